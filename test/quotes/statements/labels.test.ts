import { expect, test } from 'vitest';
import { LABEL_RULES } from '../../../src/quotes/statements/clauses/labels.ts';
import { findReportingClauses } from '../../../src/quotes/statements/clauses/reporting-clauses.ts';
import { analysisOf } from '../cases.ts';

/** Whether what stands before the first colon of a text says what follows. */
function isLabelRead(text: string): boolean {
  return findReportingClauses(analysisOf(text)).some(({ clauses }) =>
    clauses.some(({ link }) => link === 'label'),
  );
}

test.each(LABEL_RULES)('$name: $example', ({ example }) => {
  expect(isLabelRead(example.replaceAll(/[[\]()]/g, ''))).toBe(example.includes('['));
});

test.each([
  'Varga: no early poll\n\nThe mayor, Ines Varga, spoke in Harrow on Monday.',
  'Poll: Varga leads in Harrow\n\nThe mayor spoke on Monday.',
  'Experts: pier is old\n\nThe council met on Monday.',
  'It rained.\n\nMara Lowe: The pier is old and nobody mends it.',
  'EXCLUSIVE – Mara Lowe: Pier is old\n\nIt rained.',
  'It rained.\n\nTheir warning: The pier may sink this winter.',
])('speaker: %s', (text) => {
  expect(isLabelRead(text)).toBe(true);
});

test.each([
  'It rained.\n\nFans: Mara Lowe and Jan Pell rowed the old boat in 1968.',
  'It rained.\n\nTasty: Mara Lowe said the scones were good.',
  'It rained.\n\nConcerns: Gulls on the pier were fed last summer.',
  'She saw a film. Mara Lowe: The Return was shown on Monday.',
  'Review: The pier is old\n\nThe council met on Monday.',
])('caption, kind or title: %s', (text) => {
  expect(isLabelRead(text)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findDoubleMarks, LOOK_RULES, lookOf } from '../../../src/quotes/marks/double-marks.ts';
import { PAIR_RULES } from '../../../src/quotes/marks/double-quotations.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { SINGLE_MARK_RULES } from '../../../src/quotes/marks/single-marks.ts';
import { SINGLE_END_RULES } from '../../../src/quotes/marks/single-pairs.ts';

describe.each([
  ['PAIR_RULES', PAIR_RULES],
  ['SINGLE_MARK_RULES', SINGLE_MARK_RULES],
  ['SINGLE_END_RULES', SINGLE_END_RULES],
])('%s', (_, rules) => {
  test.each([...rules])('$name: $example', ({ example }) => {
    const text = example.replaceAll(/[[\]]/g, '');
    const found = findQuotations(parseDoc(text)).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual([...example.matchAll(/\[(.*?)\]/g)].map(([, words]) => words));
  });

  test('no two rules share a name', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

describe('LOOK_RULES', () => {
  const LOOKS = ['open', 'open', 'close', 'open', 'either'];

  test.each(LOOK_RULES.map((rule, i) => ({ ...rule, look: LOOKS[i] })))(
    '$name: $example',
    ({ example, look }) => {
      const { start, end } = findDoubleMarks(example)[0]!;
      expect(lookOf(example, start, end)).toBe(look);
    },
  );
});

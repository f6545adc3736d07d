import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { isPredicate } from '../../../src/quotes/tokens/predicates.ts';
import { readTokens } from '../../../src/quotes/tokens/tokens.ts';

test.each<[text: string, expected: boolean]>([
  ['Lowe said so.', true],
  ['Lowe left.', true],
  ['Lowe is late.', true],
  ['Lowe opened it.', true],
  ['Lowe says so.', true],
  ['Lowe back.', false],
  ['Lowe reports.', false],
  ['Lowe to Harrow.', false],
  ['Lowe Said.', false],
])('%s: whether the second word is a verb', (text, expected) => {
  const doc = parseDoc(text);
  expect(isPredicate(readTokens(doc, findQuotations(doc)), 1)).toBe(expected);
});

import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { followsPreposition, maySubordinate } from '../../../src/quotes/tokens/prepositions.ts';
import { readTokens } from '../../../src/quotes/tokens/tokens.ts';

test.each<[text: string, i: number, follows: boolean, opensClause: boolean]>([
  ['It rained on Lowe.', 3, true, false],
  ['It rained before Lowe left.', 3, true, true],
  ['It rained and Lowe left.', 3, false, false],
  ['They went on, Lowe said.', 3, false, false],
  ['Lowe left.', 0, false, false],
])('%s: what stands before word %i', (text, i, follows, opensClause) => {
  const doc = parseDoc(text);
  const tokens = readTokens(doc, findQuotations(doc));
  expect(followsPreposition(tokens, i)).toBe(follows);
  expect(i > 0 && maySubordinate(tokens, i - 1)).toBe(opensClause);
});

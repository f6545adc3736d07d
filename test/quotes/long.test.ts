import { expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { findQuotes } from '../../src/quotes/quotes.ts';

test.each([
  ['opening only', '“'],
  ['straight only', '"'],
  ['alternating', '“”'],
  ['single', '‘a '],
  ['straight single', " 'a"],
  ['mixed', '“ ”\' " ’ ‘ »'],
])('100,000 marks: %s', (_name, marks) => {
  const text = marks.repeat(100_000 / marks.length);
  const found = findQuotations(parseDoc(text));
  for (const [i, { start, end, opening, closing }] of found.entries()) {
    expect(opening).toBeGreaterThanOrEqual(found[i - 1]?.closing ?? 0);
    expect([start >= opening, end > start, closing >= end]).toEqual([true, true, true]);
  }
});

test.each(['“', '“”', '“a” ', "'a ", '“We left,” Lowe said. ', "Lowe's "])('any number of %j', (part) => {
  const { quotes } = findQuotes(parseDoc(part.repeat(20_000)));
  for (const { start, end } of quotes) expect(end).toBeGreaterThan(start);
});

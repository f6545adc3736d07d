import { expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { findQuotes } from '../../src/quotes/quotes.ts';

// What takes time by the square of a text's length would not end here. [marks, quotations found in 100,000 characters]
test.each<[name: string, marks: string, quotations: number]>([
  ['opening only', '“', 0],
  ['straight only', '"', 0],
  ['alternating', '“”', 0],
  ['around a letter', '“a” ', 25_000],
  ['single', '‘a ', 0],
  ['straight single', " 'a", 0],
  ['mixed', '“ ”\' " ’ ‘ »', 8333],
])('100,000 characters of marks: %s', (_name, marks, quotations) => {
  const found = findQuotations(parseDoc(marks.repeat(100_000 / marks.length)));
  expect(found).toHaveLength(quotations);
  const places = found.flatMap(({ opening, start, end, closing }) => [opening, start, end, closing]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(found.filter(({ start, end }) => start === end)).toEqual([]);
});

test('200,000 quotations in one paragraph', () => {
  expect(findQuotations(parseDoc('“a” '.repeat(200_000)))).toHaveLength(200_000);
});

test.each<[part: string, quotes: number, speakers: number]>([
  ['“', 0, 0],
  ['“”', 0, 0],
  ['“a” ', 0, 0],
  ["'a ", 0, 0],
  ['“We left,” Lowe said. ', 20_000, 1],
  ["'We left,' Lowe said. ", 20_000, 1],
  ["Lowe's ", 0, 0],
])('20,000 times %j', (part, count, named) => {
  const { quotes, speakers } = findQuotes(parseDoc(part.repeat(20_000)));
  expect([quotes.length, speakers.length]).toEqual([count, named]);
  expect(quotes.filter(({ start, end }) => start >= end)).toEqual([]);
});

// Each “it” is found by way of the one before, which overflowed the stack.
test('20,000 quotes of the same report', () => {
  const { quotes } = findQuotes(parseDoc(`The report was out. ${'“No,” it said. '.repeat(20_000)}`));
  expect(quotes.map(({ mention }) => mention?.text)).toEqual(new Array(20_000).fill('it'));
});

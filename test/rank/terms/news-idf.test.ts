import { expect, test } from 'vitest';
import table from '../../../src/rank/terms/document-frequencies.json' with { type: 'json' };
import { newsIdfOf } from '../../../src/rank/terms/news-idf.ts';

test('every stem of the table is found in its row', () => {
  for (const { articles, stems } of table.frequencies) {
    const found = new Set(stems.split(' ').map(newsIdfOf));
    expect([...found]).toEqual([Math.log(table.articles / articles)]);
  }
});

test('a part of a stem is none, nor are words that objects have by themselves', () => {
  const known = new Set(table.frequencies.flatMap(({ stems }) => stems.split(' ')));
  const parts = [...known].slice(0, 500).flatMap((stem) => [stem.slice(0, -1), stem.slice(1), `${stem}x`]);
  const strangers = [...parts.filter((part) => !known.has(part)), '__proto__', 'constructor', '_', '😀'];
  expect(strangers.length).toBeGreaterThan(500);
  expect(new Set(strangers.map(newsIdfOf))).toEqual(new Set([Math.log(table.articles / 4)]));
});

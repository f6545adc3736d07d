import { expect, test } from 'vitest';
import { ARTICLES, FREQUENCIES } from '../../../src/rank/terms/document-frequencies.ts';
import { newsIdfOf } from '../../../src/rank/vectors/idf.ts';

test('every stem of the table is found in its row', () => {
  for (const [articles, stems] of FREQUENCIES) {
    const found = new Set(stems.split(' ').map(newsIdfOf));
    expect([...found]).toEqual([Math.log(ARTICLES / articles)]);
  }
});

test('a part of a stem is none, nor are words that objects have by themselves', () => {
  const known = new Set(FREQUENCIES.flatMap(([, stems]) => stems.split(' ')));
  const parts = [...known].slice(0, 500).flatMap((stem) => [stem.slice(0, -1), stem.slice(1), `${stem}x`]);
  const strangers = [...parts.filter((part) => !known.has(part)), '__proto__', 'constructor', '_', '😀'];
  expect(strangers.length).toBeGreaterThan(500);
  expect(new Set(strangers.map(newsIdfOf))).toEqual(new Set([Math.log(ARTICLES / 4)]));
});

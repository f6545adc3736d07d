import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest.ts';
import { excerptAround } from '../../src/people/around.ts';
import { makeEntry } from '../../src/people/entry.ts';
import { csvReporter } from '../../src/report/data/csv.ts';

const spanOf = (text: string) => ({ start: 0, end: text.length });

test('a sentence stands around its quote whole', () => {
  const text = 'Falk called the claim “untrue” on Friday.';
  expect(excerptAround(text, spanOf(text), 23)).toBe(text);
  expect(excerptAround(`No. ${text} Yes.`, { start: 4, end: 45 }, 27)).toBe(text);
});

test('a sentence of more than a thousand characters is cut between words on both sides', () => {
  const text = `${'before '.repeat(200)}“untrue” ${'behind '.repeat(200)}`;
  const around = excerptAround(text, spanOf(text), 1401);
  expect(around).toMatch(/^…before (?:before )*“untrue” (?:behind )*behind…$/);
  expect(around.length).toBeGreaterThan(900);
  expect(around.length).toBeLessThan(1003);
  expect(excerptAround(text, spanOf(text), 0)).toMatch(/^before .*…$/);
  expect(excerptAround(text, spanOf(text), text.length - 5)).toMatch(/^….* behind $/);
});

test('where there are no words to cut between, no pair of units is cut', () => {
  const text = '😀'.repeat(1000);
  for (const at of [901, 902]) {
    expect(excerptAround(text, spanOf(text), at)).toMatch(/^…(?:😀)+…$/u);
  }
});

test('thousands of quotes in one sentence do not each bring all of it', () => {
  const digested = digestArticle('“We left,” said Lowe, '.repeat(2000), { id: 'a.txt' });
  expect(digested.digest.quotes!.length).toBeGreaterThan(1900);
  const rows = csvReporter({ several: false, width: 80, color: false }).article(digested);
  // 2,000 sentences of 44,000 characters would be 88 million.
  expect(rows.length).toBeLessThan(4_000_000);
  expect(JSON.stringify(makeEntry(digested)).length).toBeLessThan(4_000_000);
});

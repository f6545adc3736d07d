import { expect, test } from 'vitest';
import { failure } from '../../../src/errors.ts';
import { jsonReporter } from '../../../src/report/data/json.ts';
import { jsonlReporter } from '../../../src/report/data/jsonl.ts';
import type { Reporter } from '../../../src/report/reporter.ts';
import { articleOf } from '../article.ts';
import * as hostile from '../hostile.ts';
import { RECORD, TEXT } from '../record.ts';

const print = ({ opening, between, closing }: Reporter, ...articles: string[]) =>
  opening + articles.join(between) + closing;

test('JSON: one object', () => {
  const reporter = jsonReporter({ several: false });
  const json = print(reporter, reporter.article(articleOf(RECORD, TEXT)));
  expect(JSON.parse(json)).toEqual(RECORD);
  expect(json).toMatch(/^\{\n {2}"version": 1,\n.*\n\}\n$/s);
});

test('JSON: an array', () => {
  const reporter = jsonReporter({ several: true });
  const article = reporter.article(articleOf(RECORD, TEXT));
  const bad = reporter.failure!('x', failure('no_text'));
  expect(JSON.parse(print(reporter))).toEqual([]);
  expect(JSON.parse(print(reporter, article))).toEqual([RECORD]);
  expect(JSON.parse(print(reporter, article, bad, article))).toEqual([
    RECORD,
    { id: 'x', error: { code: 'no_text', message: 'has no "text"' } },
    RECORD,
  ]);
});

test('JSON Lines: a line an article, whatever line ends are in it', () => {
  const reporter = jsonlReporter();
  const record = { ...RECORD, title: 'a\nb\r\u2028c\ud800' };
  const lines = print(
    reporter,
    reporter.article(articleOf(record, TEXT)),
    reporter.failure!(7, failure('no_text')),
  ).split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[0]!)).toEqual(record);
  expect(lines[1]).toBe('{"id":7,"error":{"code":"no_text","message":"has no \\"text\\""}}');
});

test.each([
  ['JSON', jsonReporter({ several: false })],
  ['JSON Lines', jsonlReporter()],
])('%s: signs that would act are escaped, and read back as they are', (_, reporter) => {
  const json = reporter.article(articleOf(hostile.digest, hostile.text));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
  expect(json).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  expect(JSON.parse(json)).toEqual(hostile.digest);
});

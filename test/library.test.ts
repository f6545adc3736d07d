import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Digest, type DigestOptions, digest, NutgrafError } from '../src/index.ts';

const TEXT = `Ferry to Lowmoor returns

“It sails at noon,” said Ada Venn, the harbour master. Nobody had expected the ferry so soon.

The boat had been in the dock at Eastgate since the storm of last March. Its crew painted it red.
`;

test('the fields of the record come in one order', () => {
  const record = digest(TEXT, { id: 'a', explain: true, meta: { url: 'u' } });
  const keys = (value: object | undefined) => Object.keys(value ?? {}).join(' ');
  expect(keys(record)).toBe(
    'version id title language counts sentences summary quotes speakers keywords meta',
  );
  expect(keys(record.counts)).toBe('characters words sentences paragraphs');
  expect(keys(record.sentences[0])).toBe('start end score rank');
  expect(keys(record.summary?.[0])).toBe('rank sentence start end score text explain');
  expect(keys(record.keywords?.[0])).toBe('term score');
  expect(record.quotes).not.toHaveLength(0);
  for (const quote of record.quotes ?? []) {
    expect(keys(quote)).toBe('start end text kind sentence cue mention speaker confidence utterance');
    expect(keys(quote.cue ?? { start: 0, end: 0, text: '' })).toBe('start end text');
    expect(keys(quote.mention ?? { start: 0, end: 0, text: '' })).toBe('start end text');
  }
  expect(record.speakers).not.toHaveLength(0);
  for (const speaker of record.speakers ?? []) expect(keys(speaker)).toBe('name role quotes');
});

describe('what the options do', () => {
  const cases: readonly [string, DigestOptions, (record: Digest) => unknown, unknown][] = [
    ['nothing: id', {}, ({ id }) => id, '-'],
    ['nothing: title', {}, ({ title }) => title, 'Ferry to Lowmoor returns'],
    ['nothing: meta', {}, (record) => 'meta' in record, false],
    ['id', { id: 7 }, ({ id }) => id, 7],
    ['title', { title: 'T' }, ({ title }) => title, 'T'],
    ['sentences', { sentences: 2 }, ({ summary }) => summary?.length, 2],
    ['more sentences than there are', { sentences: 99 }, ({ summary }) => summary!.length <= 5, true],
    ['percent', { percent: 100 }, ({ summary }) => summary!.length >= 4, true],
    ['keywords', { keywords: 1 }, ({ keywords }) => keywords?.length, 1],
    ['no keywords', { keywords: 0 }, ({ keywords }) => keywords, []],
    [
      'only',
      { only: ['keywords'] },
      ({ summary, quotes, speakers }) => [summary, quotes, speakers],
      [undefined, undefined, undefined],
    ],
    ['only nothing', { only: [] }, ({ keywords }) => keywords, undefined],
    ['meta', { meta: { a: 1 } }, ({ meta }) => meta, { a: 1 }],
  ];
  test.each(cases)('%s', (_name, options, look, expected) => {
    expect(look(digest(TEXT, options))).toEqual(expected);
  });

  test('order: the same sentences, best first or as in the text', () => {
    const byRank = digest(TEXT).summary!;
    const byText = digest(TEXT, { order: 'text' }).summary!;
    expect(byText).toEqual([...byRank].sort((a, b) => a.start - b.start));
    expect(byText.map(({ start }) => start)).toEqual(byText.map(({ start }) => start).sort((a, b) => a - b));
  });

  test('explain: the parts add up to the score', () => {
    const { summary = [] } = digest(TEXT, { explain: true });
    expect(summary).toHaveLength(3);
    for (const { score, explain } of summary) {
      const sum = Object.values(explain!.parts).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(score, 9);
    }
  });
});

test('scores have four digits at most', () => {
  const { sentences, keywords = [] } = digest(TEXT);
  for (const { score } of [...sentences, ...keywords]) expect(String(score)).toMatch(/^[01](\.\d{1,4})?$/);
});

describe('wrong arguments', () => {
  const cases: readonly [unknown, unknown, string, string][] = [
    [undefined, {}, 'bad_text', 'the text is undefined, not a string'],
    [Buffer.from(TEXT), {}, 'bad_text', 'the text is an object, not a string'],
    [TEXT, { sentences: 0 }, 'bad_option', 'sentences: 0 is not a whole number of 1 or more'],
    [TEXT, { sentences: '3' }, 'bad_option', 'sentences: "3" is not a whole number of 1 or more'],
    [TEXT, { words: Number.NaN }, 'bad_option', 'words: NaN is not a whole number of 1 or more'],
    [TEXT, { percent: 120 }, 'bad_option', 'percent: 120 is not a number from 1 to 100'],
    [TEXT, { keywords: -1 }, 'bad_option', 'keywords: -1 is not a whole number of 0 or more'],
    [TEXT, { order: 'best' }, 'bad_option', 'order: "best" is not one of rank, text'],
    [TEXT, { idf: 'web' }, 'bad_option', 'idf: "web" is not one of news, article'],
    [
      TEXT,
      { only: ['titles'] },
      'bad_option',
      'only: "titles" is not one of summary, quotes, statements, keywords',
    ],
    [TEXT, { only: {} }, 'bad_option', 'only: an object is not an array of sections'],
    [TEXT, { percent: '50' }, 'bad_option', 'percent: "50" is not a number from 1 to 100'],
    [TEXT, { title: 5 }, 'bad_option', 'title: 5 is not a string or null'],
    [TEXT, { id: {} }, 'bad_option', 'id: an object is not a string or a number'],
    [TEXT, { id: null }, 'bad_option', 'id: null is not a string or a number'],
    [TEXT, { explain: 'no' }, 'bad_option', 'explain: "no" is not true or false'],
    [TEXT, { meta: [1] }, 'bad_option', 'meta: an array is not an object'],
    [TEXT, { statements: 1 }, 'bad_option', 'statements: 1 is not true or false'],
    [TEXT, null, 'bad_options', 'the options are null, not an object'],
    [TEXT, [], 'bad_options', 'the options are an array, not an object'],
    [
      TEXT,
      { sentence: 2 },
      'unknown_option',
      '"sentence" is not an option; there are sentences, words, percent, order, idf, explain, only, statements, keywords, id, title, meta',
    ],
    [
      TEXT,
      { words: 9, percent: 9 },
      'several_lengths',
      'words and percent exclude each other: a summary has one length',
    ],
  ];
  test.each(cases)('%#', (text, options, code, message) => {
    const call = () => digest(text as string, options as DigestOptions);
    expect(call).toThrow(NutgrafError);
    expect(call).toThrow(expect.objectContaining({ code, message }));
  });
});

test('the built library reaches for nothing outside itself', () => {
  const library = readFileSync('dist/index.js', 'utf8');
  expect(library).not.toMatch(/^import\b|\brequire\("|\bimport\(/m);
});

test('the built library gives what the source gives', async () => {
  const built: typeof import('../src/index.ts') = await import(
    new URL('../dist/index.js', import.meta.url).href
  );
  expect(built.digest(TEXT)).toEqual(digest(TEXT));
  expect(() => built.digest(TEXT, { sentences: 0 })).toThrow(built.NutgrafError);
});

import fc from 'fast-check';
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { expect, test } from 'vitest';
import table from '../../../src/rank/terms/document-frequencies.json' with { type: 'json' };
import { stemOf } from '../../../src/rank/terms/stemmer.ts';

const SUFFIXES = (
  'ational tional enci anci izer abli bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti ' +
  'iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate ' +
  'iti ous ive ize sion tion eed ed ing ies sses s y e ll lle tting ding'
).split(' ');

const word = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9é&.]{0,7}$/),
    fc.array(fc.constantFrom(...SUFFIXES), { maxLength: 3 }),
    fc.constantFrom('', 's', 'y', 'li'),
  )
  .map(([start, suffixes, end]) => start + suffixes.join('') + end);

test('a word has the stem that natural gives it', () => {
  const { counterexample } = fc.check(
    fc.property(word, (word) => stemOf(word) === porter.stem(word)),
    { numRuns: 5000 },
  );
  expect(counterexample).toBeNull();
});

test('so have the stems of news with each suffix', () => {
  const wrong: string[] = [];
  for (const [i, stem] of table.frequencies.flatMap(({ stems }) => stems.split(' ')).entries()) {
    const word = stem + SUFFIXES[i % SUFFIXES.length];
    if (stemOf(word) !== porter.stem(word)) wrong.push(word);
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['ferries', 'ferri'],
  ['relational', 'relat'],
  ['hopefulness', 'hope'],
  ['adjustment', 'adjust'],
  ['sky', 'sky'],
  ['is', 'is'],
])('%s becomes %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

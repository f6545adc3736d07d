import { describe, expect, test } from 'vitest';
import { Candidate, countPoints, findWordStart, wordAt } from '../../src/doc/candidate.ts';
import { NUMBER, UPPER } from '../../src/doc/characters.ts';

/** The candidate of a text whose stops stand between `|` and `|`, closing marks after them between `|` and `|` too. */
function candidateOf(marked: string): Candidate {
  const [before = '', stops = '', closing = '', after = ''] = marked.split('|');
  const stop = before.length;
  const stopEnd = stop + stops.length;
  const end = stopEnd + closing.length;
  const text = before + stops + closing + after;
  return new Candidate({ text, sentence: 0, limit: text.length, stop, stopEnd, end, closed: closing !== '' });
}

test.each<[marked: string, kind: string, points: number]>([
  ['It fell|.|| So', 'point', 1],
  ['It fell|…|| So', 'ellipsis', 3],
  ['It fell|...|| So', 'ellipsis', 3],
  ['It fell|. . .|| So', 'ellipsis', 3],
  ['It fell|.…|| So', 'ellipsis', 4],
  ['It fell|?|| So', 'question', 0],
  ['It fell|?!|| So', 'question', 0],
  ['It fell|?..|| So', 'question', 2],
  ['It fell|..?|| So', 'question', 2],
  ['橋|。||町', 'script', 0],
])('%s: %s', (marked, kind, points) => {
  const candidate = candidateOf(marked);
  expect([candidate.kind, candidate.points]).toEqual([kind, points]);
});

test('points are counted in their stretch', () => {
  expect(countPoints('...a.…b.', 2, 6)).toBe(5);
});

describe('what stands before', () => {
  test.each<[marked: string, word: string, wordBefore: string, signBefore: string]>([
    ['We met Mr|.|| Hale', 'Mr', 'met', 't'],
    ['in the U.S|.|| Hale', 'U.S', 'the', 'e'],
    ['in Dover, Del|.|| Hale', 'Del', '', ','],
    ['at 5 °C|.|| Hale', '°C', '5', '5'],
    ['the drivers’|.|| Hale', '', '', '’'],
    ['it isn’t|.|| Hale', 'isn’t', 'it', 't'],
    ["it isn't|.|| Hale", "isn't", 'it', 't'],
    ['an end-use|.|| Hale', 'use', '', '-'],
    ['said ’twas|.|| Hale', 'twas', '', '’'],
    ['the .com|.|| Hale', '.com', 'the', 'e'],
    ['cafe\u0301|.|| So', 'cafe\u0301', '', ''],
    ['co\u00ADop|.|| So', 'co\u00ADop', '', ''],
    ['the |.|| So', '', 'the', 'e'],
    ['|.|| So', '', '', ''],
    [`so ${'a'.repeat(30)}|.|| So`, 'a'.repeat(24), 'aaaaaa', 'a'],
  ])('%s', (marked, word, wordBefore, signBefore) => {
    const candidate = candidateOf(marked);
    expect([candidate.word, candidate.wordBefore, candidate.signBefore]).toEqual([
      word,
      wordBefore,
      signBefore,
    ]);
  });

  test.each<[marked: string, firstWord: string, signAtStop: string]>([
    ['At 5 a.m|.|| Mr', 'At', 'm'],
    ['“At 5 a.m|.|| Mr', 'At', 'm'],
    ['[...|.|] Mr', '', '.'],
    ['|.|| Mr', '', ''],
  ])('first word and touching sign of %s', (marked, firstWord, signAtStop) => {
    const candidate = candidateOf(marked);
    expect([candidate.firstWord, candidate.signAtStop]).toEqual([firstWord, signAtStop]);
  });

  test.each<[marked: string, initial: boolean]>([
    ['Anna J|.|| Birch', true],
    ['J|.|| Birch', true],
    ['J.-P|.|| Birch', true],
    ['Anna É|.|| Birch', true],
    ['Anna j|.|| Birch', false],
    ['Anna JJ|.|| Birch', false],
    ['Anna J|?|| Birch', false],
    ['AT&T|.|| Birch', false],
    ['C+A|.|| Birch', false],
    ['A/B|.|| Birch', false],
    ['Jay-Z|.|| Birch', false],
    ['the -J|.|| Birch', true],
    ['A& J|.|| Birch', true],
    ['room 9|.|| Birch', false],
    ['the |.|| Birch', false],
  ])('%s ends in an initial: %s', (marked, initial) => {
    expect(candidateOf(marked).isInitial).toBe(initial);
  });

  test('only a single point ends an abbreviation', () => {
    expect(candidateOf('We met Mr|.|| Hale').abbreviation).toBe('name');
    expect(candidateOf('We met Mr|…|| Hale').abbreviation).toBeUndefined();
    expect(candidateOf('We met him|.|| Hale').abbreviation).toBeUndefined();
    expect(candidateOf('WE MET GEN|.|| HALE').abbreviation).toBe('name');
    expect(candidateOf('We met GEN|.|| Hale').abbreviation).toBeUndefined();
  });
});

describe('what follows', () => {
  test.each<[marked: string, nextSign: string, nextWord: string]>([
    ['It fell|.|| The', 'T', 'The'],
    ['It fell|.|”| “The', '“', 'The'],
    ['It fell|.|| ("I’m sad', '(', 'I’m'],
    ['It fell|.|| They’ sad', 'T', 'They'],
    ["It fell|.|| '’Twas", "'", 'Twas'],
    ['It fell|.|| - - - -The', '-', ''],
    ['It fell|.|| (((((((The', '(', ''],
    ['It fell|.|| ((((((The', '(', 'The'],
    ['It fell|.|| 12,000', '1', '12'],
    ['It fell|.|| ', '', ''],
    ['It fell|.|| (', '(', ''],
    [`It fell|.|| ${'A'.repeat(30)}`, 'A', 'A'.repeat(24)],
  ])('%s', (marked, nextSign, nextWord) => {
    const candidate = candidateOf(marked);
    expect([candidate.nextSign, candidate.nextWord]).toEqual([nextSign, nextWord]);
  });

  test('bits, glue and opening marks', () => {
    expect(candidateOf('It fell|.|| “The').nextBits & UPPER).toBe(UPPER);
    expect(candidateOf('It fell|.|| (7').nextBits & NUMBER).toBe(NUMBER);
    expect(candidateOf('It fell|.|| (').nextBits).toBe(0);
    expect(['It|.|”|So', 'It|.|| So'].map((marked) => candidateOf(marked).isGlued)).toEqual([true, false]);
    const openings = ['It|.|| (So', 'It|.|| "So', 'It|.|| So', 'It|.|| )So'];
    expect(openings.map((marked) => candidateOf(marked).isBeforeOpening)).toEqual([true, true, false, false]);
  });

  test('nothing beyond the paragraph is read', () => {
    const text = 'It fell. So';
    const spans = { text, sentence: 0, stop: 7, stopEnd: 8, end: 8, closed: false };
    const candidate = new Candidate({ ...spans, limit: 9 });
    expect([candidate.next, candidate.nextLetter, candidate.nextBits, candidate.nextWord]).toEqual([
      9,
      9,
      0,
      '',
    ]);
  });
});

test('words lie within their limits', () => {
  expect(findWordStart('abc.def', 7, 5)).toBe(5);
  expect(findWordStart('abc.def', 7, 0)).toBe(0);
  expect(wordAt('abcdef', 2, 4)).toBe('cd');
  expect(wordAt("it's", 0, 4)).toBe("it's");
  expect(wordAt("its'", 0, 4)).toBe('its');
  expect(wordAt("'tis", 0, 4)).toBe('');
});

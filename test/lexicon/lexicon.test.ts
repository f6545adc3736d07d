import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { buildTable, findBits } from '../../src/lexicon/table.ts';
import { findQuotations } from '../../src/quotes/marks/double.ts';
import { trim } from '../../src/quotes/marks/trim.ts';
import { classesOf, IS } from '../../src/quotes/tokens/classes.ts';
import { GAP, joined, lowerAt, readTokens } from '../../src/quotes/tokens/tokens.ts';

const read = (text: string) => {
  const doc = parseDoc(text);
  return readTokens(doc, findQuotations(doc));
};

describe('buildTable', () => {
  const words = ["isn't", 'élan', 'tide', ...Array.from({ length: 500 }, (_, i) => `w${i}`)];
  const table = buildTable(new Map(words.map((word, i) => [word, i])));
  const find = (word: string) => words[findBits(table, `_${word}_`, 1, 1 + word.length)];

  test('every word is found, and no other', () => {
    expect(words.map(find)).toEqual(words);
    expect(['w500', 'w', 'tid', 'tides', '', '__proto__'].map(find)).toEqual(new Array(6).fill(undefined));
  });

  test('bits beyond the lower half are kept', () => {
    const bits = [0, 0xfff, 0x1000, 0xabcdef];
    const wide = buildTable(new Map(bits.map((value, i) => [`w${i}`, value])));
    expect(bits.map((_, i) => findBits(wide, `w${i}`, 0, 2))).toEqual(bits);
  });

  test.each([
    ['TIDE', 'tide'],
    ['Isn’t', "isn't"],
    ['ÉLAN', 'élan'],
    ['Élan', 'élan'],
  ])('%s is %s', (word, entry) => expect(find(word)).toBe(entry));

  test('× is no capital of ÷, and ß none of À', () => {
    const signs = buildTable(
      new Map([
        ['÷', 1],
        ['ÿ', 2],
        ['a', 3],
        ['[', 4],
      ]),
    );
    const found = (sign: string) => findBits(signs, sign, 0, 1);
    expect(['×', 'ß', 'A', '{', '@'].map(found)).toEqual([-1, -1, 3, -1, -1]);
  });

  test.each([0, 1, 2, 3, 4, 7, 8, 9, 64])(
    'of %i words each is found, and a search for another ends',
    (size) => {
      const entries = words.slice(0, size).map((word, i): [string, number] => [word, i]);
      const table = buildTable(new Map(entries));
      const found = [...entries.map(([word]) => word), 'zorb'].map((word) =>
        findBits(table, word, 0, word.length),
      );
      expect(found).toEqual([...entries.keys(), -1]);
    },
  );
});

describe('classesOf', () => {
  const of = (word: string) => classesOf(`“${word}”`, 1, 1 + word.length);

  // No word of the lexicon: only the letters tell.
  test.each<[word: string, classes: number]>([
    ['zorb', IS.lowercase],
    ['Zorb', IS.capital],
    ['ZORB', IS.capital | IS.upper],
    ['ZÉB', IS.capital | IS.upper],
    ['ZoRB', IS.capital],
    ['Z', IS.capital],
    ['éorb', IS.lowercase],
    ['Éorb', IS.capital],
    ['橋', IS.number],
    ['𝟗', IS.number],
    ['𐐨x', IS.lowercase],
    ['7', IS.number],
    ['zorb’s', IS.lowercase | IS.possessive],
    ["Zorb's", IS.capital | IS.possessive],
    ["ZORB'S", IS.capital | IS.upper | IS.possessive],
    ["z's", IS.lowercase | IS.possessive],
    ["'s", IS.number],
    ['zorbs', IS.lowercase],
    ['zorbly', IS.lowercase | IS.adverb],
    ['zoly', IS.lowercase],
    ['Zorbly', IS.capital],
    ['zorby', IS.lowercase],
    ['zorbist', IS.lowercase | IS.agent],
    ['zorbists', IS.lowercase | IS.agent],
    ['zorbist’s', IS.lowercase | IS.agent | IS.possessive],
    ['zorbman', IS.lowercase | IS.agent],
    ['zorbmen', IS.lowercase | IS.agent],
    ['zorbmon', IS.lowercase],
    ['zorbperson', IS.lowercase | IS.agent],
    ['zorbpersan', IS.lowercase],
    ['zorbest', IS.lowercase],
    ['zorbits', IS.lowercase],
    ['zorbust', IS.lowercase],
    ['zist', IS.lowercase],
    [`${'z'.repeat(21)}ist`, IS.lowercase | IS.agent],
    [`${'z'.repeat(22)}ist`, IS.lowercase],
    [`${'z'.repeat(24)}’s`, IS.lowercase],
  ])('%s', (word, classes) => expect(of(word)).toBe(classes));

  test('a word of the lexicon has what it says there, whatever its case and ending', () => {
    expect(of('said') & IS.lowercase).toBe(IS.lowercase);
    expect(of('Said') & ~IS.capital).toBe(of('said') & ~IS.lowercase);
    expect(of('mayor’s')).toBe(of('mayor') | IS.possessive);
    expect(of('MAYOR')).toBe((of('mayor') & ~IS.lowercase) | IS.capital | IS.upper);
  });
});

describe('readWords', () => {
  test.each<[between: string, gap: number]>([
    [' ', GAP.blank],
    ['\t', GAP.blank],
    ['\u00A0', GAP.blank],
    ['\n', GAP.blank],
    ['\r\n', GAP.blank],
    ['\n\n', GAP.blank | GAP.line],
    ['\r\n\r\n', GAP.blank | GAP.line],
    [', ', GAP.comma | GAP.blank],
    ['. ', GAP.stop | GAP.blank],
    ['! ', GAP.stop | GAP.blank],
    ['? ', GAP.stop | GAP.blank],
    ['… ', GAP.stop | GAP.blank],
    [': ', GAP.colon | GAP.blank],
    ['; ', GAP.semicolon | GAP.blank],
    ['–', GAP.dash],
    ['—', GAP.dash],
    ['―', GAP.dash],
    ['-', GAP.hyphen],
    [' - ', GAP.blank | GAP.dash],
    ['--', GAP.hyphen | GAP.dash],
    [' "', GAP.blank | GAP.mark],
    [' “', GAP.blank | GAP.mark],
    ['” ', GAP.blank | GAP.mark],
    [' „', GAP.blank | GAP.mark],
    [' «', GAP.blank | GAP.mark],
    ['» ', GAP.blank | GAP.mark],
    [' ‘', GAP.blank | GAP.mark],
    ["' ", GAP.blank | GAP.apostrophe],
    ['’ ', GAP.blank | GAP.apostrophe],
    [' (', GAP.blank | GAP.open],
    [' [', GAP.blank | GAP.open],
    [') ', GAP.blank | GAP.close],
    ['] ', GAP.blank | GAP.close],
    ['/', GAP.slash],
    ['*', GAP.other],
    [`${'*'.repeat(200)},`, GAP.other],
    [`${'*'.repeat(199)},`, GAP.other | GAP.comma],
  ])('the gap %j', (between, gap) => {
    const { text, gap: gaps } = read(`the tide${between}boat`);
    expect(text.endsWith('boat')).toBe(true);
    expect(gaps[2]).toBe(gap);
  });

  test('the gap before the first word, and after the last, which ends the line', () => {
    const { gap, count } = read('(the tide!)');
    expect([gap[0], gap[count]]).toEqual([GAP.open, GAP.stop | GAP.close | GAP.line]);
  });

  test('which quotation and which sentence each word stands in', () => {
    const { inside, sentence } = read('He said “go on” twice. “No,” she said.');
    expect([...inside]).toEqual([-1, -1, 0, 0, -1, 1, -1, -1]);
    expect([...sentence]).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
  });

  test('words in lower case, none too long', () => {
    const tokens = read(`The ${'T'.repeat(40)} ${'T'.repeat(41)}`);
    expect([-1, 0, 1, 2, 3].map((i) => lowerAt(tokens, i))).toEqual(['', 'the', 't'.repeat(40), '', '']);
  });

  test.each<[text: string, isJoined: boolean]>([
    ['the tide', true],
    ['the-tide', true],
    ['the’ tide', true],
    ['the, tide', false],
    ['the “tide”', false],
    ['“the tide”', true],
    ['the', false],
  ])('%s is joined: %s', (text, isJoined) => expect(joined(read(text), 1)).toBe(isJoined));
});

test.each<[text: string, trimmed: string]>([
  ['  We left, ', 'We left'],
  ['We left.', 'We left'],
  ['We left;', 'We left'],
  ['We left:', 'We left'],
  ['We left!', 'We left!'],
  ['We left.”"', 'We left'],
  ['We said “go.”', 'We said “go.”'],
  ['We said go.”', 'We said go'],
  ['in the U.S.', 'in the U.S.'],
  ['in the U.S.,', 'in the U.S.'],
  ['in the US.', 'in the US'],
  ['and then...', 'and then...'],
  ['and then..', 'and then'],
  ['. , .', ''],
  ['', ''],
])('%j is trimmed to %j', (text, trimmed) => {
  const [start, end] = trim(`a.${text}b`, 2, 2 + text.length);
  expect(`a.${text}b`.slice(start, end)).toBe(trimmed);
});

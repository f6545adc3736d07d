import { describe, expect, test } from 'vitest';
import { classesOf, IS } from '../../../src/quotes/tokens/classes.ts';

describe('classesOf', () => {
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
  ])('%s', (word, classes) => expect(classesOf(word)).toBe(classes));

  test('a word of the lexicon has what it says there, whatever its case and ending', () => {
    expect(classesOf('said') & IS.lowercase).toBe(IS.lowercase);
    expect(classesOf('Said') & ~IS.capital).toBe(classesOf('said') & ~IS.lowercase);
    expect(classesOf('mayor’s')).toBe(classesOf('mayor') | IS.possessive);
    expect(classesOf('MAYOR')).toBe((classesOf('mayor') & ~IS.lowercase) | IS.capital | IS.upper);
  });
});

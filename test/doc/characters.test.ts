import { describe, expect, test } from 'vitest';
import {
  BULLET,
  CLOSER,
  classAt,
  classOf,
  FULL_STOP,
  INVISIBLE,
  isCapital,
  isLonger,
  isWordless,
  LETTER,
  LOWER,
  lastSign,
  MARK,
  NUMBER,
  OPENER,
  SPACE,
  STOP,
  SURROGATE,
  skipBlanks,
  skipBlanksBack,
  TURNER,
  UPPER,
} from '../../src/doc/characters.ts';

/** All bits but the one that tells that a character was met before. */
const KNOWN = 32768;

test.each<[characters: string, bits: number]>([
  ['azmß\u0131éжω', LETTER | LOWER],
  ['AZMÉЖΩ', LETTER | UPPER],
  ['ǅ', LETTER | UPPER],
  ['橋ªא', LETTER],
  ['059\u0665½Ⅳ', NUMBER],
  ['\u0301\u0903', MARK],
  [' \t\n\v\f\r\u00A0\u0085\u2003\u2028\u3000\uFEFF', SPACE],
  ['\u00AD\u200B\u200D', INVISIBLE],
  ['.!?…', STOP],
  ['。।', STOP | FULL_STOP],
  [')]}’”»', CLOSER],
  ['"\'“‘«*_`', TURNER],
  ['([{¿「', OPENER],
  ['•◦', BULLET],
  ['@/:', 0],
  ['\u0000\b\u000E\u001F', 0],
  ['€+\u2013\uE000', 0],
])('every one of %j', (characters, bits) => {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    expect(classOf(code) & ~KNOWN, character).toBe(bits);
    expect(classOf(code) & ~KNOWN, character).toBe(bits);
  }
});

describe('beyond U+FFFF', () => {
  test.each<[character: string, bits: number]>([
    ['𝒜', LETTER],
    ['𝟗', NUMBER],
    ['𖫰', MARK],
    ['😀', 0],
  ])('either half of %s', (character, bits) => {
    const text = `a${character}b`;
    expect([classAt(text, 1), classAt(text, 2)]).toEqual([bits, bits]);
    expect(classOf(text.charCodeAt(1)) & SURROGATE).toBe(SURROGATE);
  });

  test('a half alone is nothing', () => {
    expect([classAt('\uD835', 0), classAt('a\uD835b', 1)]).toEqual([0, 0]);
    expect([classAt('\uDC9C', 0), classAt('a\uDC9C', 1), classAt('\uDC9C\uDC9C', 1)]).toEqual([0, 0, 0]);
  });
});

test.each<[character: string, capital: boolean]>([
  ['A', true],
  ['Z', true],
  ['É', true],
  ['Ж', true],
  ['@', false],
  ['[', false],
  ['a', false],
  ['é', false],
  ['橋', false],
  ['5', false],
  ['\u0080', false],
])('%s is a capital: %s', (character, capital) => {
  expect(isCapital(`x${character}É`, 1)).toBe(capital);
});

test('blanks are skipped forwards and backwards, within limits', () => {
  const text = 'a \u00A0\n b';
  expect(skipBlanks(text, 1, text.length)).toBe(5);
  expect(skipBlanks(text, 1, 3)).toBe(3);
  expect(skipBlanks(text, 0, 3)).toBe(0);
  expect(skipBlanksBack(text, 5, 0)).toBe(1);
  expect(skipBlanksBack(text, 5, 3)).toBe(3);
  expect(skipBlanksBack(text, 6, 0)).toBe(6);
});

test.each<[text: string, last: number]>([
  ['Fire!', 4],
  ['“Fire!” ', 5],
  ['Fire. \u200B)*', 4],
  ['”', -1],
  ['.', 0],
])('the last sign of %j', (text, last) => {
  expect(lastSign(text, 0, text.length)).toBe(last);
});

test('the last sign of a stretch is sought in it alone', () => {
  expect(lastSign('No! “ ”', 4, 7)).toBe(3);
  expect(lastSign('No! yes', 0, 3)).toBe(2);
});

describe('isLonger', () => {
  const lengthOver = (text: string, most: number) => isLonger(`__${text}__`, 2, 2 + text.length, most);

  test.each<[text: string, most: number, longer: boolean]>([
    ['', 0, false],
    ['abc', 3, false],
    ['abcd', 3, true],
    // A line end is one character, whichever it is.
    ['a\nb', 3, false],
    ['a\r\nb', 3, false],
    ['a\r\nb', 2, true],
    ['\r\n\r\n\r\n', 3, false],
    ['\r\n\r\n\r\n', 2, true],
    ['a\rbc', 3, true],
    ['a\n\rb', 3, true],
    ['ab\r', 2, true],
  ])('%j has more than %d: %s', (text, most, longer) => {
    expect(lengthOver(text, most)).toBe(longer);
  });
});

test.each<[text: string, wordless: boolean]>([
  ['', true],
  ['“… ', true],
  ['“a ', false],
  ['– 7 –', false],
  ['😀😀', true],
  ['𝒜', false],
  ['-'.repeat(16), true],
  ['-'.repeat(17), false],
  [`${'-'.repeat(14)}\r\n`, true],
  [`${'-'.repeat(15)}\r\n`, true],
])('%j holds no word: %s', (text, wordless) => {
  expect(isWordless(text, 0, text.length)).toBe(wordless);
});

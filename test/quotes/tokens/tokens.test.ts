import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';
import { GAP, joined, lowerAt, readTokens } from '../../../src/quotes/tokens/tokens.ts';

const read = (text: string) => {
  const doc = parseDoc(text);
  return readTokens(doc, findQuotations(doc));
};

describe('readTokens', () => {
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

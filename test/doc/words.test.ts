import { expect, test } from 'vitest';
import { findWords } from '../../src/doc/words.ts';

function wordsOf(text: string): string[] {
  const { count, starts, ends } = findWords(text);
  return Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
}

test.each<[text: string, words: string[]]>([
  ['The ferry left.', ['The', 'ferry', 'left']],
  ['', []],
  ['… — !', []],
  ["don't O’Neill ’tis dogs' rock'n'roll", ["don't", 'O’Neill', 'tis', 'dogs', "rock'n'roll"]],
  ['long-range well‑known', ['long', 'range', 'well', 'known']],
  ['3.5m, 10,000 and 1.5.2; 7.', ['3.5m', '10,000', 'and', '1.5.2', '7']],
  ['in 1998.The town', ['in', '1998', 'The', 'town']],
  ['the U.S. and the U.S.A. at 5 a.m. Then', ['the', 'U.S', 'and', 'the', 'U.S.A', 'at', '5', 'a.m', 'Then']],
  ['J.K. Hale, B.Sc., e.g. plan B.They', ['J.K', 'Hale', 'B', 'Sc', 'e.g', 'plan', 'B', 'They']],
  ['AT&T, R&D, this & that', ['AT&T', 'R&D', 'this', 'that']],
  ['cafe\u0301 nai\u0308f', ['cafe\u0301', 'nai\u0308f']],
  [
    'co\u00ADoperate zero\u200Bwidth end\u200B \u200Bstart',
    ['co\u00ADoperate', 'zero\u200Bwidth', 'end', 'start'],
  ],
  ['Мост закрыт. 橋は閉じた', ['Мост', 'закрыт', '橋は閉じた']],
  ['𝒜bc 😀 x\uD800y \uDC00', ['𝒜bc', 'x', 'y']],
  ['__proto__ a_b', ['proto', 'a', 'b']],
  ['anna@harrow.example', ['anna', 'harrow', 'example']],
  ["rock'5 5'a 'a a' a'", ['rock', '5', "5'a", 'a', 'a', 'a']],
  ['R&5 5&D R& &D R&&D', ['R', '5', '5', 'D', 'R', 'D', 'R', 'D']],
  ['5,a a,5 5,', ['5', 'a', 'a', '5', '5']],
  [
    '5.a 5.5.a a.5 a.b. a.bc ab.c U.S.5',
    ['5', 'a', '5.5', 'a', 'a', '5', 'a.b', 'a', 'bc', 'ab', 'c', 'U.S', '5'],
  ],
  ['a\u200B\u200Bb a\u200B,b a\u200B\u0301', ['a\u200B\u200Bb', 'a', 'b', 'a\u200B\u0301']],
  ['\u0301a é\u0301', ['a', 'é\u0301']],
  ['a\u200B', ['a']],
  ['a_b/c:d;e+f', ['a', 'b', 'c', 'd', 'e', 'f']],
])('%j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

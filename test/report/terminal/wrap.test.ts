import { expect, test } from 'vitest';
import { measureWidth, wrapText } from '../../../src/report/terminal/wrap.ts';

const widths: readonly [string, number][] = [
  ['', 0],
  ['bridge', 6],
  ['“Café”', 6],
  ['cafe\u0301', 4],
  ['ไม่', 2],
  ['東京', 4],
  ['한국', 4],
  ['😀', 2],
  ['👩‍🚒', 2],
  ['🇳🇴', 2],
  ['Привет', 6],
];
test.each(widths)('%s takes %i columns', (text, width) => {
  expect(measureWidth(text)).toBe(width);
});

const wraps: readonly [string, string, number, readonly string[]][] = [
  ['nothing', '', 10, []],
  ['blanks', '   ', 10, []],
  ['what fits', 'a bridge', 8, ['a bridge']],
  ['at the last blank that fits', 'the bridge is shut', 10, ['the bridge', 'is shut']],
  ['several blanks are one', '  the   bridge ', 10, ['the bridge']],
  ['not at a no-break space', 'it costs 5\u00a0km more', 11, ['it costs', '5\u00a0km more']],
  ['a long word is cut', 'see abcdefghij now', 4, ['see', 'abcd', 'efgh', 'ij', 'now']],
  ['a script without blanks', '東京都知事', 4, ['東京', '都知', '事']],
  ['wide characters do not stick out', '東京都', 3, ['東', '京', '都']],
  ['a mark stays with its letter', 'e\u0301e\u0301e\u0301', 2, ['e\u0301e\u0301', 'e\u0301']],
  ['a joined emoji stays whole', '👩‍🚒👩‍🚒', 2, ['👩‍🚒', '👩‍🚒']],
  ['one column takes what it must', '東a', 1, ['東', 'a']],
];
test.each(wraps)('%s', (_name, text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test('a word of millions of characters', () => {
  expect(wrapText('a'.repeat(4_000_000), 10)).toHaveLength(400_000);
});

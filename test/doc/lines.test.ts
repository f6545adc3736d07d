import { expect, test } from 'vitest';
import { findLines } from '../../src/doc/lines.ts';

test.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029'])('%j ends a line', (end) => {
  const text = `  One.${end}${end}\tTwo. ${end}   Three.`;
  const two = 6 + 2 * end.length + 1;
  const three = two + 5 + end.length + 3;
  expect(findLines(text)).toEqual([
    { start: 2, end: 6, indent: 2, afterBlank: true },
    { start: two, end: two + 4, indent: 1, afterBlank: true },
    { start: three, end: three + 6, indent: 3, afterBlank: false },
  ]);
});

test('what does not print makes no line', () => {
  expect(findLines('\u200b\n \n\ufeff')).toEqual([]);
});

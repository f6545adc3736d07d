import { expect, test } from 'vitest';
import { findLetterCase } from '../../src/casing/letter-case.ts';
import type { LetterCase } from '../../src/types.ts';

const MIXED = 'The ferry left Harrow at noon. Ines Okafor saw it go. ';
const SMALL = 'the ferry left harrow at noon, and ines okafor saw it go. ';
const CAPITALS = SMALL.toUpperCase();

test.each<[why: string, text: string, letters: LetterCase]>([
  ['an article', MIXED.repeat(5), 'mixed'],
  ['all capitals', CAPITALS.repeat(5), 'capitals'],
  ['all small letters', SMALL.repeat(5), 'small'],
  ['a headline in capitals above an article', `${CAPITALS}\n\n${MIXED.repeat(5)}`, 'mixed'],
  ['a paragraph in capitals below one', `${MIXED.repeat(5)}\n\n${CAPITALS.repeat(3)}`, 'mixed'],
  ['half in capitals', `${CAPITALS.repeat(5)}\n\n${MIXED.repeat(5)}`, 'mixed'],
  ['a paragraph in small letters', `${SMALL.repeat(3)}\n\n${MIXED.repeat(5)}`, 'mixed'],
  ['a line on its rights below capitals', `${CAPITALS.repeat(9)}\n\nCopyright by Nordpress.`, 'capitals'],
  ['a single capital among small letters', `Harrow ${SMALL.repeat(9)}`, 'small'],
  ['“I” among small letters', `${SMALL}I saw it. `.repeat(5), 'small'],
  ['a headline alone', CAPITALS, 'mixed'],
  ['no words', '12 34 — 56', 'mixed'],
  ['a script without capitals', '橋は閉じた。町は静かだ。'.repeat(20), 'mixed'],
])('%s', (_, text, letters) => {
  expect(findLetterCase(text)).toBe(letters);
});

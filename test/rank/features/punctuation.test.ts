import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { measurePunctuation, type Punctuation } from '../../../src/rank/features/punctuation.ts';

const punctuationOf = (text: string) => measurePunctuation(parseDoc(text));

test.each<[text: string, punctuation: Partial<Record<keyof Punctuation, number>>]>([
  ['A wall fell, Hale said, in May, at X.', { commas: 3, asides: 0 }],
  ['The wall – an old one – fell (at last) in a north-east wind -- so - they say.', { asides: 5, commas: 0 }],
  ['The wall—an old one—fell.', { asides: 2 }],
  ['“…”', { commas: 0, asides: 0, quoted: 2 / 3 }],
])('%s', (text, expected) => {
  const punctuation = punctuationOf(text);
  for (const [name, value] of Object.entries(expected))
    expect(punctuation[name as keyof Punctuation][0], name).toBeCloseTo(value, 9);
});

// The closing mark is inside, the opening one is not.
test.each<[text: string, shares: number[]]>([
  ['He said “so be it” there', [9 / 24]],
  ['He said "so be it" there', [9 / 24]],
  ["He said 'so be it' there", [9 / 24]],
  ['He said ‘so be it’ there', [9 / 24]],
  ['He said «so be it» there', [9 / 24]],
  ['He said „so be it” there', [9 / 24]],
  ['He said so be it” there.', [0]],
  ["It isn't Hale's or theirs.", [0]],
  ["He said 'it isn't his' there", [13 / 28]],
  ['He said ‘it isn’t his’ there', [13 / 28]],
  ['HE SAID"so be it" there', [0]],
  ['HÉ"so be it" there', [0]],
  ['Az09"so be it" there', [0]],
  ['He said ["so be it" there', [9 / 25]],
  ['He said "so be it"there', [9 / 23]],
  ["He said 'so be it'S there'", [17 / 26]],
  ['A 6" nail and a 9" nail.', [0]],
  ['He said “it is ‘so’ now” there', [15 / 30]],
  ['“We left in May. We came back,” he said.', [15 / 16, 14 / 23]],
  ['He said “we left\r\nin May” there.', [15 / 31]],
  ['“We left in May and came back.\n\nNobody knew of it then.', [29 / 30, 0]],
])('the share in marks of %j', (text, shares) => {
  expect([...punctuationOf(text).quoted]).toEqual(shares);
});

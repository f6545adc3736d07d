import { expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';

/** Each would take minutes, were the time to grow with the square of the length. */
test.each([
  '.',
  'A.',
  'a.',
  '"',
  '(',
  '“',
  'Mr. ',
  'I. ',
  'a',
  '\n',
  'A\n',
  '1. ',
  '1. A\n\n',
  '. [',
  '?” A ',
  ' ',
  '. ',
  '😀',
])(
  '200,000 characters of %j are read',
  (piece) => {
    const text = piece.repeat(200_000 / piece.length);
    const { sentences } = parseDoc(text);
    expect(sentences.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
  },
  30_000,
);

import { expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';

const TEXT = 'The bridge has closed.\n\nWhat happens now?\n\nIt will be mended.';

test('a paragraph that the markup calls a heading is one, whatever its shape', () => {
  expect(parseDoc(TEXT).paragraphs.map(({ kind }) => kind)).toEqual(['prose', 'prose', 'prose']);
  const { paragraphs } = parseDoc(TEXT, undefined, [TEXT.indexOf('What')]);
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['prose', 'heading', 'prose']);
});

test('where all are called headings, there is nothing to head', () => {
  const all = [0, TEXT.indexOf('What'), TEXT.indexOf('It will')];
  expect(parseDoc(TEXT, undefined, all).paragraphs.map(({ kind }) => kind)).toEqual([
    'prose',
    'prose',
    'prose',
  ]);
});

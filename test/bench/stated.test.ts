import { describe, expect, test } from 'vitest';
import { isSigned } from '../../bench/measures/stated.ts';

const TEXT = 'The mayor, Ada Lowe, said the old pier was safe and dry on Monday, local police agreed.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length] as const;
};
const RIGHT = { span: at('the old pier was safe and dry'), name: 'Ada Lowe' };

describe('what a reader would sign', () => {
  test.each([
    ['the same words and name', 'the old pier was safe and dry', 'Ada Lowe', true],
    ['one or two words at an edge', 'pier was safe and dry', 'Ada Lowe', true],
    ['three words too few', 'was safe and dry', 'Ada Lowe', false],
    ['four words too many', 'the old pier was safe and dry on Monday, local police', 'Ada Lowe', false],
    ['a title before the name', 'the old pier was safe and dry', 'Mayor Ada Lowe', true],
    ['a surname where the article has more', 'the old pier was safe and dry', 'Lowe', false],
    ['nobody', 'the old pier was safe and dry', null, false],
  ])('%s', (_, words, name, isRight) => {
    expect(isSigned(TEXT, { span: at(words), name }, RIGHT)).toBe(isRight);
  });

  test('phrases for somebody without a name may be longer or shorter', () => {
    const stated = { span: RIGHT.span, name: 'local police' };
    expect(isSigned(TEXT, { span: RIGHT.span, name: 'local police in Harrow' }, stated)).toBe(true);
    expect(isSigned(TEXT, { span: RIGHT.span, name: 'police' }, stated)).toBe(false);
  });

  test('a name that the reader has not told is not judged; where nobody can tell it, none is right', () => {
    expect(isSigned(TEXT, RIGHT, { span: RIGHT.span, name: undefined })).toBe(true);
    expect(isSigned(TEXT, RIGHT, { span: RIGHT.span, name: null })).toBe(false);
    expect(isSigned(TEXT, { span: RIGHT.span, name: null }, { span: RIGHT.span, name: null })).toBe(true);
  });
});

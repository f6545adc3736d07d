import { describe, expect, test } from 'vitest';
import {
  HEADS_OF_COMMENTS,
  HEADS_OF_OTHERS,
  isHeadOfComments,
  isHeadOfOthers,
} from '../../src/pasted/heads.ts';
import { isPageLine, LINE_RULES } from '../../src/pasted/line-rules.ts';

describe('lines that are the page’s', () => {
  test.each(LINE_RULES)('$name: $example', ({ example, find }) => {
    expect(find(example)).toBe(true);
    expect(isPageLine(example)).toBe(true);
  });

  test.each([
    'The mill burned down.',
    'Old mill burns down on Monday',
    'Privacy is a thing of the past',
    'Cookies are back in Harrow Falls',
    'Contact with the boat was lost at 9.40.',
    'Share prices fell',
    'Harrow 3, Lowmoor 2 | Tollen 1, Tarn 1',
    'Three days before the vote',
    'Reed / Noll',
    'LUTON V LOWMOOR/TARN',
  ])('a line that may be the story’s: %s', (line) => expect(isPageLine(line)).toBe(false));

  test('a long paragraph is the story’s, whatever it mentions', () => {
    expect(
      isPageLine(`The privacy policy of the mill ${'was read out aloud to everybody there, '.repeat(20)}`),
    ).toBe(false);
  });
});

describe('heads behind which comes something other than the story', () => {
  test.each(HEADS_OF_OTHERS)('$name: $example', ({ example, find }) => {
    expect(find(example.toLowerCase())).toBe(true);
    expect(isHeadOfOthers(example)).toBe(true);
    expect(isHeadOfOthers(`${example}:`)).toBe(true);
    expect(isHeadOfComments(example)).toBe(false);
  });

  test.each(HEADS_OF_COMMENTS)('$name: $example', ({ example, find }) => {
    expect(find(example.toLowerCase())).toBe(true);
    expect(isHeadOfComments(example)).toBe(true);
  });

  test.each([
    'No warning',
    'A topic of debate',
    'Commentary',
    'Latest figures',
    'The most read man of Harrow',
  ])('a crosshead: %s', (line) =>
    expect([isHeadOfOthers(line), isHeadOfComments(line)]).toEqual([false, false]),
  );
});

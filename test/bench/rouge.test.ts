import { describe, expect, test } from 'vitest';
import { longestCommonSubsequence, rougeTokens, scoreRouge } from '../../bench/measures/rouge.ts';

describe('rougeTokens', () => {
  test.each([
    ['The ferries’ 3 crews', ['the', 'ferri', '3', 'crew']],
    ['U.S. café', ['u', 's', 'caf']],
    ['was has gas', ['was', 'has', 'gas']],
    ['—', []],
  ])('%s', (text, tokens) => {
    expect(rougeTokens(text)).toEqual(tokens);
  });
});

describe('longestCommonSubsequence', () => {
  test.each([
    ['a b c d', 'b d', [1, 3]],
    ['a b', 'c d', []],
    ['a b', 'b a', [0]],
    ['', 'a', []],
  ])('%s / %s', (reference, candidate, indices) => {
    expect(longestCommonSubsequence(reference.split(' '), candidate.split(' '))).toEqual(indices);
  });
});

describe('scoreRouge', () => {
  const cases: [string, string[], string[], [number, number, number]][] = [
    ['equal', ['A ferry sank.'], ['A ferry sank.'], [1, 1, 1]],
    ['nothing in common', ['A ferry sank.'], ['Rain fell.'], [0, 0, 0]],
    ['an empty summary', [], ['Rain fell.'], [0, 0, 0]],
    [
      '6 tokens, 2 of 3 found in order',
      ['The ferry sank near Port Ellis.'],
      ['A ferry sank.'],
      [4 / 9, 2 / 7, 4 / 9],
    ],
    [
      'a token counts as often as the other side has it',
      ['Bell bell bell.'],
      ['Bell, bell!'],
      [4 / 5, 2 / 3, 4 / 5],
    ],
    ['order matters to n-grams and to subsequences', ['Sank ferry.'], ['Ferry sank.'], [1, 0, 1 / 2]],
    [
      'union of subsequences, the example of Lin 2004',
      ['a b f g h', 'a c h i e'],
      ['a b c d e'],
      [8 / 15, 2 / 13, 8 / 15],
    ],
  ];
  test.each(cases)('%s', (_, candidate, reference, [rouge1, rouge2, rougeL]) => {
    const score = scoreRouge(candidate, reference);
    expect(score.rouge1).toBeCloseTo(rouge1, 12);
    expect(score.rouge2).toBeCloseTo(rouge2, 12);
    expect(score.rougeL).toBeCloseTo(rougeL, 12);
  });
});

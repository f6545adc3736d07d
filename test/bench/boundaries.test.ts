import { describe, expect, test } from 'vitest';
import type { Range } from '../../bench/corpora.ts';
import { noBoundaries, scoreBoundaries, splitsAsRuled } from '../../bench/measures/boundaries.ts';

//            0         1         2          3         4
//            0123456789012345678901234567 8 90123456789012345
const text = 'Dr. Oke left. Rain fell. Why?\n\nNobody knew. It ran.';
const gold: Range[] = [
  [0, 13],
  [14, 24],
  [25, 29],
  [31, 43],
  [44, 51],
];

describe('scoreBoundaries', () => {
  const cases: [string, Range[], object, [string, number][]][] = [
    [
      'the ends of paragraphs are not counted',
      gold,
      { gold: 3, reported: 3, right: 3, sentences: 5, whole: 5 },
      [],
    ],
    [
      'a split behind a title and a boundary left out',
      [
        [0, 3],
        [4, 13],
        [14, 29],
        [31, 43],
        [44, 51],
      ],
      { gold: 3, reported: 3, right: 2, sentences: 5, whole: 2 },
      [
        ['spurious', 3],
        ['missed', 24],
      ],
    ],
    [
      'blanks at the edges change nothing',
      [
        [0, 14],
        [14, 25],
        [25, 31],
        [31, 44],
        [43, 51],
      ],
      { gold: 3, reported: 3, right: 3, sentences: 5, whole: 5 },
      [],
    ],
    [
      'nothing reported',
      [],
      { gold: 3, reported: 0, right: 0, sentences: 5, whole: 0 },
      [
        ['missed', 13],
        ['missed', 24],
        ['missed', 43],
      ],
    ],
  ];
  test.each(cases)('%s', (_, reported, expected, errors) => {
    const total = noBoundaries();
    const found = scoreBoundaries({ id: 'a', text, sentences: gold }, reported, total);
    expect(total).toEqual(expected);
    expect(found.map(({ kind, offset }) => [kind, offset])).toEqual(errors);
  });
});

describe('splitsAsRuled', () => {
  test.each([
    [['It rained.', 'We left.'], ['It rained. ', 'We left.'], true],
    [['It rained.', 'We left.'], ['It rained. We left.'], false],
    [['It rained.'], ['It rained', '.'], false],
  ])('%j / %j', (expected, split, kept) => {
    expect(splitsAsRuled(expected, split)).toBe(kept);
  });
});

import { describe, expect, test } from 'vitest';
import { type Progress, renderProgress } from '../../src/cli/progress.ts';

describe('renderProgress', () => {
  const cases: [string, Progress, number, string][] = [
    [
      'half done',
      { done: 1112, total: 2225, seconds: 2 },
      80,
      '███████████░░░░░░░░░░░░░ 1,112 of 2,225  556/s  0:03 left',
    ],
    [
      'too early to tell the time left',
      { done: 90, total: 360, seconds: 0.5 },
      80,
      '██████░░░░░░░░░░░░░░░░░░ 90 of 360  180/s',
    ],
    [
      'hours left',
      { done: 1000, total: 3_724_000, seconds: 1 },
      80,
      '░░░░░░░░░░░░░░░░░░░░░░░░ 1,000 of 3,724,000  1,000/s  1:02:03 left',
    ],
    ['at the end', { done: 5, total: 5, seconds: 5 }, 80, '████████████████████████ 5 of 5  1/s  0:00 left'],
    [
      'a stream has no end to tell of',
      { done: 1_234_567, total: undefined, seconds: 1000 },
      80,
      '1,234,567 articles  1,235/s',
    ],
    ['a narrow terminal has no bar', { done: 90, total: 360, seconds: 0.5 }, 30, '90 of 360  180/s'],
    ['a very narrow one has what fits', { done: 90, total: 360, seconds: 0.5 }, 9, '90 of 360'],
    [
      'before the first article',
      { done: 0, total: 0, seconds: 0 },
      80,
      '░░░░░░░░░░░░░░░░░░░░░░░░ 0 of 0  0/s',
    ],
  ];
  test.each(cases)('%s', (_, progress, columns, line) => {
    expect(renderProgress(progress, columns)).toBe(line);
  });
});

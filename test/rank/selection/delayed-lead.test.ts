import { expect, test } from 'vitest';
import { findDelayedLead } from '../../../src/rank/selection/delayed-lead.ts';

const LENGTH = 60;

/** The places of a body of sixty sentences that make it a feature: a day at place 12, five reports late. */
const FEATURE = {
  length: LENGTH,
  dated: [12],
  reports: [3, 11, 30, 35, 40],
  personal: [] as number[],
  asking: [] as number[],
  alone: [
    [5, 0.9],
    [33, 0.8],
    [44, 0.7],
  ],
};

/** The place of the turn; every sentence that is not given a score has 0.4. */
function turnOf(changed: Partial<typeof FEATURE>): number | null {
  const { length, dated, reports, personal, asking, alone } = { ...FEATURE, ...changed };
  // The body's places are not the text's: its first sentence is a headline.
  const body = Array.from({ length }, (_, place) => place + 1);
  const column = (places: readonly number[], value = 1) => {
    const values = new Float64Array(length + 1);
    for (const place of places) values[place + 1] = value;
    return values;
  };
  const scores = new Float64Array(length + 1).fill(0.4);
  for (const [place, score] of alone) scores[place! + 1] = score!;
  const measured = {
    when: column(dated),
    says: column(reports),
    person: column(personal, 0.25),
    question: column(asking),
  };
  const turn = findDelayedLead(body, measured, scores);
  return turn === null ? null : turn - 1;
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => from + i);

test.each<[why: string, changed: Partial<typeof FEATURE>, turn: number | null]>([
  ['the best of the second half', {}, 33],
  ['with what the half begins with', { length: 66, reports: [3, 11, 35, 36, 40] }, 33],
  [
    'of equals the earlier',
    {
      alone: [
        [44, 0.7],
        [33, 0.7],
      ],
    },
    33,
  ],
  ['from the first day on, where that comes later', { dated: [40] }, 44],
  ['that day’s sentence too', { dated: [44] }, 44],
  ['no question', { asking: [33] }, 44],
  [
    'nothing that scores like filling',
    {
      alone: [
        [5, 0.9],
        [33, 0.45],
      ],
    },
    null,
  ],
  [
    'but what scores a little more',
    {
      alone: [
        [5, 0.9],
        [33, 0.46],
      ],
    },
    33,
  ],
  ['news names its day early', { dated: [11, 40] }, null],
  ['a text without a day has no news', { dated: [] }, null],
  ['an opening with three reports is no scene', { reports: [3, 4, 11, 30, 35, 40] }, null],
  ['reports after the opening are welcome', { reports: [12, 13, 14, 30, 35, 40] }, 33],
  ['a half that reports little is an essay or a list', { reports: [3, 11, 30, 35] }, null],
  ['some in the first person is a quotation', { personal: range(30, 36) }, 33],
  ['much of it a talk', { personal: range(30, 37) }, null],
  ['what is short is told by its opening', { length: 49 }, null],
  ['what is not that short is not', { length: 50 }, 33],
])('%s', (_, changed, turn) => {
  expect(turnOf(changed)).toBe(turn);
});

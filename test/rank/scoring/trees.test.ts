import { expect, test } from 'vitest';
import { forestOf, sumOfTrees, type Trees } from '../../../src/rank/scoring/trees.ts';

/** Asks about the first value, and then about the second. */
const HIGH: Trees = { questions: 3, features: [0, 1, 1], thresholds: [5, 1, 2], leaves: [1, 10, 100, 1000] };
/** The same, and a tree that asks about them the other way round. */
const BOTH: Trees = {
  questions: 3,
  features: [...HIGH.features, 1, 0, 0],
  thresholds: [...HIGH.thresholds, 2, 5, 9],
  leaves: [...HIGH.leaves, 0.1, 0.2, 0.3, 0.4],
};

test.each<[values: number[], sum: number]>([
  [[4, 0], 1],
  [[4, 1], 10],
  [[5, 1], 100],
  [[9, 2], 1000],
])('%j: a value that reaches the threshold goes right, to %d', (values, sum) => {
  expect(sumOfTrees(forestOf(HIGH), Float64Array.from(values))).toBe(sum);
});

test('what the trees say adds up', () => {
  expect(sumOfTrees(forestOf(BOTH), Float64Array.of(5, 1))).toBeCloseTo(100.2, 9);
  expect(sumOfTrees(forestOf(BOTH), Float64Array.of(9, 2))).toBeCloseTo(1000.4, 9);
});

test('no trees say nothing', () => {
  expect(
    sumOfTrees(forestOf({ questions: 7, features: [], thresholds: [], leaves: [] }), Float64Array.of(4, 0)),
  ).toBe(0);
});

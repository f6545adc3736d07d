import { expect, test } from 'vitest';
import { partitionPoint } from '../../src/doc/partition-point.ts';

const NUMBERS = [1, 3, 3, 5, 8];

test.each([
  [0, 0],
  [1, 0],
  [3, 1],
  [4, 3],
  [8, 4],
  [9, 5],
])('the first of 1, 3, 3, 5, 8 that is not less than %d', (number, index) => {
  expect(partitionPoint(0, NUMBERS.length, (i) => NUMBERS[i]! < number)).toBe(index);
});

test.each([
  [2, 5, 2],
  [4, 5, 4],
  [0, 1, 1],
  [3, 3, 3],
])('only indices from %d up to %d count', (from, to, index) => {
  expect(partitionPoint(from, to, (i) => NUMBERS[i]! < 3)).toBe(index);
});

import { expect, test } from 'vitest';
import { heightAt, typedCurve } from '../../../src/rank/scoring/curves.ts';

const curve = { knots: [1, 2, 4], heights: [10, 30, -10] };

test.each<[x: number, height: number]>([
  [-5, 10],
  [1, 10],
  [1.5, 20],
  [2, 30],
  [3, 10],
  [3.5, 0],
  [4, -10],
  [9, -10],
])('at %d the height is %d', (x, height) => {
  expect(heightAt(curve, x)).toBe(height);
  expect(heightAt(typedCurve(curve), x)).toBe(height);
});

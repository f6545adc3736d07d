import { expect, test } from 'vitest';
import { learnLogistic } from '../../bench/learn/logistic.ts';
import { isSameTag, overlapOf, tagOf } from '../../bench/measures/keywords.ts';

test.each<[a: string, b: string, isSame: boolean]>([
  ['the Sea Wall', 'sea wall', true],
  ['“Sea Wall”', 'Sea Wall’s', true],
  ['Bank of Tarn', 'Tarn bank', true],
  ['Fish and Harbour Commission', 'Harbour Commission', true],
  ['Martha Lorne', 'Lorne', false],
  ['Russia', 'Russian', false],
  ['U.S.', 'U.S', true],
  ['the', 'of', false],
])('%s and %s', (a, b, isSame) => {
  expect(isSameTag(tagOf(a), tagOf(b))).toBe(isSame);
});

test('the overlap is measured on the longer of two keywords', () => {
  expect(overlapOf(tagOf('sea wall'), tagOf('old sea wall fund'))).toBe(0.5);
  expect(overlapOf(tagOf('sea'), tagOf('wall'))).toBe(0);
});

test('a logistic regression gives back the shares of its classes', () => {
  const rows = [0, 0, 0, 0, 1, 1, 1, 1].map((value) => Float64Array.of(value, 3));
  const isRight = [true, false, false, false, true, true, true, false];
  const { base, weights } = learnLogistic(rows, isRight, 1e-9);
  const chance = (value: number) => 1 / (1 + Math.exp(-(base + weights[0]! * value + weights[1]! * 3)));
  expect(chance(0)).toBeCloseTo(0.25, 6);
  expect(chance(1)).toBeCloseTo(0.75, 6);
  expect(weights[1]).toBeCloseTo(0, 6);
});

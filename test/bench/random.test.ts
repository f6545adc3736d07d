import { expect, test } from 'vitest';
import { QUICK, randomNumbers, shuffle } from '../../bench/learn/random.ts';

test('the generator gives the sequence that it is published with', () => {
  const quick = randomNumbers(QUICK, 0);
  const states = [quick(), quick(), quick()].map((number) => (number * QUICK.modulus).toString(16));
  expect(states).toEqual(['3c6ef35f', '47502932', 'd1ccf6e9']);
});

test('the same seed gives the same order, another one another', () => {
  const orderOf = (seed: number) => shuffle([1, 2, 3, 4, 5, 6, 7, 8], randomNumbers(QUICK, seed));
  expect(orderOf(2025)).toEqual(orderOf(2025));
  expect(orderOf(2025)).not.toEqual(orderOf(2026));
  expect(orderOf(2025).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

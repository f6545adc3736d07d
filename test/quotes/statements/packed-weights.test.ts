import { expect, test } from 'vitest';
import { packWeights, unpackWeights } from '../../../src/quotes/statements/packed-weights.ts';

test.each([
  [[5, 0, -3], '5,,-3'],
  [[0, 0, 0, 7, 0, 0, 0, 0], 'z3,7,z3,'],
  [[0], ''],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 'z12,1'],
])('packed weights: %j', (list, text) => {
  expect(packWeights({ edge: list })).toEqual({ edge: text });
  expect(unpackWeights({ edge: text })).toEqual({ edge: list });
});

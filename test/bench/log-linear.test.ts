import { expect, test } from 'vitest';
import { learnWeights } from '../../bench/learn/log-linear.ts';
import { makeSchema } from '../../src/quotes/model/model.ts';

const values = { no: '', yes: '' };
const schema = makeSchema(
  [
    { name: 'near', question: '', values, find: () => 'no' },
    { name: 'known', question: '', values, find: () => 'no' },
  ],
  [['near'], ['known']],
);

/** Two choices that differ in being near (weights 0 and 1) and known (2 and 3): the second is both, or near alone. */
const groupOf = (right: number, known = 3) => ({
  choices: [Int32Array.of(0, 2), Int32Array.of(1, known)],
  right: [right],
});

test('what is right in three of four groups is three times as likely', () => {
  const groups = [groupOf(1, 2), groupOf(1, 2), groupOf(1, 2), groupOf(0, 2)];
  const [far, near] = learnWeights(schema, groups, { penalty: 1e-6 });
  expect(near! - far!).toBeCloseTo(Math.log(3), 4);
});

test('a penalty keeps weights small, and parts them among features that say the same', () => {
  const groups = [groupOf(1), groupOf(1), groupOf(1), groupOf(0)];
  const [far, near, unknown, known] = learnWeights(schema, groups, { penalty: 0.5 });
  expect(near! - far!).toBeCloseTo(known! - unknown!, 6);
  const gain = near! - far! + known! - unknown!;
  expect(gain).toBeGreaterThan(0);
  expect(gain).toBeLessThan(Math.log(3));
  // Where the loss is least, the penalty’s slope balances that of the groups: of each weight 4 · (chance − 3/4).
  expect(0.5 * near! + 4 * (1 / (1 + Math.exp(-gain)) - 0.75)).toBeCloseTo(0, 4);
});

test('the order of the groups makes no difference, and groups without a right choice teach nothing', () => {
  const groups = [groupOf(1), groupOf(0, 2), groupOf(1, 2), groupOf(1)];
  const weights = learnWeights(schema, groups, { penalty: 0.1 });
  const others = learnWeights(schema, [...groups.toReversed(), { ...groupOf(0), right: [] }], {
    penalty: 0.1,
  });
  for (const [w, weight] of weights.entries()) expect(others[w]).toBeCloseTo(weight, 8);
});

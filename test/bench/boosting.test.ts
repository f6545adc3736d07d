import { describe, expect, test } from 'vitest';
import { type BoostingSettings, learnTrees, type Rows } from '../../bench/learn/ranker/boosting.ts';
import { forestOf, sumOfTrees } from '../../src/rank/scoring/trees.ts';

const SETTINGS: BoostingSettings = {
  trees: 60,
  depth: 2,
  rate: 0.2,
  rowShare: 1,
  featureShare: 1,
  leastRows: 2,
  shrinkage: 0.01,
};

/** A square of points; where it is high depends on both sides together, as no sum of curves can tell. */
function square(target: (x: number, y: number) => number): Rows {
  const points = Array.from({ length: 400 }, (_, i) => [(i % 20) / 20, Math.floor(i / 20) / 20] as const);
  return {
    columns: [0, 1].map((side) => Float64Array.from(points, (point) => point[side]!)),
    targets: Float64Array.from(points, ([x, y]) => target(x, y)),
    weights: new Float64Array(points.length).fill(1),
  };
}

function sumsOf(rows: Rows, settings: BoostingSettings): Float64Array {
  const forest = forestOf(learnTrees(rows, settings));
  return rows.targets.map((_, r) =>
    sumOfTrees(
      forest,
      Float64Array.from(rows.columns, (column) => column[r]!),
    ),
  );
}

const errorOf = (rows: Rows, settings: BoostingSettings) =>
  sumsOf(rows, settings).reduce((sum, value, r) => sum + (value - rows.targets[r]!) ** 2, 0) /
  rows.targets.length;

describe('learnTrees', () => {
  const corners = square((x, y) => Number(x < 0.5 === y < 0.3));

  test('learns what two features say together, where one question at a time does not', () => {
    expect(errorOf(corners, SETTINGS)).toBeLessThan(0.01);
    expect(errorOf(corners, { ...SETTINGS, depth: 1 })).toBeGreaterThan(0.1);
  });

  test('the same rows give the same trees, also where each tree sees a part of them', () => {
    const settings = { ...SETTINGS, rowShare: 0.7, featureShare: 0.5 };
    expect(learnTrees(corners, settings)).toEqual(learnTrees(corners, settings));
    expect(errorOf(corners, { ...settings, featureShare: 1 })).toBeLessThan(0.02);
  });

  test('a row counts by its weight', () => {
    const rows = square((x) => Number(x < 0.5));
    const weights = rows.weights.map((_, r) => (r < 200 ? 0 : 1));
    const targets = rows.targets.map((target, r) => (r < 200 ? 9 : target));
    expect(sumsOf({ ...rows, targets, weights }, SETTINGS)[0]).toBeCloseTo(1, 1);
  });

  test('nothing is asked where there is nothing to tell apart', () => {
    const level = square(() => 0.5);
    for (const value of sumsOf(level, SETTINGS)) expect(value).toBeCloseTo(0.5, 2);
  });
});

/** A logistic regression: the logarithm of the odds is `base` plus the sum of the weighted values. */
export interface Logistic {
  readonly base: number;
  readonly weights: readonly number[];
}

const STEPS = 14;

/** Where classes are apart, a full step of Newton's method goes astray: no weight moves farther than this. */
const LONGEST_STEP = 1;

/**
 * Learns a logistic regression by Newton's method. Values are measured in standard deviations while it learns, and
 * each weight is pulled towards 0 by `penalty` times its square.
 */
export function learnLogistic(
  rows: readonly Float64Array[],
  isRight: readonly boolean[],
  penalty: number,
): Logistic {
  const size = rows[0]!.length;
  const means = new Float64Array(size);
  const deviations = new Float64Array(size);
  for (const row of rows) for (let i = 0; i < size; i++) means[i]! += row[i]! / rows.length;
  for (const row of rows)
    for (let i = 0; i < size; i++) deviations[i]! += (row[i]! - means[i]!) ** 2 / rows.length;
  const scales = deviations.map((square) => Math.sqrt(square) || 1);
  // The last value of each row is 1: its weight is the base.
  const scaled = rows.map((row) => {
    const own = new Float64Array(size + 1).fill(1);
    for (let i = 0; i < size; i++) own[i] = (row[i]! - means[i]!) / scales[i]!;
    return own;
  });
  const weights = new Float64Array(size + 1);
  weights[size] = Math.log((1 + isRight.filter(Boolean).length) / rows.length);
  for (let step = 0; step < STEPS; step++) {
    const move = newtonStep(scaled, isRight, weights, penalty);
    const farthest = Math.max(...move.map(Math.abs));
    const share = Math.min(1, LONGEST_STEP / farthest);
    for (let i = 0; i <= size; i++) weights[i]! += share * move[i]!;
  }
  const own = Array.from(scales, (scale, i) => weights[i]! / scale);
  return { base: own.reduce((sum, weight, i) => sum - weight * means[i]!, weights[size]!), weights: own };
}

function newtonStep(
  rows: readonly Float64Array[],
  isRight: readonly boolean[],
  weights: Float64Array,
  penalty: number,
): Float64Array {
  const size = weights.length;
  const slopes = new Float64Array(size);
  const bends = Array.from({ length: size }, () => new Float64Array(size));
  rows.forEach((row, k) => {
    let odds = 0;
    for (let i = 0; i < size; i++) odds += weights[i]! * row[i]!;
    const chance = 1 / (1 + Math.exp(-odds));
    const miss = Number(isRight[k]) - chance;
    for (let i = 0; i < size; i++) {
      slopes[i]! += miss * row[i]!;
      const bend = bends[i]!;
      const part = chance * (1 - chance) * row[i]!;
      for (let j = 0; j < size; j++) bend[j]! += part * row[j]!;
    }
  });
  for (let i = 0; i < size - 1; i++) {
    slopes[i]! -= penalty * weights[i]!;
    bends[i]![i]! += penalty;
  }
  return solve(bends, slopes);
}

/** Solves a system of linear equations with a positive definite matrix by Gaussian elimination, in place. */
function solve(matrix: readonly Float64Array[], values: Float64Array): Float64Array {
  const size = values.length;
  for (let c = 0; c < size; c++)
    for (let r = c + 1; r < size; r++) {
      const factor = matrix[r]![c]! / matrix[c]![c]!;
      for (let k = c; k < size; k++) matrix[r]![k]! -= factor * matrix[c]![k]!;
      values[r]! -= factor * values[c]!;
    }
  for (let r = size - 1; r >= 0; r--) {
    for (let k = r + 1; k < size; k++) values[r]! -= matrix[r]![k]! * values[k]!;
    values[r]! /= matrix[r]![r]!;
  }
  return values;
}

import type { Schema } from '../../src/quotes/model/model.ts';
import { MINIMAL, randomNumbers, shuffle } from './random.ts';

/** One group of choices: for each the indices of the weights that count for it, and which of them are right. */
export interface Instance {
  readonly choices: readonly Int32Array[];
  readonly right: readonly number[];
}

/** How long, how freely and how fast to learn. */
export interface Settings {
  readonly epochs: number;
  readonly penalty: number;
  readonly rate: number;
}

const SEED = 2025;

/** Passes in different orders end in different weights; their mean is nearer to what holds in general. */
const PASSES = 4;

/** Slopes smaller than this are not worth a step. */
const LEAST_SLOPE = 1e-4;

/**
 * Learns weights by AdaGrad (Duchi, Hazan and Singer, 2011): the right ones of each group together against all. The
 * result is the mean of several passes, and of the weights after each epoch of the second half of a pass (Polyak and
 * Juditsky, 1992), which depends less on the examples that happened to come last.
 */
export function learnWeights(
  { size }: Schema,
  instances: readonly Instance[],
  settings: Settings,
): Float64Array {
  const usable = instances.filter((instance) => instance.right.length > 0);
  const random = randomNumbers(MINIMAL, SEED);
  const mean = new Float64Array(size);
  for (let pass = 0; pass < PASSES; pass++) addPass(mean, usable, settings, random);
  return mean.map((sum) => sum / PASSES);
}

/** Learns once from nothing, and adds the weights to `sum`. */
function addPass(
  sum: Float64Array,
  usable: readonly Instance[],
  { epochs, penalty, rate }: Settings,
  random: () => number,
): void {
  const weights = new Float64Array(sum.length);
  const squares = new Float64Array(sum.length).fill(1e-6);
  const settled = Math.ceil(epochs / 2);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = usable.map((_, i) => i);
    shuffle(order, random);
    for (const i of order) {
      const { choices, right } = usable[i]!;
      for (const [k, slope] of slopesOf(weights, choices, right).entries()) {
        if (Math.abs(slope) < LEAST_SLOPE) continue;
        for (const w of choices[k]!) {
          const gradient = slope + penalty * weights[w]!;
          squares[w]! += gradient * gradient;
          weights[w]! -= (rate * gradient) / Math.sqrt(squares[w]!);
        }
      }
    }
    if (epoch < settled) continue;
    for (let w = 0; w < sum.length; w++) sum[w]! += weights[w]! / (epochs - settled);
  }
}

/** How the loss of one group changes with the score of each choice. */
function slopesOf(weights: Float64Array, choices: readonly Int32Array[], right: readonly number[]): number[] {
  const scores = choices.map((indices) => sumOf(weights, indices));
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  const total = parts.reduce((a, b) => a + b, 0);
  const good = right.reduce((sum, k) => sum + parts[k]!, 0);
  return parts.map((part, k) => part / total - (right.includes(k) ? part / good : 0));
}

/** Sum of the weights at some indices. */
export function sumOf(weights: Float64Array, indices: Int32Array): number {
  let sum = 0;
  for (const w of indices) sum += weights[w]!;
  return sum;
}

import type { Schema } from '../../src/quotes/model/model.ts';

/** One group of choices: for each the indices of the weights that count for it, and which of them are right. */
export interface Instance {
  readonly choices: readonly Int32Array[];
  readonly right: readonly number[];
}

/** How freely to learn. */
export interface Settings {
  /** What half the square of each weight costs. */
  readonly penalty: number;
}

/** A step of all weights, and how the slopes changed with it. */
interface Move {
  readonly step: Float64Array;
  readonly turn: Float64Array;
  /** One over their product. */
  readonly scale: number;
}

/** Where the search stands. */
interface Point {
  readonly weights: Float64Array;
  readonly loss: number;
  /** How the loss changes with each weight. */
  readonly slopes: Float64Array;
}

/** Steps at most. The loss hardly falls any more by then, and no figure changes. */
const MOST_STEPS = 60;
/** Moves from which the curvature of the loss is known. */
const MEMORY = 10;
/** A step is long enough where the loss falls by this part of what the slopes promise. */
const LEAST_FALL = 1e-4;
/** How often a step is halved, at most. */
const MOST_HALVINGS = 20;

/**
 * Learns the likeliest weights: the right ones of each group together against all, under a penalty on their squares.
 * L-BFGS (Liu and Nocedal, 1989) looks at all groups in each step, so that their order makes no difference.
 */
export function learnWeights(
  { size }: Schema,
  instances: readonly Instance[],
  { penalty }: Settings,
): Float64Array {
  const usable = instances.filter((instance) => instance.right.length > 0);
  const moves: Move[] = [];
  let point = measure(usable, new Float64Array(size), penalty);
  for (let k = 0; k < MOST_STEPS; k++) {
    const next = search(usable, point, findDirection(point.slopes, moves), penalty);
    if (!next) break;
    const step = difference(next.weights, point.weights);
    const turn = difference(next.slopes, point.slopes);
    const curve = product(step, turn);
    if (curve > 0) moves.push({ step, turn, scale: 1 / curve });
    if (moves.length > MEMORY) moves.shift();
    point = next;
  }
  return point.weights;
}

/** The first point in a direction at which the loss falls enough; nothing where it does not fall. */
function search(
  usable: readonly Instance[],
  { weights, loss, slopes }: Point,
  direction: Float64Array,
  penalty: number,
): Point | null {
  const promise = product(direction, slopes);
  if (promise >= 0) return null;
  for (let halvings = 0, rate = 1; halvings < MOST_HALVINGS; halvings++, rate /= 2) {
    const moved = weights.map((weight, i) => weight + rate * direction[i]!);
    const next = measure(usable, moved, penalty);
    if (next.loss <= loss + LEAST_FALL * rate * promise) return next;
  }
  return null;
}

/** Against the slopes, bent by what the last moves tell of the curvature; the first step is of length 1. */
function findDirection(slopes: Float64Array, moves: readonly Move[]): Float64Array {
  const direction = slopes.map((slope) => -slope);
  const last = moves.at(-1);
  if (!last) return multiply(direction, 1 / Math.sqrt(product(slopes, slopes)));
  const parts = moves.map(() => 0);
  for (let k = moves.length - 1; k >= 0; k--) {
    const { step, turn, scale } = moves[k]!;
    parts[k] = scale * product(step, direction);
    add(direction, turn, -parts[k]!);
  }
  multiply(direction, 1 / (last.scale * product(last.turn, last.turn)));
  for (const [k, { step, turn, scale }] of moves.entries())
    add(direction, step, parts[k]! - scale * product(turn, direction));
  return direction;
}

function measure(usable: readonly Instance[], weights: Float64Array, penalty: number): Point {
  const slopes = weights.map((weight) => penalty * weight);
  let loss = (penalty / 2) * product(weights, weights);
  for (const { choices, right } of usable) {
    const scores = choices.map((indices) => sumOf(weights, indices));
    const top = Math.max(...scores);
    const parts = scores.map((score) => Math.exp(score - top));
    const total = parts.reduce((a, b) => a + b, 0);
    const good = right.reduce((sum, k) => sum + parts[k]!, 0);
    loss += Math.log(total / good);
    for (const [k, indices] of choices.entries()) {
      const slope = parts[k]! / total - (right.includes(k) ? parts[k]! / good : 0);
      for (const w of indices) slopes[w]! += slope;
    }
  }
  return { weights, loss, slopes };
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]!);
}

function add(to: Float64Array, values: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * values[i]!;
}

function multiply(values: Float64Array, factor: number): Float64Array {
  for (let i = 0; i < values.length; i++) values[i]! *= factor;
  return values;
}

/** Sum of the weights at some indices. */
export function sumOf(weights: Float64Array, indices: Int32Array): number {
  let sum = 0;
  for (const w of indices) sum += weights[w]!;
  return sum;
}

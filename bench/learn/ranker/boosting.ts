import type { Trees } from '../../../src/rank/scoring/trees.ts';
import { rounded } from '../data-file.ts';
import { QUICK, randomNumbers, shuffle } from '../random.ts';

/** What trees learn from. */
export interface Rows {
  /** The values of each feature, a column each. */
  readonly columns: readonly Float64Array[];
  /** What the trees are to add up to for each row. */
  readonly targets: Float64Array;
  /** How much each row counts. */
  readonly weights: Float64Array;
}

export interface BoostingSettings {
  readonly trees: number;
  /** Questions from the root of a tree to a leaf. */
  readonly depth: number;
  /** Share of what a tree has found that it adds. */
  readonly rate: number;
  /** Share of the rows, and of the features, that a tree is grown from. */
  readonly rowShare: number;
  readonly featureShare: number;
  /** Rows on either side of a question, at least. */
  readonly leastRows: number;
  /** Pull of every leaf towards 0, in weights of rows. */
  readonly shrinkage: number;
}

/** A column as trees see it. */
interface Binned {
  /** The bin of each row. */
  readonly bins: Uint8Array;
  /** The least value of each bin but the first, ascending. */
  readonly thresholds: readonly number[];
}

/** A question: whether the bin of a feature is at least `bin`. */
interface Question {
  readonly feature: number;
  readonly bin: number;
}

/** Sums over the rows of each bin, in each node of a level: node × `BINS` + bin. */
interface Histogram {
  readonly counts: Uint32Array;
  readonly weights: Float64Array;
  readonly rests: Float64Array;
}

/** Bins of a feature at most; their numbers must fit into a byte. */
const BINS = 64;
const SEED = 104_729;
/** A threshold that no value reaches: that of a question which has nothing to part. */
const NEVER = 1e6;
/** Digits behind the point that thresholds and leaves have. */
const THRESHOLD_DIGITS = 4;
const LEAF_DIGITS = 5;

/**
 * Learns trees by gradient boosting (Friedman 2001) for the squared error: each predicts what the trees before it have
 * left over, and is grown from a random part of the rows and the features (Friedman 2002). The same rows give the same
 * trees.
 */
export function learnTrees({ columns, targets, weights }: Rows, settings: BoostingSettings): Trees {
  const { trees, depth, rowShare, featureShare } = settings;
  const binned = columns.map(binColumn);
  const random = randomNumbers(QUICK, SEED);
  const rows = [...targets.keys()];
  const features = [...columns.keys()];
  const rest = Float64Array.from(targets);
  const places = new Uint16Array(rest.length);
  const grown = { features: [] as number[], thresholds: [] as number[], leaves: [] as number[] };
  for (let t = 0; t < trees; t++) {
    // In order, so that the columns are read from front to back.
    const own = Uint32Array.from(shuffle(rows, random).slice(0, Math.ceil(rowShare * rows.length))).sort();
    const asked = shuffle(features, random).slice(0, Math.ceil(featureShare * features.length));
    const questions: Question[] = [];
    places.fill(0);
    for (let level = 0; level < depth; level++) {
      const next = findQuestions(binned, asked, own, places, 2 ** level, { rest, weights }, settings);
      for (let r = 0; r < places.length; r++) {
        const { feature, bin } = next[places[r]!]!;
        places[r] = 2 * places[r]! + (binned[feature]!.bins[r]! < bin ? 0 : 1);
      }
      questions.push(...next);
    }
    const leaves = findLeaves(own, places, 2 ** depth, { rest, weights }, settings);
    for (let r = 0; r < rest.length; r++) rest[r]! -= leaves[places[r]!]!;
    for (const { feature, bin } of questions) {
      grown.features.push(feature);
      grown.thresholds.push(binned[feature]!.thresholds[bin - 1] ?? NEVER);
    }
    grown.leaves.push(...leaves);
  }
  return { questions: 2 ** depth - 1, ...grown };
}

/** Parts a column into bins that hold about as many rows each. */
function binColumn(column: Float64Array): Binned {
  const sorted = column.toSorted();
  const thresholds: number[] = [];
  for (let bin = 1; bin < BINS; bin++) {
    const value = rounded(sorted[Math.floor((bin * sorted.length) / BINS)]!, THRESHOLD_DIGITS);
    if (value > (thresholds.at(-1) ?? sorted[0]!)) thresholds.push(value);
  }
  return { bins: Uint8Array.from(column, (value) => binOf(value, thresholds)), thresholds };
}

function binOf(value: number, thresholds: readonly number[]): number {
  let bin = 0;
  while (bin < thresholds.length && value >= thresholds[bin]!) bin++;
  return bin;
}

type Target = { readonly rest: Float64Array; readonly weights: Float64Array };

/** The question for each node of a level that lessens the squared error most. */
function findQuestions(
  binned: readonly Binned[],
  asked: readonly number[],
  rows: Uint32Array,
  places: Uint16Array,
  nodes: number,
  target: Target,
  settings: BoostingSettings,
): Question[] {
  const best = Array.from({ length: nodes }, () => ({ feature: asked[0]!, bin: BINS, gain: 0 }));
  for (const feature of asked) {
    const histogram = countRows(binned[feature]!.bins, rows, places, nodes, target);
    for (let node = 0; node < nodes; node++) {
      const { bin, gain } = splitOf(histogram, node * BINS, settings);
      if (gain > best[node]!.gain) best[node] = { feature, bin, gain };
    }
  }
  return best;
}

function countRows(
  bins: Uint8Array,
  rows: Uint32Array,
  places: Uint16Array,
  nodes: number,
  { rest, weights }: Target,
): Histogram {
  const size = nodes * BINS;
  const counts = new Uint32Array(size);
  const sums = new Float64Array(size);
  const rests = new Float64Array(size);
  for (const r of rows) {
    const at = places[r]! * BINS + bins[r]!;
    counts[at]!++;
    sums[at]! += weights[r]!;
    rests[at]! += weights[r]! * rest[r]!;
  }
  return { counts, weights: sums, rests };
}

/** Where to part the rows of a node by one feature, and how much of the squared error that takes away. */
function splitOf(
  { counts, weights, rests }: Histogram,
  from: number,
  { leastRows, shrinkage }: BoostingSettings,
): { bin: number; gain: number } {
  const all = { count: 0, weight: 0, rest: 0 };
  for (let at = from; at < from + BINS; at++) {
    all.count += counts[at]!;
    all.weight += weights[at]!;
    all.rest += rests[at]!;
  }
  const worth = (rest: number, weight: number) => rest ** 2 / (weight + shrinkage);
  const before = worth(all.rest, all.weight);
  const best = { bin: BINS, gain: 0 };
  const left = { count: 0, weight: 0, rest: 0 };
  for (let bin = 1; bin < BINS; bin++) {
    left.count += counts[from + bin - 1]!;
    left.weight += weights[from + bin - 1]!;
    left.rest += rests[from + bin - 1]!;
    if (left.count < leastRows) continue;
    if (all.count - left.count < leastRows) break;
    const gain =
      worth(left.rest, left.weight) + worth(all.rest - left.rest, all.weight - left.weight) - before;
    if (gain > best.gain) Object.assign(best, { bin, gain });
  }
  return best;
}

/** What each leaf adds. */
function findLeaves(
  rows: Uint32Array,
  places: Uint16Array,
  leaves: number,
  { rest, weights }: Target,
  { rate, shrinkage }: BoostingSettings,
): number[] {
  const sums = new Float64Array(leaves);
  const totals = new Float64Array(leaves).fill(shrinkage);
  for (const r of rows) {
    sums[places[r]!]! += weights[r]! * rest[r]!;
    totals[places[r]!]! += weights[r]!;
  }
  return Array.from(sums, (sum, leaf) => rounded((rate * sum) / totals[leaf]!, LEAF_DIGITS));
}

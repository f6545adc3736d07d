import type { Measured } from './measures.ts';
import { product, spread, type Vectors } from './vectors.ts';

/** What is measured of three sentences taken together, and the part of a set's value that it belongs to. */
export const SET_MEASURES = {
  /** Words of the three. */
  words: 'length',
  /** Mean cosine of the pairs. */
  repetition: 'repetition',
  /** Share of the article's weight of terms that stands on the three's terms. */
  coverage: 'coverage',
  /** Neighbours in the story. */
  adjacent: 'context',
  /** Sum of what leans on a sentence that is not there. */
  dangling: 'context',
  /** How many of the story's first three sentences. */
  opening: 'position',
  /** log2(1 + n), the last standing n sentences after the first. */
  span: 'position',
} as const;

const SET_MEASURE_COUNT = Object.keys(SET_MEASURES).length;

export type SetMeasure = keyof typeof SET_MEASURES;

/** Three numbers in ascending order. */
export type Triple = readonly [number, number, number];

/** What the sets of one article are measured from. */
export interface SetSource {
  readonly story: readonly number[];
  readonly vectors: Vectors;
  /** What each term weighs in the article. */
  readonly total: Float64Array;
  readonly measured: Measured;
}

/**
 * Measures every set of three of the candidates.
 *
 * @param candidates Places in the story, ascending.
 * @param visit Is given three places and the measures in the order of `SET_MEASURES`; the array is used again.
 */
export function measureSets(
  { story, vectors, total, measured }: SetSource,
  candidates: readonly number[],
  visit: (set: Triple, measures: Float64Array) => void,
): void {
  const count = candidates.length;
  const { rows, terms } = vectors;
  const cosines = pairCosines(vectors, candidates, story, total.length);
  const mass = total.reduce((sum, weight) => sum + weight, 0) || 1;
  const words = candidates.map((place) => measured.words[story[place]!]!);
  const depends = candidates.map((place) => (place === 0 ? 0 : measured.depends[story[place]!]!));
  const holder = new Uint8Array(total.length);
  const measures = new Float64Array(SET_MEASURE_COUNT);
  /** The weight of a sentence's terms that no sentence before it in the set has; marks them as held by `mark`. */
  const added = (candidate: number, mark: number): number => {
    const s = story[candidates[candidate]!]!;
    let weight = 0;
    for (let e = rows[s]!; e < rows[s + 1]!; e++) {
      const term = terms[e]!;
      if (holder[term] !== 0) continue;
      weight += total[term]!;
      if (mark > 0) holder[term] = mark;
    }
    return weight;
  };
  const release = (candidate: number, mark: number): void => {
    const s = story[candidates[candidate]!]!;
    for (let e = rows[s]!; e < rows[s + 1]!; e++) if (holder[terms[e]!] === mark) holder[terms[e]!] = 0;
  };

  for (let i = 0; i < count; i++) {
    const first = candidates[i]!;
    const weightOfOne = added(i, 1);
    for (let j = i + 1; j < count; j++) {
      const second = candidates[j]!;
      const weightOfTwo = weightOfOne + added(j, 2);
      const near = second === first + 1 ? 1 : 0;
      for (let k = j + 1; k < count; k++) {
        const third = candidates[k]!;
        const a = cosines[i * count + j]!;
        const b = cosines[i * count + k]!;
        const c = cosines[j * count + k]!;
        const sum = words[i]! + words[j]! + words[k]!;
        const coverage = (weightOfTwo + added(k, 0)) / mass;
        const nextNear = third === second + 1 ? 1 : 0;
        let m = 0;
        measures[m++] = sum;
        measures[m++] = (a + b + c) / 3;
        measures[m++] = coverage;
        measures[m++] = near + nextNear;
        measures[m++] = depends[i]! + (near ? 0 : depends[j]!) + (nextNear ? 0 : depends[k]!);
        measures[m++] = (first < 3 ? 1 : 0) + (second < 3 ? 1 : 0) + (third < 3 ? 1 : 0);
        measures[m++] = Math.log2(1 + third - first);
        visit([first, second, third], measures);
      }
      release(j, 2);
    }
    release(i, 1);
  }
}

/** Cosines of the candidates' sentences, `count` by `count`. */
function pairCosines(
  vectors: Vectors,
  candidates: readonly number[],
  story: readonly number[],
  termCount: number,
): Float64Array {
  const count = candidates.length;
  const cosines = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    const one = spread(vectors, story[candidates[i]!]!, termCount);
    for (let j = i + 1; j < count; j++)
      cosines[i * count + j] = product(vectors, story[candidates[j]!]!, one);
  }
  return cosines;
}

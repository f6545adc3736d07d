import type { Measured } from './measures.ts';
import type { Vectors } from './vectors.ts';

/** What is measured of three sentences taken together, and the part of a set's value that it belongs to. */
export const SET_MEASURES = {
  /** Words of the three. */
  words: 'length',
  /** Share of the terms expected in a summary that the three hold. */
  coverage: 'coverage',
  /** Expected F1 of the three's terms against those of a summary. */
  match: 'coverage',
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
  /** The probability that a summary holds each term. */
  readonly importance: Float64Array;
  readonly measured: Measured;
}

/**
 * Measures every set of three of the candidates.
 *
 * @param candidates Places in the story, ascending.
 * @param visit Is given three places and the measures in the order of `SET_MEASURES`; the array is used again.
 */
export function measureSets(
  { story, vectors, importance, measured }: SetSource,
  candidates: readonly number[],
  visit: (set: Triple, measures: Float64Array) => void,
): void {
  const count = candidates.length;
  const { rows, terms } = vectors;
  const expected = importance.reduce((sum, share) => sum + share, 0) || 1;
  const words = candidates.map((place) => measured.words[story[place]!]!);
  const depends = candidates.map((place) => (place === 0 ? 0 : measured.depends[story[place]!]!));
  const holder = new Uint8Array(importance.length);
  const measures = new Float64Array(SET_MEASURE_COUNT);
  /** How many terms the last call of `added` found. */
  let found = 0;
  /** The importance of a sentence's terms that no sentence before it in the set has; marks them as held by `mark`. */
  const added = (candidate: number, mark: number): number => {
    const s = story[candidates[candidate]!]!;
    let share = 0;
    found = 0;
    for (let e = rows[s]!; e < rows[s + 1]!; e++) {
      const term = terms[e]!;
      if (holder[term] !== 0) continue;
      share += importance[term]!;
      found++;
      if (mark > 0) holder[term] = mark;
    }
    return share;
  };
  const release = (candidate: number, mark: number): void => {
    const s = story[candidates[candidate]!]!;
    for (let e = rows[s]!; e < rows[s + 1]!; e++) if (holder[terms[e]!] === mark) holder[terms[e]!] = 0;
  };

  for (let i = 0; i < count; i++) {
    const first = candidates[i]!;
    const heldByOne = added(i, 1);
    const termsOfOne = found;
    for (let j = i + 1; j < count; j++) {
      const second = candidates[j]!;
      const heldByTwo = heldByOne + added(j, 2);
      const termsOfTwo = termsOfOne + found;
      const near = second === first + 1 ? 1 : 0;
      for (let k = j + 1; k < count; k++) {
        const third = candidates[k]!;
        const sum = words[i]! + words[j]! + words[k]!;
        const held = heldByTwo + added(k, 0);
        const nextNear = third === second + 1 ? 1 : 0;
        let m = 0;
        measures[m++] = sum;
        measures[m++] = held / expected;
        measures[m++] = (2 * held) / (termsOfTwo + found + expected);
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

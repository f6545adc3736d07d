import type { Vectors } from '../vectors/vectors.ts';
import type { Measured } from './sentence-features.ts';

/**
 * What is measured of three sentences taken together, and the part of a set's value that it belongs to. The last
 * `BY_TERMS` cost more than all others: the terms of the three are read for them.
 */
export const SET_MEASURES = {
  /** Words of the three. */
  words: 'length',
  /** Neighbours in the story. */
  adjacent: 'context',
  /** Sum of what leans on a sentence that is not there. */
  dangling: 'context',
  /** How many of the story's first three sentences. */
  opening: 'position',
  /** log2(1 + n), the last standing n sentences after the first. */
  span: 'position',
  /** Share of the terms expected in a summary that the three hold. */
  coverage: 'coverage',
  /** Expected F1 of the three's terms against those of a summary. */
  match: 'coverage',
} as const;

export const BY_TERMS = 2;

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

/** A set as places in the story, and its measures in the order of `SET_MEASURES`; the array is used again. */
type Visit<Answer> = (set: Triple, measures: Float64Array) => Answer;

/**
 * Measures the sets of three of the candidates.
 *
 * @param candidates Places in the story, ascending.
 * @param visit Is given every set that is worth it.
 * @param isWorthIt Is asked before the terms of a set are read, when all other measures are there.
 */
export function measureSets(
  { story, vectors, importance, measured }: SetSource,
  candidates: readonly number[],
  visit: Visit<void>,
  isWorthIt: Visit<boolean> = () => true,
): void {
  const count = candidates.length;
  const { rows, terms } = vectors;
  const expected = importance.reduce((sum, share) => sum + share, 0) || 1;
  const words = candidates.map((place) => measured.words[story[place]!]!);
  const depends = candidates.map((place) => (place === 0 ? 0 : measured.depends[story[place]!]!));
  const measures = new Float64Array(SET_MEASURE_COUNT);
  /** For each term the last set that was found to hold it. */
  const holder = new Uint32Array(importance.length);
  let sets = 0;
  const readTerms = (set: Triple): void => {
    sets++;
    let held = 0;
    let found = 0;
    for (const place of set) {
      const s = story[place]!;
      for (let e = rows[s]!; e < rows[s + 1]!; e++) {
        const term = terms[e]!;
        if (holder[term] === sets) continue;
        holder[term] = sets;
        held += importance[term]!;
        found++;
      }
    }
    measures[SET_MEASURE_COUNT - 2] = held / expected;
    measures[SET_MEASURE_COUNT - 1] = (2 * held) / (found + expected);
  };

  for (let i = 0; i < count; i++) {
    const first = candidates[i]!;
    for (let j = i + 1; j < count; j++) {
      const second = candidates[j]!;
      const near = second === first + 1 ? 1 : 0;
      for (let k = j + 1; k < count; k++) {
        const third = candidates[k]!;
        const nextNear = third === second + 1 ? 1 : 0;
        const set: Triple = [first, second, third];
        measures[0] = words[i]! + words[j]! + words[k]!;
        measures[1] = near + nextNear;
        measures[2] = depends[i]! + (near ? 0 : depends[j]!) + (nextNear ? 0 : depends[k]!);
        measures[3] = (first < 3 ? 1 : 0) + (second < 3 ? 1 : 0) + (third < 3 ? 1 : 0);
        measures[4] = Math.log2(1 + third - first);
        if (!isWorthIt(set, measures)) continue;
        readTerms(set);
        visit(set, measures);
      }
    }
  }
}

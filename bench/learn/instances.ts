import type { Measure } from '../../src/rank/features/sentence-features.ts';
import { MEASURES } from '../../src/rank/features/sentence-features.ts';
import { measureSets } from '../../src/rank/features/triple-features.ts';
import { bestPlaces } from '../../src/rank/selection/triple-candidates.ts';
import type { Example } from './examples.ts';
import { SENTENCE_SLOTS, SET_SLOTS, writeHeight } from './parameters.ts';
import type { Scores } from './rewards.ts';
import { importanceOf, type TermCurves } from './term-curves.ts';

const NAMES = Object.keys(MEASURES) as Measure[];

/** Parameters at work in one sentence, and in one set. */
export const PER_SENTENCE = 2 * SENTENCE_SLOTS.length;
export const PER_SET = 2 * SET_SLOTS.length;

/** An example with its candidates and all sets of three of them, ready for learning. */
export interface Instance {
  readonly example: Example;
  readonly candidates: number;
  readonly sentenceIndex: Int32Array;
  readonly sentenceShare: Float64Array;
  /** Three candidates a set, by their number. */
  readonly sets: Uint8Array;
  readonly setIndex: Int32Array;
  readonly setShare: Float64Array;
  readonly scores: readonly Scores[];
  /** What learning wants more of: the sum of the scores. */
  readonly rewards: Float64Array;
}

/** Makes an instance of an example whose sentences have the scores `alone`; `null` for a story of three and fewer. */
export function makeInstance(example: Example, termCurves: TermCurves, alone: Float64Array): Instance | null {
  const { story, measured, source } = example;
  const places = bestPlaces(story, alone);
  const n = places.length;
  if (n <= 3) return null;
  const sentenceIndex = new Int32Array(n * PER_SENTENCE);
  const sentenceShare = new Float64Array(n * PER_SENTENCE);
  places.forEach((place, candidate) => {
    SENTENCE_SLOTS.forEach((slot, m) => {
      const value = measured[NAMES[m]!][story[place]!]!;
      writeHeight(slot, value, candidate * PER_SENTENCE + 2 * m, sentenceIndex, sentenceShare);
    });
  });
  const size = (n * (n - 1) * (n - 2)) / 6;
  const sets = new Uint8Array(size * 3);
  const setIndex = new Int32Array(size * PER_SET);
  const setShare = new Float64Array(size * PER_SET);
  const scores: Scores[] = [];
  const candidateAt = new Map(places.map((place, candidate) => [place, candidate]));
  measureSets({ ...source, importance: importanceOf(example, termCurves) }, places, (set, measures) => {
    const t = scores.length;
    set.forEach((place, k) => {
      sets[t * 3 + k] = candidateAt.get(place)!;
    });
    SET_SLOTS.forEach((slot, m) => {
      writeHeight(slot, measures[m]!, t * PER_SET + 2 * m, setIndex, setShare);
    });
    scores.push(example.reward(set));
  });
  return {
    example,
    candidates: n,
    sentenceIndex,
    sentenceShare,
    sets,
    setIndex,
    setShare,
    scores,
    rewards: Float64Array.from(scores, ([one, two, long]) => one + two + long),
  };
}

/** The value of every set under some parameters, written into `values`. */
export function valueSets(instance: Instance, parameters: Float64Array, values: Float64Array): void {
  const { candidates, sentenceIndex, sentenceShare, sets, setIndex, setShare, rewards } = instance;
  const alone = new Float64Array(candidates);
  for (let c = 0, at = 0; c < candidates; c++) {
    let sum = 0;
    for (const end = at + PER_SENTENCE; at < end; at++)
      sum += sentenceShare[at]! * parameters[sentenceIndex[at]!]!;
    alone[c] = sum;
  }
  for (let t = 0, at = 0; t < rewards.length; t++) {
    let sum = alone[sets[3 * t]!]! + alone[sets[3 * t + 1]!]! + alone[sets[3 * t + 2]!]!;
    for (const end = at + PER_SET; at < end; at++) sum += setShare[at]! * parameters[setIndex[at]!]!;
    values[t] = sum;
  }
}

import { measureTriples } from '../../../src/rank/features/triple-features.ts';
import { softnessOf } from '../../../src/rank/scoring/article-model.ts';
import { SCORED_FEATURES, type ScoredFeature } from '../../../src/rank/scoring/merit.ts';
import type { RankerModel } from '../../../src/rank/scoring/model.ts';
import { rateTerms } from '../../../src/rank/scoring/term-importance.ts';
import { findCandidatePlaces } from '../../../src/rank/selection/triple-candidates.ts';
import type { Corpus } from './examples.ts';
import type { RatedExample } from './merit.ts';
import { SENTENCE_SLOTS, TRIPLE_SLOTS, writeHeight } from './parameters.ts';
import type { Scores } from './rewards.ts';

const NAMES = Object.keys(SCORED_FEATURES) as ScoredFeature[];

/** Parameters at work in one sentence, and in one triple. */
export const PER_SENTENCE = 2 * SENTENCE_SLOTS.length;
export const PER_TRIPLE = 2 * TRIPLE_SLOTS.length;

/** What learning wants more of: of a written summary the sum of its scores, of a choice that no bad one is in it, too. */
const REWARDS: Readonly<Record<Corpus, (scores: Scores) => number>> = {
  editors: ([one, two, long]) => one + two + long,
  models: ([one, two, long]) => one + two + long,
  choices: rateChoice,
  marked: rateChoice,
};

function rateChoice([choice, nut, bad]: Scores): number {
  return choice + 0.2 * nut - 0.1 * bad;
}

/** An example with its candidates and all triples of them, ready for learning. */
export interface Instance {
  readonly example: RatedExample;
  /** How soft its lead is, −1 to 1. */
  readonly softness: number;
  readonly candidates: number;
  readonly sentenceIndex: Int32Array;
  readonly sentenceShare: Float64Array;
  /** Three candidates a triple, by their number. */
  readonly triples: Uint8Array;
  readonly tripleIndex: Int32Array;
  readonly tripleShare: Float64Array;
  readonly scores: readonly Scores[];
  /** What learning wants more of: the sum of the scores. */
  readonly rewards: Float64Array;
}

/** Makes an instance of an example whose sentences have the scores `alone`; `null` for a body of three and fewer. */
export function makeInstance(
  example: RatedExample,
  model: Pick<RankerModel, 'terms' | 'lead'>,
  alone: Float64Array,
): Instance | null {
  const { body, features, vectors } = example;
  const places = findCandidatePlaces(body, alone);
  const n = places.length;
  if (n <= 3) return null;
  const sentenceIndex = new Int32Array(n * PER_SENTENCE);
  const sentenceShare = new Float64Array(n * PER_SENTENCE);
  places.forEach((place, candidate) => {
    SENTENCE_SLOTS.forEach((slot, m) => {
      const value = features[NAMES[m]!][body[place]!]!;
      writeHeight(slot, value, candidate * PER_SENTENCE + 2 * m, sentenceIndex, sentenceShare);
    });
  });
  const size = (n * (n - 1) * (n - 2)) / 6;
  const triples = new Uint8Array(size * 3);
  const tripleIndex = new Int32Array(size * PER_TRIPLE);
  const tripleShare = new Float64Array(size * PER_TRIPLE);
  const scores: Scores[] = [];
  const candidateAt = new Map(places.map((place, candidate) => [place, candidate]));
  const importance = rateTerms(example.terms.features, model);
  measureTriples({ body, vectors, features, importance }, places, (triple, values) => {
    const t = scores.length;
    triple.forEach((place, k) => {
      triples[t * 3 + k] = candidateAt.get(place)!;
    });
    TRIPLE_SLOTS.forEach((slot, m) => {
      writeHeight(slot, values[m]!, t * PER_TRIPLE + 2 * m, tripleIndex, tripleShare);
    });
    scores.push(example.reward(triple));
  });
  return {
    example,
    softness: softnessOf(example.opening, model),
    candidates: n,
    sentenceIndex,
    sentenceShare,
    triples,
    tripleIndex,
    tripleShare,
    scores,
    rewards: Float64Array.from(scores, REWARDS[example.corpus]),
  };
}

/** The value of every triple under some parameters, written into `values`. */
export function valueTriples(instance: Instance, parameters: Float64Array, values: Float64Array): void {
  const { candidates, sentenceIndex, sentenceShare, triples, tripleIndex, tripleShare, rewards } = instance;
  const alone = new Float64Array(candidates);
  for (let c = 0, at = 0; c < candidates; c++) {
    let sum = 0;
    for (const end = at + PER_SENTENCE; at < end; at++)
      sum += sentenceShare[at]! * parameters[sentenceIndex[at]!]!;
    alone[c] = sum;
  }
  for (let t = 0, at = 0; t < rewards.length; t++) {
    let sum = alone[triples[3 * t]!]! + alone[triples[3 * t + 1]!]! + alone[triples[3 * t + 2]!]!;
    for (const end = at + PER_TRIPLE; at < end; at++) sum += tripleShare[at]! * parameters[tripleIndex[at]!]!;
    values[t] = sum;
  }
}

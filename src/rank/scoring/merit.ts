import type { Body } from '../body/body.ts';
import {
  SENTENCE_FEATURES,
  type SentenceFeature,
  type SentenceFeatures,
} from '../features/sentence-features.ts';
import { type Forest, sumOfTrees } from './trees.ts';

/**
 * What a sentence is scored by, and the part of the score that it counts under: its features, each by itself, and its
 * `merit`, which is what trees make of all of them together.
 */
export const SCORED_FEATURES = { ...SENTENCE_FEATURES, merit: 'merit' } as const;

export type ScoredFeature = keyof typeof SCORED_FEATURES;

/** One column of values for each feature; the row is the sentence's index. */
export type ScoredFeatures = Readonly<Record<ScoredFeature, Float64Array>>;

const NAMES = Object.keys(SENTENCE_FEATURES) as SentenceFeature[];

/** How many values the trees may ask about. */
export const MERIT_VALUES = NAMES.length + 2;

/**
 * Writes what the trees ask of sentence `s`: its features in the order of `SENTENCE_FEATURES`, how many sentences the
 * body has, and whether the article is wire copy.
 */
export function writeMeritValues(
  features: SentenceFeatures,
  { sentences, style }: Body,
  s: number,
  values: Float64Array,
): void {
  for (let f = 0; f < NAMES.length; f++) values[f] = features[NAMES[f]!][s]!;
  values[NAMES.length] = sentences.length;
  values[NAMES.length + 1] = style === 'wire' ? 1 : 0;
}

/** Adds the merit of each sentence: what an editor is expected to give for it, about −0.2 to 0.33; 0 outside the body. */
export function rateSentences(features: SentenceFeatures, body: Body, forest: Forest): ScoredFeatures {
  const merit = new Float64Array(features.words.length);
  const values = new Float64Array(MERIT_VALUES);
  for (const s of body.sentences) {
    writeMeritValues(features, body, s, values);
    merit[s] = sumOfTrees(forest, values);
  }
  return { ...features, merit };
}

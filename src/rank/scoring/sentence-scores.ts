import type { Body } from '../body/body.ts';
import type { CopyStyle } from '../body/copy-style.ts';
import { SENTENCE_FEATURES, type SentenceFeatures } from '../features/sentence-features.ts';
import { heightAt } from './curves.ts';
import type { RankerModel } from './model.ts';

type SentenceModel = Pick<RankerModel, 'base' | 'sentences'>;

/** The score of each sentence of the body by itself: a generalized additive model (Hastie and Tibshirani 1986). */
export function scoreSentences(
  features: SentenceFeatures,
  { sentences, style }: Body,
  model: SentenceModel,
): Float64Array {
  const scores = new Float64Array(features.words.length);
  for (const s of sentences) scores[s] = model.base[style];
  for (const [feature, curve] of model.sentences[style]) {
    const column = features[feature];
    for (const s of sentences) scores[s]! += heightAt(curve, column[s]!);
  }
  return scores;
}

/** What `scoreSentences` adds up for sentence `s`, by the parts of the score. */
export function partsOf(
  features: SentenceFeatures,
  s: number,
  style: CopyStyle,
  model: SentenceModel,
): Record<string, number> {
  const parts: Record<string, number> = { base: model.base[style] };
  for (const [feature, curve] of model.sentences[style]) {
    const part = SENTENCE_FEATURES[feature];
    parts[part] = (parts[part] ?? 0) + heightAt(curve, features[feature][s]!);
  }
  return parts;
}

import type { ArticleModel } from './article-model.ts';
import { heightAt } from './curves.ts';
import { SCORED_FEATURES, type ScoredFeatures } from './merit.ts';

type SentenceModel = Pick<ArticleModel, 'base' | 'sentences'>;

/** The score of each sentence of the body by itself: a generalized additive model (Hastie and Tibshirani 1986). */
export function scoreSentences(
  features: ScoredFeatures,
  body: readonly number[],
  model: SentenceModel,
): Float64Array {
  const scores = new Float64Array(features.words.length);
  for (const s of body) scores[s] = model.base;
  for (const [feature, curve] of model.sentences) {
    const column = features[feature];
    for (const s of body) scores[s]! += heightAt(curve, column[s]!);
  }
  return scores;
}

/** What `scoreSentences` adds up for sentence `s`, by the parts of the score. */
export function partsOf(features: ScoredFeatures, s: number, model: SentenceModel): Record<string, number> {
  const parts: Record<string, number> = { base: model.base };
  for (const [feature, curve] of model.sentences) {
    const part = SCORED_FEATURES[feature];
    parts[part] = (parts[part] ?? 0) + heightAt(curve, features[feature][s]!);
  }
  return parts;
}

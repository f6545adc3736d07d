import type { Body } from '../body/body.ts';
import type { Features } from '../features/features.ts';
import { measureLead } from '../features/lead-features.ts';
import { type ArticleModel, articleModel, softnessOf } from './article-model.ts';
import { rateSentences, type ScoredFeatures } from './merit.ts';
import type { RankerModel } from './model.ts';
import { scoreSentences } from './sentence-scores.ts';
import { rateTerms } from './term-importance.ts';

/** What the learned model makes of an article. */
export interface Scores {
  /** What the sentences are scored by. */
  readonly features: ScoredFeatures;
  /** The score of each sentence by itself; 0 outside the body. */
  readonly sentences: Float64Array;
  /** The probability that a summary holds each term. */
  readonly terms: Float64Array;
  /** The curves by which this article is scored. */
  readonly model: ArticleModel;
}

/** What scores are read from. */
export interface ScoreSource {
  readonly body: Body;
  readonly features: Features;
}

/** Scores the sentences and the terms of an article by their features. */
export function scoreArticle({ body, features }: ScoreSource, ranker: RankerModel): Scores {
  const { sentences } = body;
  const softness = softnessOf(measureLead(features.sentences, sentences), ranker);
  const model = articleModel(ranker, body.style, softness);
  const scored = rateSentences(features.sentences, body, ranker.forest);
  return {
    features: scored,
    sentences: scoreSentences(scored, sentences, model),
    terms: rateTerms(features.terms, ranker),
    model,
  };
}

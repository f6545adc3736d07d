import type { Doc } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';
import type { Vectors } from '../vectors/vectors.ts';
import { type Centrality, measureCentrality } from './centrality.ts';
import { measureSentences, type SentenceFeatures } from './sentence-features.ts';
import { measureTerms, type TermFeatures } from './term-features.ts';

/** What the sentences and the terms of an article are measured from. */
export interface FeatureSource {
  readonly doc: Doc;
  readonly terms: Terms;
  readonly vectors: Vectors;
  /** Indices of the sentences of the body, in text order. */
  readonly body: readonly number[];
}

/** All that is measured of an article, before the learned model weighs it. */
export interface Features {
  readonly centrality: Centrality;
  readonly sentences: SentenceFeatures;
  readonly terms: TermFeatures;
}

/** Measures an article. Triples are measured when the summary is chosen: there are too many to keep. */
export function measureFeatures({ doc, terms, vectors, body }: FeatureSource): Features {
  const centrality = measureCentrality(vectors.sentences, vectors.idf.length);
  return {
    centrality,
    sentences: measureSentences({ doc, terms, vectors, centrality, body }),
    terms: measureTerms(vectors.counts, body, vectors.idf),
  };
}

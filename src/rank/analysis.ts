import type { Doc } from '../types.ts';
import { type Body, findBody } from './body/body.ts';
import { type Features, measureFeatures } from './features/features.ts';
import { findTerms, type Terms } from './terms/terms.ts';
import { type VectorOptions, type Vectors, weighTerms } from './vectors/vectors.ts';

/** All that is known of an article before the learned model weighs it. */
export interface Analysis {
  readonly doc: Doc;
  readonly terms: Terms;
  readonly vectors: Vectors;
  readonly body: Body;
  readonly features: Features;
}

/** Runs the stages that need no model; ranking and learning both begin with them. */
export function analyzeDoc(doc: Doc, options: VectorOptions): Analysis {
  const terms = findTerms(doc);
  const vectors = weighTerms(doc, terms, options);
  const body = findBody(doc);
  const features = measureFeatures({ doc, terms, vectors, body: body.sentences });
  return { doc, terms, vectors, body, features };
}

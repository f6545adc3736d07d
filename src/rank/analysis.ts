import type { Doc } from '../types.ts';
import { findStory } from './body/body-sentences.ts';
import { type Style, styleOf } from './body/copy-style.ts';
import { type Centrality, measureCentrality } from './features/centrality.ts';
import { type Measured, measureSentences } from './features/sentence-features.ts';
import { type MeasuredTerms, measureTerms } from './features/term-features.ts';
import { findTerms, type Terms, weighTitle } from './terms/terms.ts';
import { articleIdf, newsIdf } from './vectors/idf.ts';
import { type Counts, countTerms } from './vectors/term-counts.ts';
import { type Vectors, weighSentences } from './vectors/vectors.ts';

/** All that is known of a document's sentences and terms before what was learned weighs it. */
export interface MeasuredDoc {
  readonly terms: Terms;
  readonly counts: Counts;
  readonly idf: Float64Array;
  readonly vectors: Vectors;
  readonly centrality: Centrality;
  /** Indices of the sentences that belong to the story, in text order. */
  readonly story: readonly number[];
  readonly style: Style;
  readonly measured: Measured;
  readonly measuredTerms: MeasuredTerms;
}

/**
 * Measures a document.
 *
 * @param source Where the rarity of terms is learned: from news at large or from the article alone.
 * @param title The headline, where it is known from outside the text.
 */
export function measureDoc(doc: Doc, source: 'news' | 'article', title: string | null): MeasuredDoc {
  const terms = findTerms(doc);
  const counts = countTerms(doc.sentences, terms);
  const idf = source === 'news' ? newsIdf(terms) : articleIdf(counts);
  const vectors = weighSentences(counts, idf);
  const centrality = measureCentrality(vectors, idf.length);
  const story = findStory(doc);
  const heading = weighTitle(title, terms, idf);
  return {
    terms,
    counts,
    idf,
    vectors,
    centrality,
    story,
    style: styleOf(doc, story),
    measured: measureSentences(doc, vectors, centrality, terms, idf, story, heading),
    measuredTerms: measureTerms(counts, story, idf),
  };
}

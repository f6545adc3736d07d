import type { Doc } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';
import { findIdf, type IdfSource } from './idf.ts';
import { type SentenceVectors, weighSentences } from './sentence-vectors.ts';
import { countTerms, type TermCounts } from './term-counts.ts';
import { weighTitle } from './title.ts';

/** What the vectors depend on besides the text. */
export interface VectorOptions {
  /** Where the rarity of terms is counted. */
  readonly idf: IdfSource;
  /** The headline, where it is known from outside the text. */
  readonly title: string | null;
}

/** A document in the space of its terms. */
export interface Vectors {
  readonly counts: TermCounts;
  /** The idf of each term. */
  readonly idf: Float64Array;
  /** The TF-IDF vector of each sentence. */
  readonly sentences: SentenceVectors;
  /** That of the headline: a weight for each term, all 0 where there is none. */
  readonly title: Float64Array;
}

/** Weighs the terms of each sentence and of the headline. */
export function weighTerms(doc: Doc, terms: Terms, { idf: source, title }: VectorOptions): Vectors {
  const counts = countTerms(doc.sentences, terms);
  const idf = findIdf(terms, counts, source);
  return {
    counts,
    idf,
    sentences: weighSentences(counts, idf),
    title: weighTitle(title, terms, idf, doc),
  };
}

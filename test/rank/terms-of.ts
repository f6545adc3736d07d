import { findTerms, type Terms } from '../../src/rank/terms/terms.ts';
import { Vocabulary } from '../../src/rank/terms/vocabulary.ts';
import type { Doc } from '../../src/types.ts';

/** The terms of a document, by a vocabulary that has seen no other. */
export function termsOf(doc: Doc): Terms {
  return findTerms(doc, new Vocabulary(1000));
}

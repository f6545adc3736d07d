import { findTerms, type Terms } from '../../src/rank/terms/terms.ts';
import type { Doc } from '../../src/types.ts';

/** The terms of a document. */
export function termsOf(doc: Doc): Terms {
  return findTerms(doc);
}

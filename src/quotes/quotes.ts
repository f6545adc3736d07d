import type { Doc, Quote, Speaker } from '../types.ts';

/** Finds the quotes of a document and who said them. */
export function findQuotes(_doc: Doc): {
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
} {
  return { quotes: [], speakers: [] };
}

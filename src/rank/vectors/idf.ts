import { ARTICLES, ROW_ARTICLES, ROWS, STEMS } from '../terms/frequency-index.built.ts';
import type { Terms } from '../terms/terms.ts';
import type { Counts } from './term-counts.ts';

/** In how many articles a stem that the table does not hold is taken to stand. */
const UNKNOWN = 4;

/**
 * Inverse document frequency (Spärck Jones 1972) of a stem among news articles: 0 to about 7, natural logarithm. The
 * stem must not be empty. Those of a letter are searched as one string, some thousand characters long; who asks often
 * remembers the answer.
 */
export function newsIdfOf(stem: string): number {
  return Math.log(ARTICLES / articlesWith(stem));
}

function articlesWith(stem: string): number {
  const stems = STEMS[stem.charAt(0)] ?? '';
  for (let at = stems.indexOf(stem); at >= 0; at = stems.indexOf(stem, at + 1)) {
    // “art” stands in “start” and in “artist”, too.
    if (at > 0 && !ROWS.includes(stems.charAt(at - 1))) continue;
    const row = ROWS.indexOf(stems.charAt(at + stem.length));
    if (row >= 0) return ROW_ARTICLES[row]!;
  }
  return UNKNOWN;
}

/** The news idf of each term. */
export function newsIdf({ stems }: Terms): Float64Array {
  const idf = new Float64Array(stems.length);
  for (let term = 0; term < stems.length; term++) idf[term] = stems[term]!.idf;
  return idf;
}

/** Inverse frequency of each term among the article's own sentences; a term in all of them keeps a little weight. */
export function articleIdf({ sentencesWith, rows }: Counts): Float64Array {
  return Float64Array.from(sentencesWith, (count) => Math.log((rows.length + 1) / count));
}

import type { Terms } from '../terms/terms.ts';
import type { TermCounts } from './term-counts.ts';

/** What the rarity of a term is counted in: news at large, as learned beforehand, or the article alone. */
export type IdfSource = 'news' | 'article';

/** The inverse document frequency (Spärck Jones 1972) of each term. */
export function findIdf(terms: Terms, counts: TermCounts, source: IdfSource): Float64Array {
  return source === 'news' ? Float64Array.from(terms.newsIdf) : articleIdf(counts);
}

/** Inverse frequency of each term among the article's own sentences; a term in all of them keeps a little weight. */
function articleIdf({ sentencesWith, rows }: TermCounts): Float64Array {
  return Float64Array.from(sentencesWith, (count) => Math.log((rows.length + 1) / count));
}

import type { Counts } from './counts.ts';
import { ARTICLES, FREQUENCIES } from './document-frequencies.ts';
import type { Terms } from './terms.ts';

/** In how many articles a stem that the table does not hold is taken to stand. */
const UNKNOWN = 4;

let table: Map<string, number> | undefined;

function frequencies(): Map<string, number> {
  if (!table) {
    table = new Map();
    for (const [articles, stems] of FREQUENCIES)
      for (const stem of stems.split(' ')) table.set(stem, articles);
  }
  return table;
}

/** Inverse document frequency (Spärck Jones 1972) of each term among news articles: 0 to about 7, natural logarithm. */
export function newsIdf({ stems }: Terms): Float64Array {
  const articlesWith = frequencies();
  return Float64Array.from(stems, (stem) => Math.log(ARTICLES / (articlesWith.get(stem) ?? UNKNOWN)));
}

/** Inverse frequency of each term among the article's own sentences; a term in all of them keeps a little weight. */
export function articleIdf({ sentencesWith, rows }: Counts): Float64Array {
  return Float64Array.from(sentencesWith, (count) => Math.log((rows.length + 1) / count));
}

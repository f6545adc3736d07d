import type { Counts } from './counts.ts';
import { ARTICLES, FREQUENCIES } from './document-frequencies.ts';
import type { Terms } from './terms.ts';

/** In how many articles a stem that the table does not hold is taken to stand. */
const UNKNOWN = 4;

const idfOf = (articles: number) => Math.log(ARTICLES / articles);

let table: Map<string, number> | undefined;

/** The idf of every stem that the table holds, made at the first call. */
function knownIdf(): Map<string, number> {
  if (!table) {
    table = new Map();
    for (const [articles, stems] of FREQUENCIES) {
      const idf = idfOf(articles);
      for (const stem of stems.split(' ')) table.set(stem, idf);
    }
  }
  return table;
}

/** Inverse document frequency (Spärck Jones 1972) of each term among news articles: 0 to about 7, natural logarithm. */
export function newsIdf({ stems }: Terms): Float64Array {
  const known = knownIdf();
  const unknown = idfOf(UNKNOWN);
  const idf = new Float64Array(stems.length);
  for (let term = 0; term < stems.length; term++) idf[term] = known.get(stems[term]!) ?? unknown;
  return idf;
}

/** Inverse frequency of each term among the article's own sentences; a term in all of them keeps a little weight. */
export function articleIdf({ sentencesWith, rows }: Counts): Float64Array {
  return Float64Array.from(sentencesWith, (count) => Math.log((rows.length + 1) / count));
}

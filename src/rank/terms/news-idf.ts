import { ARTICLES, ROW_ARTICLES, ROWS, STEMS } from './frequency-index.built.ts';

/** In how many articles we assume a stem that is not in the table. */
const UNKNOWN = 4;

/**
 * Inverse document frequency (Spärck Jones 1972) of a stem among news articles: 0 to about 7, natural logarithm. The
 * stem must not be empty. The stems of two first letters are searched as one string, some hundred characters long;
 * a caller who asks often keeps the answer, as the vocabulary does.
 */
export function newsIdfOf(stem: string): number {
  return Math.log(ARTICLES / articlesWith(stem));
}

function articlesWith(stem: string): number {
  const stems = STEMS[stem.slice(0, 2)] ?? '';
  for (let at = stems.indexOf(stem); at >= 0; at = stems.indexOf(stem, at + 1)) {
    // “art” stands in “start” and in “artist”, too.
    if (at > 0 && !ROWS.includes(stems.charAt(at - 1))) continue;
    const row = ROWS.indexOf(stems.charAt(at + stem.length));
    if (row >= 0) return ROW_ARTICLES[row]!;
  }
  return UNKNOWN;
}

/** Whether a stem stands in the table: ten and more of its articles hold it. */
export function isInNews(stem: string): boolean {
  return articlesWith(stem) > UNKNOWN;
}

/** The idf of a stem that is not in the table. */
export const UNKNOWN_IDF = Math.log(ARTICLES / UNKNOWN);

/**
 * The table of document frequencies as it is searched. What this module exports is computed when the package is
 * built: a map of eight thousand stems takes longer to fill than an article to rank.
 */
import { FREQUENCIES } from './document-frequencies.ts';

export { ARTICLES } from './document-frequencies.ts';

/** Signs that are no part of a stem. Each stands for a row of the table. */
export const ROWS = '!#$%&()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_{|}~'.slice(0, FREQUENCIES.length);

/** The articles of each row. */
export const ROW_ARTICLES = FREQUENCIES.map(([articles]) => articles);

/** By their first letter the stems, each followed by the sign of its row: “bridg)build(”. */
export const STEMS: Readonly<Record<string, string>> = indexStems();

function indexStems(): Record<string, string> {
  if (ROWS.length < FREQUENCIES.length) throw new Error('more rows than signs');
  const index: Record<string, string> = {};
  FREQUENCIES.forEach(([, stems], row) => {
    for (const stem of stems.split(' ')) {
      const initial = stem.charAt(0);
      index[initial] = `${index[initial] ?? ''}${stem}${ROWS[row]}`;
    }
  });
  return index;
}

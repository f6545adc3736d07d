/**
 * The table of document frequencies in the form in which it is searched. The build computes what this module exports:
 * filling a map with eight thousand stems takes longer than ranking an article.
 */
import table from './document-frequencies.json' with { type: 'json' };

/** Articles in which the frequencies were counted. */
export const ARTICLES = table.articles;

/** Signs that are no part of a stem. Each stands for a row of the table. */
export const ROWS = '!#$%&()*+,-./:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_{|}~'.slice(
  0,
  table.frequencies.length,
);

/** The articles of each row. */
export const ROW_ARTICLES = table.frequencies.map(({ articles }) => articles);

/** By their first two letters the stems, each followed by the sign of its row: “bridg)build(”. */
export const STEMS: Readonly<Record<string, string>> = indexStems();

function indexStems(): Record<string, string> {
  if (ROWS.length < table.frequencies.length) throw new Error('more rows than signs');
  const index: Record<string, string> = {};
  table.frequencies.forEach(({ stems }, row) => {
    for (const stem of stems.split(' ')) {
      const prefix = stem.slice(0, 2);
      index[prefix] = `${index[prefix] ?? ''}${stem}${ROWS[row]}`;
    }
  });
  return index;
}

/**
 * Measures what line breaks do to an article: BBC articles are wrapped as other programs wrap them, and quotes, speakers
 * and summaries are compared with those of the article as it was.
 *
 *     npm run bench:reflow -- --data PATH
 *
 * What `pdftotext` prints is imitated by the widths of a proportional font; columns are what editors and mail wrap at.
 */
import { parseArgs } from 'node:util';
import { digest } from '../src/index.ts';
import { benchArticles, dataFolder, readBbc } from './corpora.ts';
import { HELVETICA, TIMES, widthIn } from './measures/fonts.ts';
import { type Row, renderTable } from './table.ts';

/** How wide words are, and how wide a line may be. */
interface Setting {
  readonly name: string;
  readonly widthOf: (words: string) => number;
  readonly measure: number;
  /** What stands between two paragraphs. */
  readonly gap: string;
}

/** Lines of 240, 330 and 450 points in type of 10 points: a column of a newspaper, of a magazine, a page. */
const MEASURES = [24_000, 33_000, 45_000];
const COLUMNS = [60, 80, 100, 120];

const SETTINGS: readonly Setting[] = [
  ...[HELVETICA, TIMES].flatMap((font) =>
    ['\n\n', '\n'].flatMap((gap) =>
      MEASURES.map((measure) => ({
        name: `${font.name}, ${measure / 100} pt${gap === '\n' ? ', no blank lines' : ''}`,
        widthOf: (words: string) => widthIn(font, words),
        measure,
        gap,
      })),
    ),
  ),
  ...['\n\n', '\n'].flatMap((gap) =>
    COLUMNS.map((measure) => ({
      name: `${measure} columns${gap === '\n' ? ', no blank lines' : ''}`,
      widthOf: (words: string) => words.length,
      measure,
      gap,
    })),
  ),
];

/** Puts a paragraph on lines no wider than they may be. */
function wrap(paragraph: string, { widthOf, measure }: Setting): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > measure) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

interface Counts {
  quotes: number;
  kept: number;
  summaries: number;
}

const plain = (words: string) => words.replace(/\s+/g, ' ');

/** What somebody reads of an article, line breaks aside. */
function read(text: string): { readonly quotes: readonly string[]; readonly summary: string } {
  const { quotes = [], summary = [] } = digest(text);
  return {
    quotes: quotes.map((quote) => plain(`${quote.speaker}: ${quote.text}`)),
    summary: plain(summary.map((sentence) => sentence.text).join('\n')),
  };
}

function compare(articles: readonly string[], setting: Setting): Counts {
  const counts: Counts = { quotes: 0, kept: 0, summaries: 0 };
  for (const article of articles) {
    const paragraphs = article.split(/\n+/).filter((line) => line.trim() !== '');
    const before = read(article);
    const after = read(paragraphs.map((paragraph) => wrap(paragraph.trim(), setting)).join(setting.gap));
    const left = new Map<string, number>();
    for (const quote of after.quotes) left.set(quote, (left.get(quote) ?? 0) + 1);
    counts.quotes += before.quotes.length;
    for (const quote of before.quotes) {
      const count = left.get(quote) ?? 0;
      if (count > 0) counts.kept++;
      left.set(quote, count - 1);
    }
    if (after.summary === before.summary) counts.summaries++;
  }
  return counts;
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const articles = benchArticles(readBbc(dataFolder(values.data))).map(({ text }) => text);
const rows: Row[] = SETTINGS.map((setting) => {
  const { quotes, kept, summaries } = compare(articles, setting);
  const share = (count: number, of: number) => ((100 * count) / of).toFixed(1);
  return [setting.name, share(kept, quotes), share(summaries, articles.length)];
});
console.log(renderTable(['wrapped at', 'quotes with the same speaker, %', 'summaries the same, %'], rows));

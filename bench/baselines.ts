/** The simplest methods that do the same work, computed in the same run as the figures they stand beside. */
import type { Range } from './corpora.ts';
import type { ReportedQuote } from './measures/quotes.ts';
import { rougeTokens } from './measures/rouge.ts';
import type { ReportedStatement } from './measures/statements.ts';

/** In how many of the texts each token stands. */
export function countDocuments(texts: Iterable<string>): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const text of texts) {
    for (const token of new Set(rougeTokens(text))) frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
  }
  return frequencies;
}

/**
 * Plain TF-IDF: the `count` sentences whose tokens weigh most together, a token's weight being how often it stands
 * in the article times the logarithm of how rare it is among `documents` texts (Spärck Jones 1972), and a sentence's
 * the mean over its tokens. Best first.
 */
export function topTfIdf(
  sentences: readonly string[],
  count: number,
  frequencies: ReadonlyMap<string, number>,
  documents: number,
): string[] {
  const tokens = sentences.map(rougeTokens);
  const inArticle = new Map<string, number>();
  for (const token of tokens.flat()) inArticle.set(token, (inArticle.get(token) ?? 0) + 1);
  const weigh = (token: string) =>
    inArticle.get(token)! * Math.log((documents + 1) / ((frequencies.get(token) ?? 0) + 1));
  const weights = tokens.map(
    (list) => list.reduce((sum, token) => sum + weigh(token), 0) / (list.length || 1),
  );
  return sentences
    .map((sentence, i) => ({ sentence, weight: weights[i]! }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ sentence }) => sentence);
}

const NAME = String.raw`(?:(?:\p{Lu}[\p{L}'’.-]+ ?){1,4}|[Hh]e|[Ss]he|[Tt]hey)`;
const CUE = '(?:said|says|told|added|wrote|tweeted|asked|argued|explained|insisted|warned)';
const REPORTED = new RegExp(String.raw`${CUE} (?<after>${NAME})|(?<before>${NAME}) ${CUE}\b`, 'gu');

/**
 * Quotes by regular expressions: what stands between double marks, and in the same paragraph the nearest name that
 * touches a reporting verb.
 */
export function findQuotesPlainly(text: string): ReportedQuote[] {
  const quotes: ReportedQuote[] = [];
  for (const { 0: paragraph, index: offset } of text.matchAll(/.+/g)) {
    const reports = [...paragraph.matchAll(REPORTED)];
    for (const quote of paragraph.matchAll(/[“"]([^“”"]+)[”"]/g)) {
      const end = quote.index + quote[0].length;
      const distance = ({ 0: words, index }: RegExpExecArray) =>
        Math.max(index - end, quote.index - (index + words.length));
      const [nearest] = reports
        .filter((report) => distance(report) >= 0)
        .sort((a, b) => distance(a) - distance(b));
      const speaker = (nearest?.groups?.after ?? nearest?.groups?.before)?.trim() ?? null;
      quotes.push({ start: offset + quote.index + 1, end: offset + end - 1, mention: null, speaker });
    }
  }
  return quotes;
}

const STATED = new RegExp(
  String.raw`(?<mention>${NAME}) ${CUE}(?: that)? (?<content>[^.“”"\n]+)|(?<said>[^\s.,“”"][^.,“”"\n]*), (?:${CUE} (?<last>${NAME})|(?<first>${NAME}) ${CUE})`,
  'dgu',
);

/** Statements by regular expressions: the rest of the sentence behind a name and a reporting verb, or what they follow. */
export function findStatementsPlainly(text: string): ReportedStatement[] {
  return Array.from(text.matchAll(STATED), ({ indices }) => {
    const { mention, content, said, last, first } = indices!.groups!;
    const [start, end] = (content ?? said)!;
    const [from, to] = (mention ?? last ?? first)!;
    return { start, end, mention: { start: from, end: to } };
  });
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences by the Unicode rules (UAX 29), as `Intl.Segmenter` has them; a single line break is a blank to it. */
export function segmentByUnicode(text: string): Range[] {
  const unwrapped = text.replace(/(?<!\n)\n(?!\n)/g, ' ');
  return Array.from(segmenter.segment(unwrapped), ({ index, segment }) => [index, index + segment.length]);
}

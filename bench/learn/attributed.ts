import { parseDoc } from '../../src/doc/doc.ts';
import type { QuoteAnalysis } from '../../src/quotes/analysis.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../src/quotes/quotes.ts';
import type { AttributedArticle, Range } from '../corpora.ts';
import { type GoldQuote, goldQuotes, overlap, SAME, trimEdges } from '../measures/quotes.ts';

/** An attributed article as attribution reads it. */
export interface ReadArticle {
  readonly text: string;
  readonly analysis: QuoteAnalysis;
  /** The annotators’ quote of each quotation, where it has one. */
  readonly gold: readonly (GoldQuote | null)[];
  /** How many quotes they marked, found or not. */
  readonly goldCount: number;
}

export function readAttributed({ text, attributions }: AttributedArticle): ReadArticle {
  const doc = parseDoc(text);
  const quotations = findQuotations(doc);
  const quotes = goldQuotes(text, attributions);
  const used = new Set<GoldQuote>();
  const gold = quotations.map(({ start, end }) => {
    const span = trimEdges(text, [start, end]);
    let best: GoldQuote | null = null;
    let top = SAME;
    for (const quote of quotes) {
      const value = used.has(quote) ? 0 : overlap(span, quote.span);
      if (value >= top) {
        top = value;
        best = quote;
      }
    }
    if (best) used.add(best);
    return best;
  });
  return { text, analysis: analyzeQuotes(doc, quotations), gold, goldCount: quotes.length };
}

/** Whether a mention overlaps the annotated source, which settles it. */
export function overlapsSource(read: ReadArticle, m: number, source: readonly Range[]): boolean {
  const [start, end] = rangeOf(read.analysis, m);
  return source.some(([from, to]) => start < to && from < end);
}

/** Whether the last word of a mention stands in the annotated source: the same person, named elsewhere. */
export function sharesName({ text, analysis }: ReadArticle, m: number, source: readonly Range[]): boolean {
  const last = wordsOf(text.slice(...rangeOf(analysis, m))).at(-1);
  return last !== undefined && source.some((range) => wordsOf(text.slice(...range)).includes(last));
}

function rangeOf({ tokens, mentions }: QuoteAnalysis, m: number): Range {
  const mention = mentions[m]!;
  return [tokens.starts[mention.first]!, tokens.ends[mention.end - 1]!];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

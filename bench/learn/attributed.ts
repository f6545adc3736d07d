import { parseDoc } from '../../src/doc/doc.ts';
import type { QuoteAnalysis } from '../../src/quotes/analysis.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../src/quotes/quotes.ts';
import type { AttributedArticle, Range } from '../corpora.ts';
import { type GoldQuote, goldQuotes, overlap, SAME, trimEdges } from '../measures/quotes.ts';
import type { LearningArticle } from './learning-article.ts';

/** Reads an article whose attributions were marked, each with the words of its source beside the quote. */
export function readAttributed({ text, attributions }: AttributedArticle): LearningArticle {
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
  const analysis = analyzeQuotes(doc, quotations);
  return {
    analysis,
    goldCount: quotes.length,
    isQuote: (q) => gold[q] !== null,
    isIgnored: () => false,
    hasSource: (q) => (gold[q]?.source.length ?? 0) > 0,
    isRight: (q, { mention }) =>
      mention >= 0 &&
      (overlapsSource(analysis, mention, gold[q]!.source) || sharesName(analysis, mention, gold[q]!.source)),
    rightCandidates: (q, candidates) => {
      const { source } = gold[q]!;
      if (source.length === 0) return [0];
      const indicesWhere = (holds: (m: number) => boolean) =>
        candidates.flatMap(({ mention }, i) => (mention >= 0 && holds(mention) ? [i] : []));
      const overlapping = indicesWhere((m) => overlapsSource(analysis, m, source));
      return overlapping.length > 0 ? overlapping : indicesWhere((m) => sharesName(analysis, m, source));
    },
  };
}

/** Whether a mention overlaps the annotated source, which settles it. */
function overlapsSource(analysis: QuoteAnalysis, m: number, source: readonly Range[]): boolean {
  const [start, end] = rangeOf(analysis, m);
  return source.some(([from, to]) => start < to && from < end);
}

/** Whether the last word of a mention stands in the annotated source: the same person, named elsewhere. */
function sharesName(analysis: QuoteAnalysis, m: number, source: readonly Range[]): boolean {
  const { text } = analysis.tokens;
  const last = wordsOf(text.slice(...rangeOf(analysis, m))).at(-1);
  return last !== undefined && source.some((range) => wordsOf(text.slice(...range)).includes(last));
}

function rangeOf({ tokens, mentions }: QuoteAnalysis, m: number): Range {
  const mention = mentions[m]!;
  return [tokens.starts[mention.first]!, tokens.ends[mention.end - 1]!];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

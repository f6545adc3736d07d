/**
 * Quotes and their speakers against PolNeAR's attributions.
 *
 * A gold quote is a stretch between double quotation marks inside an annotated content, paragraph by paragraph;
 * words in marks that no annotator attributed to anybody are none, so reporting them costs precision.
 *
 * - found: a reported quote covers the gold one with an intersection over union of 0.7 or more, marks, blanks and
 *   stops at the edges aside;
 * - right: found, and the mention lies on the gold source, or the last word of the mention or of the speaker's name
 *   stands in it (“he”, resolved to Ann Marlowe, where the source is “Ms. Marlowe”).
 */
import type { AttributedArticle, Range } from '../corpora.ts';

/** A quote as the build reports it. */
export interface ReportedQuote {
  readonly start: number;
  readonly end: number;
  readonly mention: { readonly start: number; readonly end: number } | null;
  readonly speaker: string | null;
  /** The probability that the build gives its speaker. */
  readonly confidence?: number;
}

export interface QuoteScore {
  gold: number;
  reported: number;
  found: number;
  /** Found quotes for which the annotators marked a source. */
  sourced: number;
  right: number;
}

export interface QuoteError {
  readonly kind: 'missed' | 'misattributed' | 'spurious';
  readonly id: string;
  readonly text: string;
  /** Whom the build names, and whom the annotators marked; for a misattributed quote alone. */
  readonly speakers?: { readonly reported: string; readonly gold: string };
}

export const noQuotes = (): QuoteScore => ({ gold: 0, reported: 0, found: 0, sourced: 0, right: 0 });

/** Precision and recall of the quotes found, the share with the right speaker, and the F1 of both together; 0 to 1. */
export function quoteFigures({ gold, reported, found, sourced, right }: QuoteScore) {
  return {
    precision: found / reported,
    recall: found / gold,
    speakerAccuracy: right / sourced,
    endToEnd: (2 * right) / (reported + gold),
  };
}

/** Intersection over union from which on two stretches are the same quote. */
export const SAME = 0.7;

/**
 * Adds one article to `total`, and returns the mistakes in it: the gold quotes in text order, then the spurious ones.
 *
 * @param judge Is given each found quote whose source is known, and whether its speaker is right.
 */
export function scoreQuotes(
  { id, text, attributions }: AttributedArticle,
  reported: readonly ReportedQuote[],
  total: QuoteScore,
  judge: (quote: ReportedQuote, right: boolean) => void = () => {},
): QuoteError[] {
  const gold = goldQuotes(text, attributions);
  const open = new Map(reported.map((quote) => [quote, trimEdges(text, [quote.start, quote.end])]));
  total.gold += gold.length;
  total.reported += reported.length;
  const errors: QuoteError[] = [];
  for (const { span, source } of gold) {
    const quote = closest(span, open);
    if (!quote) {
      errors.push({ kind: 'missed', id, text: text.slice(...span) });
      continue;
    }
    open.delete(quote);
    total.found++;
    if (source.length === 0) continue;
    total.sourced++;
    const right = namesSource(text, quote, source);
    judge(quote, right);
    if (right) total.right++;
    else {
      const mention = quote.mention && text.slice(quote.mention.start, quote.mention.end);
      errors.push({
        kind: 'misattributed',
        id,
        text: text.slice(...span),
        speakers: {
          reported: `${mention ?? 'nobody'}${quote.speaker ? ` (${quote.speaker})` : ''}`,
          gold: source.map((range) => text.slice(...range)).join(' '),
        },
      });
    }
  }
  for (const span of open.values()) errors.push({ kind: 'spurious', id, text: text.slice(...span) });
  return errors;
}

/** A quote that the annotators attributed. */
export interface GoldQuote {
  readonly span: Range;
  /** Who speaks; empty where they marked nobody. */
  readonly source: readonly Range[];
}

/** The quotes that the annotators attributed, in the order of the attributions; one that two hold is one. */
export function goldQuotes(text: string, attributions: AttributedArticle['attributions']): GoldQuote[] {
  const quotes: GoldQuote[] = [];
  for (const { content, source } of attributions) {
    for (const run of joinRuns(text, content)) {
      for (const span of findMarked(text, run)) {
        if (!quotes.some((quote) => overlap(quote.span, span) > SAME)) quotes.push({ span, source });
      }
    }
  }
  return quotes;
}

/** Joins the stretches of one content that only blanks part. */
function joinRuns(text: string, ranges: readonly Range[]): Range[] {
  const runs: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = runs.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}

/**
 * The stretches between marks inside a run. A mark that closes what was never opened closes from the run's start
 * (the annotation began inside the quote); one never closed ends with its paragraph or with the run.
 */
function findMarked(text: string, [start, end]: Range): Range[] {
  const stretches: Range[] = [];
  let open: number | null = null;
  for (let i = start; i < end; i++) {
    const character = text[i];
    if (character === '“' || (character === '"' && open === null)) {
      open ??= i;
    } else if (character === '”' || character === '"') {
      stretches.push([open ?? start, i + 1]);
      open = null;
    } else if (character === '\n' && open !== null && /^\s*\n/.test(text.slice(i + 1, i + 40))) {
      stretches.push([open, i]);
      open = null;
    }
  }
  if (open !== null) stretches.push([open, end]);
  return stretches.map((stretch) => trimEdges(text, stretch)).filter(([from, to]) => to - from > 1);
}

/** The open quote that overlaps most, if any does enough; the later one of equals. */
function closest(span: Range, open: ReadonlyMap<ReportedQuote, Range>): ReportedQuote | null {
  let best: ReportedQuote | null = null;
  let most = SAME;
  for (const [quote, range] of open) {
    const share = overlap(range, span);
    if (share >= most) {
      best = quote;
      most = share;
    }
  }
  return best;
}

function namesSource(text: string, { mention, speaker }: ReportedQuote, source: readonly Range[]): boolean {
  const names = [mention ? text.slice(mention.start, mention.end) : '', speaker ?? '']
    .map((name) => lowerWords(name).at(-1))
    .filter((word) => word !== undefined);
  return source.some(([start, end]) => {
    if (mention && mention.start < end && start < mention.end) return true;
    const words = lowerWords(text.slice(start, end));
    return names.some((name) => words.includes(name));
  });
}

function lowerWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Intersection over union. */
export function overlap(a: Range, b: Range): number {
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return common <= 0 ? 0 : common / (a[1] - a[0] + b[1] - b[0] - common);
}

/** Leaves out marks, blanks and stops at both ends. */
export function trimEdges(text: string, [start, end]: Range): Range {
  const edge = /[\s“”"«»„,.;:]/;
  while (start < end && edge.test(text[start]!)) start++;
  while (end > start && edge.test(text[end - 1]!)) end--;
  return [start, end];
}

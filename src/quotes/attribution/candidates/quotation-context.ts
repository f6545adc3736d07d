import { partitionPoint } from '../../../doc/partition-point.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import type { Cue } from '../../cues/cue.ts';
import { cueAt } from '../../cues/cues.ts';
import type { SentenceWindow } from '../../tokens/windows.ts';

/** A quotation with the cues of its sentence. */
export interface QuotationContext {
  readonly analysis: QuoteAnalysis;
  /** Its index among the quotations. */
  readonly q: number;
  readonly window: SentenceWindow;
  /** The cues behind it and before it, nearest first. */
  readonly cuesAfter: readonly Cue[];
  readonly cuesBefore: readonly Cue[];
  /** Index of the first mention inside the marks, and after the last one. */
  readonly firstInside: number;
  readonly endInside: number;
}

/** Finds the cues of a quotation’s sentence. */
export function findQuotationContext(analysis: QuoteAnalysis, q: number): QuotationContext {
  const window = analysis.windows[q]!;
  const firstInside = mentionFrom(analysis.mentions, window.before);
  return {
    analysis,
    q,
    window,
    cuesAfter: findCues(analysis, window, window.after, window.end),
    cuesBefore: findCues(analysis, window, window.first, window.before).reverse(),
    firstInside,
    endInside: mentionFrom(analysis.mentions, window.after, firstInside),
  };
}

/** Index of the first mention that begins at word `i` or behind it. */
export function mentionFrom(mentions: QuoteAnalysis['mentions'], i: number, from = 0): number {
  return partitionPoint(from, mentions.length, (m) => mentions[m]!.first < i);
}

function findCues(analysis: QuoteAnalysis, window: SentenceWindow, from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    if (i < window.before && analysis.tokens.inside[i]! >= 0) continue;
    const cue = cueAt(analysis, i, window);
    if (cue) cues.push(cue);
  }
  return cues;
}

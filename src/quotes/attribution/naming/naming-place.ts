import type { QuoteAnalysis } from '../../analysis.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt } from '../../tokens/tokens.ts';
import type { SentenceWindow } from '../../tokens/windows.ts';
import type { Recurrence } from './recurrence.ts';

/** The words round a quotation, and what its own look like. */
export interface NamingPlace {
  readonly analysis: QuoteAnalysis;
  readonly q: number;
  readonly window: SentenceWindow;
  /** The last word before it, in lower case; empty where its sentence begins with it. */
  readonly lastWord: string;
  /** Index of that word. */
  readonly last: number;
  /** Whether nothing but a blank parts it from that word. */
  readonly adjacent: boolean;
  /** How many words it has. */
  readonly count: number;
  /** Whether every word of weight has a capital, as titles have in English: “The Stop After”. */
  readonly isTitle: boolean;
  /** Word `i` of the text, in lower case. */
  readonly word: (i: number) => string;
  /** Where else the article has its words. */
  readonly recurrence: Recurrence;
}

/** Reads the words round quotation `q`. */
export function placeNaming(analysis: QuoteAnalysis, q: number, recurrence: Recurrence): NamingPlace {
  const { tokens, windows } = analysis;
  const window = windows[q]!;
  const last = window.before - 1;
  const inFrame = last >= window.first && tokens.inside[last]! < 0;
  const word = (i: number) => lowerAt(tokens, i);
  return {
    analysis,
    q,
    window,
    last,
    lastWord: inFrame ? word(last) : '',
    adjacent:
      inFrame && (tokens.gap[window.before]! & ~(GAP.blank | GAP.mark | GAP.apostrophe | GAP.other)) === 0,
    count: window.after - window.before,
    isTitle: isTitleCase(analysis, q),
    word,
    recurrence,
  };
}

/** Whether every word of weight has a capital, as titles have in English: “The Stop After”. */
function isTitleCase({ tokens, windows }: QuoteAnalysis, q: number): boolean {
  const { before, after } = windows[q]!;
  if (after - before > 8 || after === before) return false;
  for (let i = before; i < after; i++) {
    const bits = tokens.is[i]!;
    if (bits & (IS.capital | IS.number)) continue;
    if (i === before || !(bits & (IS.determiner | IS.preposition | IS.conjunction))) return false;
  }
  return true;
}

import type { MentionFacts } from './mention-facts.ts';
import { mentionFrom, type QuotationContext } from './quotation-context.ts';

/** Who acts in the sentence before a quotation that opens one of its own: its speaker, or else its subject. */
export interface Introduction {
  readonly m: number;
  readonly part: 'speaker' | 'subject';
}

/** Mentions of that sentence that are read, from its end. */
const MOST_MENTIONS = 16;

/**
 * Finds who introduces a quotation: of “Varga says it fell. “We left.””, Varga. `null` where no sentence without
 * quotations stands before it.
 */
export function findIntroduction(
  { analysis, q, window }: QuotationContext,
  facts: MentionFacts,
): Introduction | null {
  const { tokens, mentions, windows } = analysis;
  if (window.first !== window.before || window.first === 0) return null;
  const sentence = tokens.sentence[window.first - 1]!;
  const previous = windows[q - 1];
  if (previous && tokens.sentence[Math.max(previous.after - 1, 0)]! >= sentence) return null;
  const last = mentionFrom(mentions, window.first) - 1;
  let found: Introduction | null = null;
  for (let m = last; m >= 0 && m > last - MOST_MENTIONS; m--) {
    const { first } = mentions[m]!;
    if (tokens.sentence[first] !== sentence) break;
    const part = facts.part(m);
    if (part !== 'none' && (part === 'speaker' || found?.part !== 'speaker')) found = { m, part };
  }
  return found;
}

import type { QuoteAnalysis } from '../analysis.ts';
import type { Mention } from '../mentions/mention.ts';
import { GAP } from '../tokens/tokens.ts';
import type { QuotationContext } from './quotation-features.ts';
import type { Side } from './ties.ts';

/** A mention, and where it stands. */
interface NearbyMention {
  readonly m: number;
  readonly side: Side;
}

/** How far mentions are sought. */
const SENTENCES_BACK = 4;
const SENTENCES_ON = 2;
const WORDS_ON = 80;
/** How many are sought in each direction. */
const MOST = 16;

/**
 * Finds the mentions near a quotation that may name its speaker: those behind it, those before it, nearest first, and
 * at last the speaker of the quotation before where it is not among them.
 */
export function findNearbyMentions(quotation: QuotationContext, previous: number): NearbyMention[] {
  const { analysis, window } = quotation;
  const { tokens, mentions } = analysis;
  if (tokens.count === 0) return [];
  const here = Math.min(window.before, tokens.count - 1);
  const sentence = tokens.sentence[here]!;
  const paragraphOf = (i: number) => tokens.doc.sentences[tokens.sentence[i]!]!.paragraph;
  const paragraph = paragraphOf(here);
  const found: NearbyMention[] = [];
  let seen = previous < 0;
  const add = (m: number, side: Side) => {
    if (m === previous) seen = true;
    if (mayNameSpeaker(quotation, mentions[m]!, side)) found.push({ m, side });
  };
  const until = tokens.sentence[Math.max(window.after - 1, 0)]! + SENTENCES_ON;
  for (let m = mentionFrom(mentions, window.after); m < mentions.length && found.length < MOST; m++) {
    const i = mentions[m]!.first;
    if (tokens.sentence[i]! > until || i - window.after > WORDS_ON) break;
    const side = i < window.end ? 'after' : paragraphOf(i) === paragraph ? 'later' : 'paragraph after';
    if (side === 'paragraph after' && paragraphOf(i) > paragraph + 1) break;
    add(m, side);
  }
  const most = found.length + MOST;
  for (let m = mentionFrom(mentions, window.before) - 1; m >= 0 && found.length < most; m--) {
    const i = mentions[m]!.end - 1;
    if (tokens.sentence[i]! < sentence - SENTENCES_BACK) break;
    add(m, i >= window.first ? 'before' : paragraphOf(i) === paragraph ? 'earlier' : 'paragraph before');
  }
  if (!seen) add(previous, 'far');
  return found;
}

/** Whether a mention stands outside of all quotation marks and does not sign the quotation before. */
function mayNameSpeaker({ analysis, q, window }: QuotationContext, mention: Mention, side: Side): boolean {
  const { tokens, windows } = analysis;
  if (tokens.inside[mention.first]! >= 0) return false;
  // “We left.” ― Mara Lowe “We stayed.” ― Josip Varga
  const signs =
    side === 'before' &&
    mention.first === windows[q - 1]?.after &&
    mention.end === window.before &&
    (tokens.gap[mention.first]! & GAP.dash) !== 0;
  return !signs;
}

/** Index of the first mention that begins at word `i` or behind it. */
function mentionFrom(mentions: QuoteAnalysis['mentions'], i: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Mention } from '../../mentions/mention.ts';
import { GAP, type Tokens } from '../../tokens/tokens.ts';
import type { Side } from './placed-mention.ts';
import { mentionFrom, type QuotationContext } from './quotation-context.ts';

/** A mention, and where it stands. */
export interface NearbyMention {
  readonly m: number;
  readonly side: Side;
  /** How many on its side are nearer to the quotation. */
  readonly order: number;
}

/** How many sentences back and ahead mentions are sought. */
const SENTENCES_BACK = 4;
const SENTENCES_ON = 2;
/**
 * The same in words, since a sentence may be as long as the text: one may list a thousand titles in quotation marks.
 */
const WORDS_BACK = 300;
const WORDS_ON = 80;
/** How many mentions are sought in each direction. */
const MOST = 16;

/**
 * Finds the mentions near a quotation that may name its speaker: those behind it, those before it, nearest first, and
 * at last the speaker of the quotation before where it is not among them.
 */
export function findNearbyMentions(quotation: QuotationContext, previous: number): NearbyMention[] {
  const { tokens, mentions } = quotation.analysis;
  const found: NearbyMention[] = [];
  if (tokens.count === 0) return found;
  addBehind(found, quotation);
  addBefore(found, quotation);
  if (
    previous >= 0 &&
    !found.some(({ m }) => m === previous) &&
    mayNameSpeaker(quotation, mentions[previous]!)
  )
    add(found, previous, 'far');
  return found;
}

/** Adds the next mention of a side; those of one side follow each other, nearest first. */
function add(found: NearbyMention[], m: number, side: Side): void {
  const nearer = found.at(-1);
  found.push({ m, side, order: nearer?.side === side ? nearer.order + 1 : 0 });
}

/** Adds the mentions behind a quotation: in its sentence, in the next two, and in the next paragraph. */
function addBehind(found: NearbyMention[], quotation: QuotationContext): void {
  const { analysis, window } = quotation;
  const { tokens, mentions } = analysis;
  const paragraph = paragraphAt(tokens, window.before);
  const until = tokens.sentence[Math.max(window.after - 1, 0)]! + SENTENCES_ON;
  for (let m = mentionFrom(mentions, window.after); m < mentions.length && found.length < MOST; m++) {
    const { first } = mentions[m]!;
    const ahead = paragraphAt(tokens, first) - paragraph;
    const isBeside = first < window.end;
    if (tokens.sentence[first]! > until || first - window.after > WORDS_ON || (!isBeside && ahead > 1)) break;
    const side = isBeside ? 'after' : ahead === 0 ? 'later' : 'paragraph after';
    if (mayNameSpeaker(quotation, mentions[m]!)) add(found, m, side);
  }
}

/** Adds the mentions before a quotation: in its sentence, and in the four before it. */
function addBefore(found: NearbyMention[], quotation: QuotationContext): void {
  const { analysis, window } = quotation;
  const { tokens, mentions } = analysis;
  const paragraph = paragraphAt(tokens, window.before);
  const from = tokens.sentence[Math.min(window.before, tokens.count - 1)]! - SENTENCES_BACK;
  const most = found.length + MOST;
  for (let m = mentionFrom(mentions, window.before) - 1; m >= 0 && found.length < most; m--) {
    const last = mentions[m]!.end - 1;
    if (tokens.sentence[last]! < from || window.before - last > WORDS_BACK) break;
    const isBeside = last >= window.first;
    const side = isBeside
      ? 'before'
      : paragraphAt(tokens, last) === paragraph
        ? 'earlier'
        : 'paragraph before';
    if (mayNameSpeaker(quotation, mentions[m]!)) add(found, m, side);
  }
}

/** Index of the paragraph of word `i`, or of the last word. */
function paragraphAt({ doc, sentence, count }: Tokens, i: number): number {
  return doc.sentences[sentence[Math.min(i, count - 1)]!]!.paragraph;
}

/** Whether a mention stands outside of all quotation marks and does not sign the quotation before. */
function mayNameSpeaker({ analysis, q, window }: QuotationContext, mention: Mention): boolean {
  const { tokens, windows } = analysis;
  if (tokens.inside[mention.first]! >= 0) return false;
  // “We left.” ― Mara Lowe “We stayed.” ― Josip Varga; but not “We left.” – Mara Lowe: “We stayed.”
  const signs =
    mention.end > window.first &&
    mention.first === windows[q - 1]?.after &&
    mention.end === window.before &&
    (tokens.gap[mention.first]! & GAP.dash) !== 0 &&
    (tokens.gap[mention.end]! & GAP.colon) === 0;
  return !signs;
}

import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { floats } from '../mentions/phrases/quantifiers.ts';
import { IS } from '../tokens/classes.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { GAP } from '../tokens/tokens.ts';
import type { SentenceWindow } from '../tokens/windows.ts';

/** A token that may report speech, and where it stands. */
export interface CuePlace extends MentionedTokens {
  /** The token. */
  readonly i: number;
  /** The sentence round the quotation that it may report. */
  readonly window: SentenceWindow;
  /** Last token before its verb group: “Lowe” of “Lowe has repeatedly said”; -1 where the text opens with the group. */
  readonly left: number;
}

/**
 * Auxiliaries, adverbs, dates and “both” that may stand between a subject and its verb: “Lowe had on Monday repeatedly
 * said”.
 */
const LONGEST_GROUP = 6;

/** Reads what stands around token `i`. */
export function placeOf(
  { tokens, mentions, at }: MentionedTokens,
  i: number,
  window: SentenceWindow,
): CuePlace {
  let left = i - 1;
  while (
    left >= 0 &&
    i - 1 - left < LONGEST_GROUP &&
    at[left]! < 0 &&
    (tokens.is[left]! & (IS.auxiliary | IS.adverb | IS.date) || floats(tokens, left)) &&
    !sentenceEnds(tokens, left + 1)
  )
    left--;
  return { tokens, mentions, at, i, window, left };
}

/** Whether a comma, a dash or a closing bracket sets the verb group off from what stands before it. */
export function isSetOff({ tokens, left }: CuePlace): boolean {
  return (tokens.gap[left + 1]! & (GAP.comma | GAP.dash | GAP.close)) !== 0;
}

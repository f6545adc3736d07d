import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { IS, VERB } from '../tokens/classes.ts';
import type { SentenceWindow } from '../tokens/windows.ts';
import type { Cue } from './cue.ts';
import { placeOf } from './place.ts';
import { CUE_RULES } from './rules.ts';

/**
 * Finds the cue at token `i` and the mention that speaks by it.
 *
 * @param window The sentence round the quotation that the cue may report.
 * @returns `null` where the token reports nothing, or nobody speaks by it.
 */
export function cueAt(mentioned: MentionedTokens, i: number, window: SentenceWindow): Cue | null {
  if (!(mentioned.tokens.is[i]! & (VERB | IS.cueNoun))) return null;
  const place = placeOf(mentioned, i, window);
  for (const { find } of CUE_RULES) {
    const cue = find(place);
    if (cue !== undefined) return cue;
  }
  return null;
}

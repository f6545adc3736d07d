import { COURTESY_TITLES } from '../../../lexicon/titles.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** The words of a role, from `first` up to `end`, and its head noun. */
export interface RoleWords {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** Titles that are not roles: nobody calls Mr Pell “the Mr”. */
export const COURTESIES = setOf(COURTESY_TITLES);

/**
 * “16-year-old actress”: the word after an age that opens the words from `first` up to `head`; `first` where none does.
 */
export function afterAge({ gap, lower }: Tokens, first: number, head: number): number {
  for (let i = first; i < head && i < first + 3; i++)
    if (lower[i] === 'old' && (i === first || gap[i] === GAP.hyphen)) return i + 1;
  return first;
}

/** “two-time champion”: whether word `i` tells how many times somebody was what follows. */
export function isTimes(tokens: Tokens, i: number): boolean {
  return tokens.gap[i + 1] === GAP.hyphen && lowerAt(tokens, i + 1) === 'time';
}

/** Whether word `i` belongs to the same phrase as the word before it: “Sen. Lowe”, “U.S. Attorney”. */
export function isJoined({ gap, is, starts, ends, sentence }: Tokens, i: number): boolean {
  if (sentence[i] !== sentence[i - 1]) return false;
  // “Halden.com director”
  if (gap[i] === GAP.stop || !(gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe))) return true;
  const isShort = (is[i - 1]! & IS.title) !== 0 || ends[i - 1]! - starts[i - 1]! < 4;
  return isShort && !(gap[i]! & ~(GAP.blank | GAP.stop));
}

import type { Mention } from '../../mentions/mention.ts';
import { CLOSED, IS, VERB } from '../../tokens/classes.ts';
import { isPredicate } from '../../tokens/predicates.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isJoined } from './role-words.ts';

/** “a man named Ed Lowe”, though not “The referee called Ed Lowe back” */
const NAMING = /^(?:named|called)$/;

/** Words of “a young clerk” before “named”. */
const LONGEST_NAMED = 6;

/** “a man named Ed Lowe”, “a chef known as Ed Lowe”: the word after the role, before what leads to the name. */
export function withoutNaming(
  tokens: Tokens,
  { nameFirst, end }: Pick<Mention, 'nameFirst' | 'end'>,
): number {
  const last = lowerAt(tokens, nameFirst - 1);
  if (last === 'as' && lowerAt(tokens, nameFirst - 2) === 'known') return nameFirst - 2;
  // “a company called Halden Rail”
  const isSure = last === 'named' || (tokens.is[nameFirst - 2]! & IS.body) !== 0;
  const isOne = isOneOfMany(tokens, nameFirst - 2) && (isSure || isNoObject(tokens, end));
  return NAMING.test(last) && isOne ? nameFirst - 1 : nameFirst;
}

/** “a young clerk”, though not “the clerk”: whether an indefinite article opens the phrase that word `i` closes. */
function isOneOfMany(tokens: Tokens, i: number): boolean {
  for (let j = i; j > Math.max(0, i - LONGEST_NAMED) && isJoined(tokens, j); j--) {
    const word = lowerAt(tokens, j - 1);
    if (/^(?:an?|another|one)$/.test(word)) return true;
    // “a so-called expert”
    const isHalf = tokens.gap[j] === GAP.hyphen || tokens.gap[j - 1] === GAP.hyphen;
    if (!isHalf && tokens.is[j - 1]! & (CLOSED | VERB)) return false;
  }
  return false;
}

/** “A referee called Ed Lowe back”: whether what stands behind a name, a verb or a sign, makes it no object. */
function isNoObject(tokens: Tokens, end: number): boolean {
  const { gap, count, sentence } = tokens;
  if (end >= count || sentence[end] !== sentence[end - 1] || gap[end] !== GAP.blank) return true;
  return isPredicate(tokens, end) || /^(?:who|which|whose|that|and)$/.test(lowerAt(tokens, end));
}

/** Whether word `i` is “named” or “called”, which ends no role. */
export function isNaming(tokens: Tokens, i: number): boolean {
  return NAMING.test(lowerAt(tokens, i));
}

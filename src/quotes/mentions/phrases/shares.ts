import { FRACTIONS, NUMBER_WORDS } from '../../../lexicon/numbers.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { endWithSign, GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { type Mention, phraseMention } from '../mention.ts';

/** Tokens behind a share of people in which a verb of saying is sought. */
const MOST_TO_VERB = 8;

const NUMBERS = setOf(NUMBER_WORDS);
const PARTS = setOf(FRACTIONS);

/**
 * “52 percent said”, “52% of us said”, “half of us said”, “one in four of those asked said”: a share of people who
 * speak; `null` where none begins at `i`.
 */
export function shareAt(tokens: Tokens, i: number): Mention | null {
  const end = shareEnd(tokens, i);
  return end > i && speaks(tokens, end) ? phraseMention(tokens, i, end, end - 1) : null;
}

/** The word after a share; `i` where none begins there. */
function shareEnd(tokens: Tokens, i: number): number {
  if (isHalf(tokens, i)) return afterHalf(tokens, i);
  if (lowerAt(tokens, i) === 'a' && joined(tokens, i + 1) && PARTS.has(lowerAt(tokens, i + 1))) return i + 2;
  let end = i;
  while (isNumber(tokens, end) && (end === i || joined(tokens, end))) end++;
  if (end > i && isPercentage(tokens, end - 1)) return end;
  if (end === i || !joined(tokens, end)) return i;
  const word = lowerAt(tokens, end);
  if (word === 'percent' || PARTS.has(word)) return end + 1;
  if (word === 'per' && lowerAt(tokens, end + 1) === 'cent') return end + 2;
  if (word === 'in' && isNumber(tokens, end + 1)) return end + 2;
  return word === 'out' && lowerAt(tokens, end + 1) === 'of' && isNumber(tokens, end + 2) ? end + 3 : i;
}

/** “half those asked”: the word after the “half” at `i` and “those”. */
function afterHalf(tokens: Tokens, i: number): number {
  return joined(tokens, i + 1) && lowerAt(tokens, i + 1) === 'those' ? i + 2 : i + 1;
}

/** “half of us”: whether word `i` is the share that no number gives. */
export function isHalf(tokens: Tokens, i: number): boolean {
  return tokens.lower[i] === 'half' && tokens.inside[i]! < 0;
}

/** “52%” */
function isPercentage(tokens: Tokens, i: number): boolean {
  return endWithSign(tokens, i) > tokens.ends[i]!;
}

function isNumber(tokens: Tokens, i: number): boolean {
  return i < tokens.count && ((tokens.is[i]! & IS.number) !== 0 || NUMBERS.has(lowerAt(tokens, i)));
}

/** Whether a verb of saying follows a share, or those of whom it is one: “of those asked”, “half those”. */
function speaks(tokens: Tokens, end: number): boolean {
  const isOfMany = lowerAt(tokens, end) === 'of' || lowerAt(tokens, end - 1) === 'those';
  const last = Math.min(tokens.count, isOfMany ? end + MOST_TO_VERB : end + 1);
  for (let i = end; i < last; i++) {
    if (tokens.gap[i]! & ~(GAP.blank | GAP.hyphen) && !(i === end && isPercentage(tokens, i - 1)))
      return false;
    if (tokens.is[i]! & IS.say) return true;
  }
  return false;
}

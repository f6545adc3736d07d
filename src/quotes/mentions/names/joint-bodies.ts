import { PLACES } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';

const PLACE_NAMES = setOf(PLACES);

/** Words of either half of a name in two halves. */
const LONGEST_HALF = 4;

/**
 * “the National Snow and Ice Data Centre”: the word after the body’s noun, which the “and” at `i` leads to; `i` where
 * it joins two names. A second body would have an article of its own.
 */
export function jointBodyEnd(tokens: Tokens, i: number): number {
  const { is } = tokens;
  if (lowerAt(tokens, i) !== 'and' || !joined(tokens, i + 1)) return i;
  let first = i;
  while (first > i - LONGEST_HALF && first > 0 && joined(tokens, first) && isMatter(is[first - 1]!)) first--;
  if (first === i || !joined(tokens, first)) return i;
  // “the US Boats and Ferries Commission”
  const article = is[first - 1]! & IS.upper && joined(tokens, first - 1) ? first - 2 : first - 1;
  if (lowerAt(tokens, article) !== 'the') return i;
  let end = i + 1;
  while (end <= i + LONGEST_HALF && joined(tokens, end) && (isMatter(is[end]!) || isBeforeBody(tokens, end)))
    end++;
  if (/^cent(?:re|er)$/.test(lowerAt(tokens, end - 1))) return end;
  const closes = end > i + 1 && joined(tokens, end) && is[end]! & IS.capital && is[end]! & IS.body;
  return closes ? end + 1 : i;
}

/** “Boats and Exchange Commission”: whether word `i` is a noun of a body before that of the body which is meant. */
function isBeforeBody({ is, gap }: Tokens, i: number): boolean {
  const bits = IS.capital | IS.body;
  return (is[i]! & is[i + 1]! & bits) === bits && gap[i + 1] === GAP.blank;
}

/** Whether a word in capitals may tell what a body is for, and names nobody by itself. */
function isMatter(bits: number): boolean {
  const other =
    IS.body | IS.title | IS.person | IS.upper | IS.male | IS.female | IS.date | IS.possessive | IS.determiner;
  return (bits & IS.capital) !== 0 && !(bits & other);
}

/** “Court of Arbitration”: whether word `i` tells what a body before its “of” is for. */
export function isBodyOfMatter(tokens: Tokens, i: number): boolean {
  const isMatterOfBody = isMatter(tokens.is[i]!) && !PLACE_NAMES.has(lowerAt(tokens, i));
  return isMatterOfBody && lowerAt(tokens, i - 1) === 'of' && (tokens.is[i - 2]! & IS.body) !== 0;
}

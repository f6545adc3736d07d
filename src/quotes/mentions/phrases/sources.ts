import { IS } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { type Mention, phraseMention } from '../mention.ts';
import { isIrregularPast } from './phrase-words.ts';

/** Words of a phrase that are read: few name a source at greater length. */
const LONGEST = 8;

const CANNOT_BEGIN = IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.object;
const ENDS = IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.determiner;

/** “according to early results of the polls”: a source that nothing but “according to” before `i` shows to be one. */
export function sourceAt(tokens: Tokens, i: number): Mention | null {
  if (!isBehindAccording(tokens, i) || tokens.is[i]! & CANNOT_BEGIN) return null;
  let end = i + 1;
  while (end < i + LONGEST && joined(tokens, end) && belongs(tokens, end)) end++;
  return tokens.is[end - 1]! & IS.determiner ? null : phraseMention(tokens, i, end, end - 1);
}

function isBehindAccording(tokens: Tokens, i: number): boolean {
  return (
    i > 1 &&
    (tokens.is[i - 1]! & IS.preposition) !== 0 &&
    tokens.gap[i] === GAP.blank &&
    lowerAt(tokens, i - 1) === 'to' &&
    lowerAt(tokens, i - 2) === 'according'
  );
}

function belongs(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  const word = lowerAt(tokens, i);
  // “complete but unofficial returns”
  if (word === 'but') return true;
  if (bits & ENDS) return false;
  // “data released by the city”, but “a newly released report”
  const isAttribute = (tokens.is[i - 1]! & (IS.determiner | IS.adverb)) !== 0;
  return isAttribute || !(word.endsWith('ed') || bits & IS.date || isIrregularPast(tokens, i));
}

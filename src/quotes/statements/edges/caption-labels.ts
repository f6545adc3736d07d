import { isThought } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { BREAK, GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isPast } from '../clauses/finite-verbs.ts';

/** Tokens of the label of a caption. */
const LONGEST_LABEL = 5;

/**
 * “Shut: The pier is unsafe, Lowe said”: the token behind the label of a caption that opens a sentence, or its first.
 */
export function behindLabel(tokens: Tokens, first: number, end: number): number {
  if (tokens.inside[first]! >= 0) return first;
  for (let i = first + 1; i <= Math.min(end, first + LONGEST_LABEL); i++) {
    if (isOfClause(tokens, first, i - 1) || tokens.gap[i]! & (BREAK & ~GAP.colon)) return first;
    // “at 10:30”
    if (tokens.gap[i]! & GAP.colon)
      return tokens.gap[i]! & GAP.blank && !(tokens.is[i]! & IS.lowercase) ? i : first;
  }
  return first;
}

/**
 * “That leaves one choice:”, “We know this:”: whether a word before a colon is rather one of a clause than of a label.
 */
function isOfClause(tokens: Tokens, first: number, i: number): boolean {
  const { is } = tokens;
  if (isAuxiliary(tokens, i) || is[i]! & (IS.pronoun | IS.object)) return true;
  const isBehindPreposition = i > first && (is[i - 1]! & IS.preposition) !== 0;
  // “Under the hammer:”
  if (is[i]! & IS.determiner) return !isBehindPreposition;
  if (i === first || isBehindPreposition || !(is[i]! & IS.lowercase)) return false;
  const word = lowerAt(tokens, i);
  if (isPast(word) || isThought(word) || statementVerbOf(word) || endsInS(word)) return true;
  // “Boats need care:”
  return endsInS(lowerAt(tokens, i - 1)) && !(is[i]! & (IS.preposition | IS.conjunction));
}

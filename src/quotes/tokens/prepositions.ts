import { CLAUSE_PREPOSITIONS } from '../../lexicon/function-words.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS } from './classes.ts';
import { GAP, lowerAt, type Tokens } from './tokens.ts';

const BEFORE_CLAUSES = setOf(CLAUSE_PREPOSITIONS);

/** “on Lowe”: whether a preposition, with nothing but a blank behind it, stands right before word `i`. */
export function followsPreposition({ is, gap }: Tokens, i: number): boolean {
  return i > 0 && (is[i - 1]! & IS.preposition) !== 0 && gap[i] === GAP.blank;
}

/** “before Lowe left”: whether preposition `i` may open a clause, whose subject it does not govern. */
export function maySubordinate(tokens: Tokens, i: number): boolean {
  return BEFORE_CLAUSES.has(lowerAt(tokens, i));
}

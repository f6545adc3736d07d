import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { BREAK, GAP, isUnsigned, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** One kind of place within a sentence where a statement may start or end. */
export interface EdgeRule {
  readonly name: string;
  /** Invented text with a statement in brackets: the rule finds the end of it. */
  readonly example: string;
  /** Whether there is such a place before token `p`. */
  readonly holds: (tokens: Tokens, p: number) => boolean;
}

/** Words behind a preposition that tell on what occasion something was said. */
const OCCASIONS =
  /^(?:interview|statement|speech|letter|email|tweet|rally|debate|conference|briefing|hearing|report|memo|news|press|call|phone|telephone|television|radio|town|campaign|post|message|testimony|comment|article|column|blog|video|podcast|filing|broadcast|remarks|interviews|letters|posts|tweets|review|appeals?)$/;
/** Tokens behind a preposition in which such a word is sought. */
const MOST_TO_OCCASION = 4;

/** Words that join clauses, besides the conjunctions that open what is said: “that”, “how”, “why”. */
const OPENERS =
  /^(?:and|but|while|as|when|after|before|because|although|though|since|until|if|where|which|who|or|nor|yet|whereas|unless)$/;

/** The rules in the order in which they are asked; one that holds is enough. */
export const EDGE_RULES: readonly EdgeRule[] = [
  {
    name: 'sign',
    example: 'Lowe said [the pier was safe], but left.',
    holds: ({ gap }, p) => (gap[p]! & (BREAK & ~GAP.mark)) !== 0,
  },
  {
    name: 'conjunction',
    example: 'Lowe said [the pier was safe] and left.',
    holds: (tokens, p) =>
      (tokens.is[p]! & (IS.conjunction | IS.preposition)) !== 0 &&
      isUnsigned(tokens, p) &&
      OPENERS.test(lowerAt(tokens, p)),
  },
  {
    name: 'saying',
    example: 'Lowe said [the pier was safe] adding that she left.',
    holds: ({ lower }, p) => lower[p]!.endsWith('ing') && statementVerbOf(lower[p]!) !== undefined,
  },
  {
    name: 'occasion',
    example: 'Lowe said [the pier was safe] in a letter.',
    holds: (tokens, p) =>
      (tokens.is[p]! & IS.preposition) !== 0 && isUnsigned(tokens, p) && occasionEnd(tokens, p) >= 0,
  },
];

/** “in a letter”, “during a debate”: the token behind the occasion that opens at token `p`; -1 where none does. */
export function occasionEnd(tokens: Tokens, p: number): number {
  if (!/^(?:in|during|on|at)$/.test(lowerAt(tokens, p))) return -1;
  for (let i = p + 1; i <= p + MOST_TO_OCCASION && !sentenceEnds(tokens, i); i++)
    if (OCCASIONS.test(lowerAt(tokens, i))) return i + 1;
  return -1;
}

/** Whether a statement may end or start before token `p`; inside of a quotation none does. */
export function isEdge(tokens: Tokens, p: number): boolean {
  if (tokens.inside[p]! >= 0 && tokens.inside[p] === tokens.inside[p - 1]) return false;
  for (const { holds } of EDGE_RULES) if (holds(tokens, p)) return true;
  return false;
}

import { IS } from '../../tokens/classes.ts';
import { BREAK, GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isFiniteVerb } from '../clauses/finite-verbs.ts';
import type { ReportingClause, StatementPlace } from '../clauses/reporting-clause.ts';

/** Tokens of a subject before the mention that is read as the speaker. */
const MOST_OF_SUBJECT = 12;

/**
 * “The pier is shut, a report on the ferry ports said”: the first token of the whole subject that a comma sets off,
 * where the mention that is read as the speaker stands at the end of it; else the first token of the clause.
 */
export function tagStart({ analysis: { tokens }, clause, sentence }: StatementPlace): number {
  const { from, link } = clause;
  if (link !== 'subject' && !isTiedToFirst(tokens, clause)) return from;
  for (let i = from; i > sentence.first && i > from - MOST_OF_SUBJECT; i--) {
    if (tokens.inside[i - 1]! >= 0 && !(tokens.gap[i]! & GAP.comma)) return from;
    if (tokens.gap[i]! & BREAK) {
      const isSubject = i < from && /^(?:the|an?|its|his|her|their|one)$/.test(lowerAt(tokens, i));
      return isSubject && tokens.gap[i]! & GAP.comma ? i : from;
    }
    if (isFiniteVerb(tokens, i - 1) || tokens.is[i - 1]! & IS.pronoun) return from;
  }
  return from;
}

/**
 * “…, a report published in May said”: whether a verb was tied to the first subject of its sentence for want of
 * another.
 */
function isTiedToFirst(tokens: Tokens, { from, link }: ReportingClause): boolean {
  if (link !== 'shared' || lowerAt(tokens, from).endsWith('ing') || tokens.gap[from] !== GAP.blank)
    return false;
  return (tokens.is[from - 1]! & (IS.conjunction | IS.adverb)) === 0;
}

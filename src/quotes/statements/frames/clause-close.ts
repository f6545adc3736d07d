import { GAP } from '../../tokens/tokens.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';

/** Tokens behind a clause in which the comma that closes it is sought. */
const LONGEST_CLAUSE = 16;

/**
 * Token behind the comma or the dash that closes a clause of saying, -1 where none does: “, the mayor said, the pier”
 */
export function closeOf({ analysis: { tokens }, clause, sentence }: StatementPlace): number {
  const most = Math.min(sentence.end, clause.to + LONGEST_CLAUSE);
  for (let i = clause.to; i < most; i++) {
    const isInside = tokens.inside[i]! >= 0 && tokens.inside[i] === tokens.inside[i - 1];
    if (!isInside && tokens.gap[i]! & (GAP.comma | GAP.dash | GAP.colon | GAP.semicolon | GAP.close))
      return i;
  }
  return -1;
}

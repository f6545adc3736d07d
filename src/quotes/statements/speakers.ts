import type { Link } from '../cues/cue.ts';
import { bearerOf } from '../cues/maximal-mention.ts';
import type { StatementPlace } from './clauses/reporting-clause.ts';

/** Mentions before a verb that are looked at. */
const MOST_CANDIDATES = 8;
/** Ties that leave no doubt. */
const SURE: ReadonlySet<Link> = new Set(['according', 'label', 'inverted', 'owner', 'relative']);

/**
 * The mentions that may name the speaker of a statement, the nearest to the verb first; the clause’s own is among them.
 */
export function findCandidates({ analysis, clause, sentence }: StatementPlace): number[] {
  const { mentions, at, tokens } = analysis;
  if (SURE.has(clause.link)) return [clause.mention];
  const found: number[] = [];
  for (let i = clause.first - 1; i >= sentence.first && found.length < MOST_CANDIDATES; i--) {
    const m = at[i]!;
    if (m < 0 || tokens.inside[i]! >= 0) continue;
    const { first, possessive } = mentions[m]!;
    const bearer = bearerOf(analysis, m);
    if (!possessive && !found.includes(bearer)) found.push(bearer);
    i = first;
  }
  if (!found.includes(clause.mention)) found.push(clause.mention);
  return found;
}

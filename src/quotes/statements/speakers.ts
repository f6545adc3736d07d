import type { QuoteAnalysis } from '../analysis.ts';
import type { Link } from '../cues/cue.ts';
import { bearerOf, isRepresenting } from '../cues/maximal-mention.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import type { ReportingClause, StatementPlace } from './clauses/reporting-clause.ts';

/** Mentions before a verb that are looked at. */
const MOST_CANDIDATES = 8;
/** Ties that leave no doubt. */
const SURE: ReadonlySet<Link> = new Set(['according', 'label', 'inverted', 'owner', 'relative']);

/**
 * The mentions that may name the speaker of a statement, the nearest to the verb first; the clause’s own is among them.
 */
export function findCandidates({ analysis, clause, sentence }: StatementPlace): number[] {
  const { mentions, at, tokens } = analysis;
  if (SURE.has(clause.link) || isHead(analysis, clause)) return [clause.mention];
  const found: number[] = [];
  for (let i = clause.first - 1; i >= sentence.first && found.length < MOST_CANDIDATES; i--) {
    const m = at[i]!;
    if (m < 0 || tokens.inside[i]! >= 0) continue;
    const { first, reach, possessive } = mentions[m]!;
    const bearer = bearerOf(analysis, m);
    // “Solemn: Lowe said”: the label of a caption does not speak.
    const isLabel = first === sentence.first && (tokens.gap[reach]! & GAP.colon) !== 0;
    if (!possessive && !isLabel && !found.includes(bearer)) found.push(bearer);
    i = first;
  }
  if (!found.includes(clause.mention)) found.push(clause.mention);
  return found;
}

/**
 * “A lawyer representing Lowe and Pell said”, “a mother whose son met Lowe for hours said”: whether the speaker of a clause
 * stands before a relative clause or a participle without a comma, in which the mentions nearer to the verb stand.
 */
function isHead({ tokens, mentions }: QuoteAnalysis, { mention, link }: ReportingClause): boolean {
  if (link !== 'parted' && link !== 'shared') return false;
  const { end } = mentions[mention]!;
  return (
    tokens.gap[end] === GAP.blank &&
    (isRepresenting(tokens, end) || /^who(?:se)?$/.test(lowerAt(tokens, end)))
  );
}

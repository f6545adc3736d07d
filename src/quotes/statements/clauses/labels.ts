import type { QuoteAnalysis } from '../../analysis.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt } from '../../tokens/tokens.ts';
import type { ReportingClause, SentenceTokens } from './reporting-clause.ts';

/** A sentence whose first words stand before a colon. */
interface Labelled {
  readonly analysis: QuoteAnalysis;
  readonly clause: ReportingClause;
  readonly sentence: SentenceTokens;
}

/** What a headline calls that gives its news: “Poll: Lowe leads”. A review or an analysis is rather its kind. */
const SOURCE = /^(?:poll|report|study|survey|research|paper|lawsuit|memo|email)s?$/;

/**
 * Whether the words before a colon are who says what follows: “Lowe: no early poll”. Labels of captions are not
 * (“Tasty: Lowe tries a scone”), nor is a name with its subtitle (“she saw Tide: The Return”).
 */
export function isSpeakersLabel({ analysis, clause, sentence: { first } }: Labelled): boolean {
  const { tokens, mentions, entities } = analysis;
  // “EXCLUSIVE – Lowe: no early poll”
  if (first > 0 && !(tokens.gap[first]! & (GAP.line | GAP.dash))) return false;
  const { paragraphs, sentences } = tokens.doc;
  const isHeading = paragraphs[sentences[tokens.sentence[first]!]!.paragraph]!.kind === 'heading';
  const { head, kind } = mentions[clause.mention]!;
  const bits = tokens.is[head]!;
  if (isHeading && (bits & (IS.person | IS.agent | IS.body) || SOURCE.test(lowerAt(tokens, head))))
    return true;
  // “Their warning: the pier may sink”
  if (kind === 'phrase' && bits & IS.cueNoun) return true;
  const entity = entities.list[entities.of[clause.mention]!];
  if (!entity || /^(?:place|thing)$/.test(entity.kind)) return false;
  return entity.isTold || entity.mentions > entity.opening;
}

import type { Speaker, Statement } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Referent } from '../coreference/referents/referents.ts';
import { statementSpan } from '../statements/span.ts';
import type { FoundStatement } from '../statements/statements.ts';
import { confidenceInStatement } from './confidence.ts';
import { cueExcerpt, mentionExcerpt } from './excerpts.ts';

/**
 * Describes the statements of an article as the record has them, in text order.
 *
 * @param referents Whom each statement names as its speaker, `null` where the article gives no grounds.
 * @param speakers The speaker of each statement.
 */
export function describeStatements(
  analysis: QuoteAnalysis,
  found: readonly FoundStatement[],
  referents: readonly (Referent | null)[],
  speakers: readonly (Speaker | null)[],
): Statement[] {
  const { tokens } = analysis;
  return found.map((statement, i): Statement => {
    const { start, end } = statementSpan(analysis, statement);
    const { clause, first } = statement;
    const referent = referents[i]!;
    return {
      start,
      end,
      text: tokens.text.slice(start, end),
      sentence: tokens.sentence[first]!,
      cue: clause.link === 'label' ? null : cueExcerpt(analysis, clause),
      mention: mentionExcerpt(analysis, statement.speaker),
      speaker: speakers[i]?.name ?? null,
      confidence: confidenceInStatement(statement, referent),
    };
  });
}

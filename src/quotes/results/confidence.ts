import type { QuoteAnalysis } from '../analysis.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { CALIBRATION } from '../attribution/models.ts';
import { findReferent, type Referent } from '../coreference/referents/referents.ts';
import { calibrated } from '../model/calibration.ts';
import { learnedStatements } from '../statements/models.ts';
import type { FoundStatement } from '../statements/statements.ts';

/** Below this a speaker is a guess, and a guess is worse than none. */
const LEAST_CONFIDENCE = 0.35;

/** Below this three of four statements are wrong in their words, in their speaker, or are none. */
const LEAST_STATEMENT_CONFIDENCE = 0.25;

/** The mention by which a quote names its speaker; -1 where it names nobody, or the mention is a guess. */
export function sureMention({ candidate, share }: Attribution): number {
  return calibrated(CALIBRATION, share) >= LEAST_CONFIDENCE ? candidate.mention : -1;
}

/** Probability that both the mention and whom it names are right. */
export function confidenceIn({ share }: Attribution, { certainty }: Referent): number {
  return calibrated(CALIBRATION, share * certainty);
}

/** Probability that the words of a statement, their mention and whom it names are right; 0 where it names nobody. */
export function confidenceInStatement({ share }: FoundStatement, referent: Referent | null): number {
  return referent ? calibrated(learnedStatements().calibration, share * referent.certainty) : 0;
}

/** The statements that are no mere guesses. */
export function sureStatements(analysis: QuoteAnalysis, found: readonly FoundStatement[]): FoundStatement[] {
  return found.filter(
    (statement) =>
      confidenceInStatement(statement, findReferent(analysis, statement.speaker)) >=
      LEAST_STATEMENT_CONFIDENCE,
  );
}

import type { QuoteAnalysis } from '../analysis.ts';
import { type Candidate, findCandidates } from './candidates/candidates.ts';
import { readMentionFacts } from './candidates/mention-facts.ts';
import { isNaming } from './naming/naming.ts';
import { findRecurrences } from './naming/recurrence.ts';

/** The quotation that is decided next, after all those before it. */
export interface PendingQuotation {
  /** Its index among the quotations. */
  readonly q: number;
  /** Whether its words are a name, a title, a sign or a term. */
  readonly isNaming: boolean;
  /** Whether somebody said the quotation before it. */
  readonly saidBefore: boolean;
  /** Finds who may have said it, given who has spoken so far. */
  readonly findCandidates: () => Candidate[];
}

/**
 * Decides on one quotation: the mention of its speaker, -1 where somebody unknown said it, `null` where nobody did. In
 * the program the models decide; while they learn, the annotators’ answers do.
 */
export type Policy = (quotation: PendingQuotation) => number | null;

/** Goes through the quotations from first to last. The speaker that the policy gives one has spoken before the next. */
export function walkQuotations(analysis: QuoteAnalysis, decide: Policy): void {
  const facts = readMentionFacts(analysis);
  const recurrences = findRecurrences(analysis);
  const speakers = new Set<number>();
  let previous = -1;
  let saidBefore = false;
  let namingBefore = false;
  for (let q = 0; q < analysis.quotations.length; q++) {
    namingBefore = isNaming(analysis, q, recurrences[q]!, namingBefore);
    const speaker = decide({
      q,
      isNaming: namingBefore,
      saidBefore,
      findCandidates: () => findCandidates(analysis, q, { previous, speakers }, facts),
    });
    saidBefore = speaker !== null;
    if (speaker === null) continue;
    previous = speaker;
    const referent = analysis.discourse.of[speaker] ?? -1;
    if (referent >= 0) speakers.add(referent);
  }
}

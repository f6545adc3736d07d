import type { QuoteAnalysis } from '../../src/quotes/analysis.ts';
import type { Candidate } from '../../src/quotes/attribution/candidates/candidates.ts';

/** An article as attribution reads it, with what somebody marked in it; a quotation is known by its index. */
export interface LearningArticle {
  readonly analysis: QuoteAnalysis;
  /** How many quotes were marked, found or not. */
  readonly goldCount: number;
  readonly isQuote: (q: number) => boolean;
  /** Whether nobody can tell if a quotation is a quote. */
  readonly isIgnored: (q: number) => boolean;
  /** Whether it was marked who says a quote. */
  readonly hasSource: (q: number) => boolean;
  readonly isRight: (q: number, candidate: Candidate) => boolean;
  /** Indices of the candidates that are right; the first of them speaks before the next quote. */
  readonly rightCandidates: (q: number, candidates: readonly Candidate[]) => number[];
}

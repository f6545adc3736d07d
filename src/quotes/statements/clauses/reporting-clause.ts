import type { StatementVerb } from '../../../lexicon/statement-verbs.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import type { Link } from '../../cues/cue.ts';
import type { Speech } from './apostrophes.ts';

/** The tokens of a sentence: from `first` up to and without `end`. */
export interface SentenceTokens {
  readonly first: number;
  readonly end: number;
  /** The speech between doubled apostrophes that stands in it, or begins right behind it. */
  readonly speeches: readonly Speech[];
}

/**
 * How a cue is tied to its speaker. An agent does not speak: “was asked by Lowe about …” does not say what Lowe says.
 */
export type StatementLink = Exclude<Link, 'agent'>;

/** What reports a statement: a verb of the lexicon, “according to”, or the colon behind a name. */
export type Report = StatementVerb | 'according' | 'label';

/** The clause that says who speaks: “the minister said”, “according to the report”. All fields but two are tokens. */
export interface ReportingClause {
  /** Its cue, from its first token up to the one after its last; of a label these are the words before the colon. */
  readonly first: number;
  readonly end: number;
  /** Index of the mention that names the speaker. */
  readonly mention: number;
  readonly link: StatementLink;
  readonly report: Report;
  /** The whole clause, the speaker included. */
  readonly from: number;
  readonly to: number;
}

/** A clause that may report a statement, in its sentence. */
export interface StatementPlace {
  readonly analysis: QuoteAnalysis;
  readonly clause: ReportingClause;
  readonly sentence: SentenceTokens;
}

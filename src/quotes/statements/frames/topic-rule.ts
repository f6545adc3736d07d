import type { StatementPlace } from '../clauses/reporting-clause.ts';

/** One way in which what stands behind a verb tells what somebody spoke of, or to whom, but not what was said. */
export interface TopicRule {
  readonly name: string;
  /** Invented text with what is no statement in brackets. */
  readonly example: string;
  /** Whether that is so of a stretch that begins at token `start`, right behind the verb or its object. */
  readonly find: (place: StatementPlace, start: number) => boolean;
}

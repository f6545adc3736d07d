/** What a mention refers to. */
export interface Resolved {
  /** Index of the referent; -1 where the mention refers to none that is known. */
  readonly referent: number;
  /** Probability that it is meant, 0 to 1. */
  readonly certainty: number;
}

/** Refers to nobody that is known. */
export const UNRESOLVED: Resolved = { referent: -1, certainty: 0 };

/** What a mention refers to. */
export interface Resolved {
  /** Index of the referent; -1 where the mention refers to none that is known. */
  readonly referent: number;
  /** Probability that it is meant, 0 to 1. */
  readonly certainty: number;
}

/** What a mention without a known referent refers to. */
export const UNRESOLVED: Resolved = { referent: -1, certainty: 0 };

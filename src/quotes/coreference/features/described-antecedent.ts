import type { Description, Match } from '../descriptions/description.ts';
import type { Antecedent, Place } from './salience.ts';

/** A referent that a description may call, or whom it calls for the first time. */
export interface DescribedAntecedent extends Antecedent {
  readonly description: Description;
  /** Where the description stands. */
  readonly place: Place;
  readonly match: Match;
  /** The best match that any referent has with the description. */
  readonly bestMatch: Match;
  /** Whether it is called for the first time. */
  readonly isNew: boolean;
  /** How many referents with names the description may call. */
  readonly namedCount: number;
}

/** Asks only of referents that are known: who is new has the first value. */
export function known<Value extends string>(first: Value, find: (antecedent: DescribedAntecedent) => Value) {
  return (antecedent: DescribedAntecedent) => (antecedent.isNew ? first : find(antecedent));
}

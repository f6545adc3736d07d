import { CLOSED, classesOf, IS, VERB } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import type { EntityKind } from '../entity.ts';

/** “Ada Venn, prosecuting,”: what a lawyer does in court stands where a role does. */
export const PART_IN_COURT = /^(?:prosecuting|defending|mitigating)$/;

/** Classes of words that are not nouns for people: a word of none of them may be one that no list has. */
const KNOWN =
  IS.body |
  IS.document |
  CLOSED |
  VERB |
  IS.modifier |
  IS.adverb |
  IS.determiner |
  IS.number |
  IS.date |
  IS.cueNoun;

/** Whether a role is one that a person has: “the mayor Ed Lowe”, “Halden’s Ed Lowe”, but not “the network ABC”. */
export function isOfPeople(roleNoun: string): boolean {
  if (PART_IN_COURT.test(roleNoun) || roleNoun === 'fellow') return true;
  return (classesOf(roleNoun) & (IS.person | IS.agent | IS.title | IS.possessive)) !== 0;
}

/** “reporters”, but not “Halden’s” */
export function isOfSeveral(roleNoun: string): boolean {
  return endsInS(roleNoun) && isOfPeople(roleNoun) && !/['’]s?$/.test(roleNoun);
}

/**
 * Whether something of this kind can have a role with this head: no person is a network or “experts”, no body a chief.
 */
export function fitsKind(roleNoun: string, kind: EntityKind): boolean {
  const bits = classesOf(roleNoun);
  // “the ferry’s owner, Halden Marine”
  if (kind === 'body')
    return (bits & (IS.body | IS.person)) !== 0 && !(bits & IS.title) && !endsInS(roleNoun);
  // “from the Harrow Boat Association”, “Harrow’s Ed Lowe”
  if (bits & (IS.possessive | IS.preposition) || roleNoun === 'who')
    return kind === 'person' || kind === 'unknown';
  if (isOfPeople(roleNoun)) return kind === 'group' || !endsInS(roleNoun);
  // “a falconer”, which no list knows
  if (kind === 'person' && !(bits & KNOWN)) return !endsInS(roleNoun) && roleNoun !== 'old';
  return kind !== 'person' && (bits & IS.body) !== 0;
}

import { BODIES_BEFORE_NAMES } from '../../../lexicon/body-names.ts';
import { setOf } from '../../../lexicon/words.ts';
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

const NAMED_BODIES = setOf(BODIES_BEFORE_NAMES);

/**
 * Whether a noun stands before the name of a body as a title does: “the energy giant Halden”, “the winemaker Southquay”.
 */
export function isOfNamedBody(noun: string): boolean {
  return NAMED_BODIES.has(noun) || /.(?:maker|giant)$/.test(noun);
}

/** Whether a role is one that a person has: “the mayor Ed Lowe”, “Halden’s Ed Lowe”, but not “the network ABC”. */
export function isOfPeople(roleNoun: string): boolean {
  if (PART_IN_COURT.test(roleNoun) || roleNoun === 'fellow') return true;
  return (classesOf(roleNoun) & (IS.person | IS.agent | IS.title | IS.possessive)) !== 0;
}

/** “reporters”, but not “Halden’s” */
export function isOfSeveral(roleNoun: string): boolean {
  return endsInS(roleNoun) && isOfPeople(roleNoun) && !/['’]s?$/.test(roleNoun);
}

/** One way to tell whether a role suits the kind of whom it stands beside. */
export interface FitRule {
  readonly name: string;
  /** Invented text, the head of the role in square brackets; it suits something of this kind. */
  readonly example: string;
  readonly kind: EntityKind;
  /** Whether a role with this head, of these classes, suits an entity of a kind; `undefined`: ask the next rule. */
  readonly find: (roleNoun: string, bits: number, kind: EntityKind) => boolean | undefined;
}

/** The rules in the order in which they are asked; the first that answers decides. */
export const FIT_RULES: readonly FitRule[] = [
  {
    name: 'role of a body',
    example: 'The ferry’s [owner], Halden Marine, left.',
    kind: 'body',
    find: (roleNoun, bits, kind) =>
      kind === 'body'
        ? ((bits & (IS.body | IS.person)) !== 0 || isOfNamedBody(roleNoun)) &&
          !(bits & IS.title) &&
          !endsInS(roleNoun)
        : undefined,
  },
  {
    name: 'where somebody belongs, or a relative clause',
    example: '“We left,” said Ines Okafor [from] the Harrow Boat Association.',
    kind: 'person',
    find: (roleNoun, bits, kind) =>
      bits & (IS.possessive | IS.preposition) || roleNoun === 'who'
        ? kind === 'person' || kind === 'unknown'
        : undefined,
  },
  {
    name: 'noun for people, one or several',
    example: 'The [mayor], Ines Okafor, left.',
    kind: 'person',
    find: (roleNoun, _, kind) => (isOfPeople(roleNoun) ? kind === 'group' || !endsInS(roleNoun) : undefined),
  },
  {
    name: 'noun of a person that no list knows',
    example: 'Ines Okafor, a keen [falconer] at heart, left.',
    kind: 'person',
    find: (roleNoun, bits, kind) =>
      kind === 'person' && !(bits & KNOWN) ? !endsInS(roleNoun) && roleNoun !== 'old' : undefined,
  },
  {
    name: 'noun for a body, of what may be one',
    example: 'The [company] Halden left.',
    kind: 'unknown',
    find: (_, bits, kind) => kind !== 'person' && (bits & IS.body) !== 0,
  },
];

/**
 * Whether something of a kind can have a role with this head: no person is a network or “experts”, no body a chief.
 *
 * @param roleNoun In lower case.
 */
export function fitsKind(roleNoun: string, kind: EntityKind): boolean {
  const bits = classesOf(roleNoun);
  for (const { find } of FIT_RULES) {
    const answer = find(roleNoun, bits, kind);
    if (answer !== undefined) return answer;
  }
  return false;
}

/** Words that describe what follows, before the name of a body. */
const DESCRIBING = /^(?:official|deputy|chief|assistant|acting|senior|man|star)$/;

/**
 * “the official Halden News Agency”, “the former Norway captain”: whether a role only describes what follows it, or
 * belongs to somebody else who is named behind it.
 */
export function isUnfinished(role: string, isPerson: boolean): boolean {
  const words = role.toLowerCase();
  return /(?:^|\s)former$/.test(words) || (!isPerson && DESCRIBING.test(words));
}

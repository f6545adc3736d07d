import { SHORT_RANKS, TEACHING_TITLES } from '../../lexicon/titles.ts';
import { wordsOf } from '../../lexicon/words.ts';
import { opensSentence } from '../mentions/first-words.ts';
import type { Mention } from '../mentions/mention.ts';
import { CLOSED, classesOf, IS, VERB } from '../tokens/classes.ts';
import { endsInS } from '../tokens/number.ts';
import { BREAK, GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Entity, EntityKind } from './entity.ts';
import { roleBefore } from './role-before.ts';
import { roleBehind } from './role-behind.ts';
import { afterAge, type RoleWords } from './role-words.ts';

export interface RoleRule {
  readonly name: string;
  /** Invented text, the role in square brackets. */
  readonly example: string;
  readonly find: (tokens: Tokens, mentions: readonly Mention[], m: number) => RoleWords | null;
}

/** Single words that give way to a fuller role: “Senator Ida Roe, the top Democrat on the committee”. */
const WEAK: ReadonlySet<string> = new Set(
  wordsOf(`
    prof professor sen senator rep representative gov col gen general lt sgt capt cllr speaker leader prince princess
    sheikh president director judge justice star fellow chairman host guest brother sister
  `),
);

/** Where a role stands, in the order in which it is sought. */
export const ROLE_RULES: readonly RoleRule[] = [
  {
    name: 'before the name',
    example: 'As [Harrow parliamentary chairman] Ed Lowe left, it rained.',
    find: (tokens, mentions, m) => roleBefore(tokens, mentions[m]!),
  },
  {
    name: 'behind the name',
    example: '“We left,” said Ed Lowe, 41, [technical director of Halden Rail].',
    find: (tokens, mentions, m) => roleBehind(tokens, mentions[m]!),
  },
  {
    name: 'predicate',
    example: 'Petra Holm is the [project’s geologist].',
    find: (tokens, mentions, m) => {
      const other = predicateOf(tokens, mentions, m);
      return other ? wordsOfPhrase(tokens, other, Math.max(other.end, other.qualified)) : null;
    },
  },
  {
    name: 'part in court',
    example: 'Ada Venn, [prosecuting], said it was “over”.',
    find: (tokens, mentions, m) => partInCourt(tokens, mentions[m]!),
  },
  {
    name: 'in front of the name, behind a comma',
    example: 'The [mayor of Harrow Falls], Ines Okafor, left.',
    find: (tokens, mentions, m) => roleInFront(tokens, mentions, m),
  },
  {
    name: 'body that a preposition ties to the name',
    example: '“We left,” said Ines Okafor [from the Harrow Boat Association].',
    find: (tokens, mentions, m) => bodyBehind(tokens, mentions, m),
  },
  {
    name: 'relative clause',
    example: 'Ines Okafor, 43, [who lives nearby], said it was “over”.',
    find: (tokens, mentions, m) => clauseBehind(tokens, mentions[m]!),
  },
];

/** Whether a role is one that a person has: “the mayor Ed Lowe”, “Halden’s Ed Lowe”, but not “the network ABC”. */
function isOfPeople(roleNoun: string): boolean {
  if (PART_IN_COURT.test(roleNoun) || roleNoun === 'fellow') return true;
  return (classesOf(roleNoun) & (IS.person | IS.agent | IS.title | IS.possessive)) !== 0;
}

const RANKS: ReadonlySet<string> = new Set(wordsOf(SHORT_RANKS));
const PART_IN_COURT = /^(?:prosecuting|defending|mitigating)$/;
const TEACHING: ReadonlySet<string> = new Set(wordsOf(TEACHING_TITLES));

/** What a word is where it is no noun that nobody has listed. */
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

/** “reporters”, but not “Halden’s” */
export function isOfSeveral(roleNoun: string): boolean {
  return endsInS(roleNoun) && isOfPeople(roleNoun) && !/['’]s?$/.test(roleNoun);
}

/** Whether something of this kind can have a role with this head: no person is a network or “experts”, no body a chief. */
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

/** Takes the first role that the article gives, and a fuller one in place of a title alone. */
export function takeRole(tokens: Tokens, mentions: readonly Mention[], m: number, entity: Entity): void {
  if (entity.role && !isWeak(tokens, entity)) return;
  for (const { find } of ROLE_RULES) {
    const role = find(tokens, mentions, m);
    if (!role || (entity.role && !isFuller(tokens, entity, role))) continue;
    setRole(tokens, entity, role);
    if (!isWeak(tokens, entity)) return;
  }
}

/** “Reporters Ada Lowe and Jake Pell”: gives both the role of several that stands before the first; whether one does. */
export function takeSharedRole(
  tokens: Tokens,
  mention: Mention,
  entity: Entity,
  other: Entity | undefined,
): boolean {
  const role = roleBefore(tokens, mention);
  if (!role || !other || entity.role || other.role) return false;
  const noun = lowerAt(tokens, role.head);
  if (!isOfSeveral(noun)) return false;
  setRole(tokens, entity, role);
  setRole(tokens, other, role);
  return true;
}

/** Whether a role tells more than the weak one that an entity has. */
function isFuller(tokens: Tokens, { roleNoun }: Entity, { first, end, head }: RoleWords): boolean {
  if (tokens.is[head]! & IS.preposition) return TEACHING.has(roleNoun!);
  if (lowerAt(tokens, head) === 'who') return false;
  if (isOfSeveral(roleNoun!)) return !endsInS(lowerAt(tokens, head));
  return isOfPeople(roleNoun!) ? end - first > 1 : isOfPeople(lowerAt(tokens, head));
}

/** “FBI director Ed Lowe’s office”: the role of whom a phrase names as its owner. */
export function takeRoleOfOwner(tokens: Tokens, mention: Mention, owner: Entity | undefined): void {
  if (!owner || owner.role) return;
  const role = roleBefore(tokens, { nameFirst: mention.ownerFirst, roleFirst: mention.ownerFirst });
  if (role) setRole(tokens, owner, role);
}

/** Whether another role may take its place: “Senator”, or “force” of “the force Sen. Ed Lowe leads”. */
function isWeak({ text }: Tokens, { role, roleNoun }: Entity): boolean {
  if (role === null) return false;
  // “France’s Ida Roe”, “colleagues Ada Lowe and Ida Roe”
  if (isOfSeveral(roleNoun!) || /['’]s?$/.test(roleNoun!)) return true;
  // “retired Air Force Lt. Col. Ida Roe, a military analyst”
  if (RANKS.has(roleNoun!)) return true;
  return !isOfPeople(roleNoun!) || (WEAK.has(roleNoun!) && !/\s/.test(text.slice(role.start, role.end)));
}

function setRole(tokens: Tokens, entity: Entity, { first: from, end, head }: RoleWords): void {
  const { is, gap, starts, ends, count, sentence } = tokens;
  const first = afterAge(tokens, from, head);
  // “Sen. Lowe”: the stop is the title’s.
  const isInside = end === head + 1 && end < count && sentence[end] === sentence[head];
  const isShortened = isInside && (gap[end]! & GAP.stop) !== 0 && (is[head]! & IS.title) !== 0;
  const last = ends[end - 1]! + (isShortened ? 1 : 0);
  entity.role = { start: starts[first]!, end: last + closingMarks(tokens, first, end) };
  entity.roleNoun = lowerAt(tokens, head);
  if (is[head]! & (IS.person | IS.agent | IS.title)) entity.isTold = true;
}

/** “author of “The Salt Road,””: how many signs close a title that the role ends with. */
function closingMarks({ inside, text, ends }: Tokens, first: number, end: number): number {
  const isQuoted = inside[end - 1]! >= 0 && inside[first] !== inside[end - 1];
  return isQuoted ? /^[,.!?]?["”’']*/.exec(text.slice(ends[end - 1]!, ends[end - 1]! + 3))![0].length : 0;
}

/** “Ada Venn, prosecuting,”, “Defending, Ada Venn said” */
function partInCourt(tokens: Tokens, { first, end }: Mention): RoleWords | null {
  const { gap } = tokens;
  if (gap[end]! & GAP.comma && isPartInCourt(tokens, end)) return { first: end, end: end + 1, head: end };
  const before = first - 1;
  const opens = before >= 0 && isPartInCourt(tokens, before) && opensSentence(tokens, before);
  return opens ? { first: before, end: first, head: before } : null;
}

function isPartInCourt({ gap, is, lower }: Tokens, i: number): boolean {
  return (
    (gap[i + 1]! & GAP.comma) !== 0 &&
    !(is[i]! & (CLOSED | IS.determiner)) &&
    PART_IN_COURT.test(lower[i] ?? '')
  );
}

/** “Ed Lowe, of the University of Harrow,”: the preposition and the body behind it, if nothing goes on. */
function bodyBehind(tokens: Tokens, mentions: readonly Mention[], m: number): RoleWords | null {
  const { is, gap, count, sentence } = tokens;
  const { end: at, nameFirst, nameEnd, possessive } = mentions[m]!;
  if (possessive || nameEnd - nameFirst < 2 || at >= count || gap[at]! & ~(GAP.blank | GAP.comma))
    return null;
  if (!(is[at]! & IS.preposition) || !/^(?:of|from|at)$/.test(lowerAt(tokens, at))) return null;
  const body = mentions[m + 1];
  if (
    body?.first !== at + 1 ||
    body.kind !== 'name' ||
    body.possessive ||
    sentence[body.end - 1] !== sentence[at]
  )
    return null;
  if (!isBody(tokens, body)) return null;
  const goesOn = body.end < count && !(gap[body.end]! & BREAK) && !(is[body.end]! & (VERB | IS.auxiliary));
  return goesOn ? null : { first: at, end: body.end, head: at };
}

/** Words of a relative clause that tells who somebody is. */
const LONGEST_CLAUSE = 10;

/** “Ines Okafor, who lives nearby, said”: the clause, unless it tells what she says or did at the time. */
function clauseBehind(tokens: Tokens, { end: at, nameFirst, nameEnd }: Mention): RoleWords | null {
  const { is, gap, inside, count, sentence } = tokens;
  if (nameEnd - nameFirst < 2 || at + 2 >= count) return null;
  let who = at;
  if (is[who]! & IS.number && gap[who]! & GAP.comma) who++;
  if (lowerAt(tokens, who) !== 'who' || !(gap[who]! & GAP.comma) || gap[who + 1] !== GAP.blank) return null;
  // “who is in Halden”
  if (isBeing(tokens, who + 1)) return null;
  let end = who + 1;
  while (
    end < count &&
    end - who < LONGEST_CLAUSE &&
    sentence[end] === sentence[who] &&
    !(gap[end]! & BREAK)
  ) {
    if (is[end]! & (VERB | IS.date | IS.pronoun) || inside[end]! >= 0) return null;
    end++;
  }
  const isClosed = end < count && sentence[end] === sentence[who] && (gap[end]! & GAP.comma) !== 0;
  return isClosed ? { first: who, end, head: who } : null;
}

function isBody({ is }: Tokens, { nameFirst, nameEnd }: Mention): boolean {
  for (let i = nameFirst; i < nameEnd; i++) if (is[i]! & IS.body) return true;
  return false;
}

function roleInFront(tokens: Tokens, mentions: readonly Mention[], m: number): RoleWords | null {
  const { gap, sentence } = tokens;
  const mention = mentions[m]!;
  const other = mentions[mention.appositive];
  if (other?.kind !== 'phrase' || other.first > mention.first) return null;
  let { end } = other;
  while (
    end < mention.first &&
    sentence[end] === sentence[other.first] &&
    !(gap[end]! & (GAP.comma | GAP.dash))
  )
    end++;
  return wordsOfPhrase(tokens, other, end);
}

function wordsOfPhrase({ is }: Tokens, { first, head }: Mention, end: number): RoleWords {
  let start = first;
  while (start < head && is[start]! & IS.determiner && !(is[start]! & IS.possessive)) start++;
  return { first: start, end, head };
}

function isBeing(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return word === 'is' || word === 'was';
}

/** “Petra Holm is the project’s geologist”, “Petra Holm, who was a geologist,”: the phrase after the verb. */
export function predicateOf(tokens: Tokens, mentions: readonly Mention[], m: number): Mention | undefined {
  const { is, gap, count } = tokens;
  let verb = mentions[m]!.end;
  if (verb + 1 < count && gap[verb]! & GAP.comma && lowerAt(tokens, verb) === 'who') verb++;
  if (verb + 1 >= count || gap[verb] !== GAP.blank || !isBeing(tokens, verb)) return undefined;
  // “who is now chairman”
  if (/^(?:now|also|then|currently)$/.test(lowerAt(tokens, verb + 1))) verb++;
  const other = mentions.slice(m + 1, m + 3).find(({ first }) => first === verb + 1);
  return other?.kind === 'phrase' && is[other.head]! & (IS.person | IS.agent) ? other : undefined;
}

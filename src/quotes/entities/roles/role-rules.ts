import type { Mention } from '../../mentions/mention.ts';
import { CLOSED, IS, VERB } from '../../tokens/classes.ts';
import { opensSentence } from '../../tokens/sentence-bounds.ts';
import { BREAK, GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { roleBefore } from './role-before.ts';
import { roleBehind } from './role-behind.ts';
import { PART_IN_COURT } from './role-nouns.ts';
import type { RoleWords } from './role-words.ts';

/** One place where an article tells what somebody is. */
export interface RoleRule {
  readonly name: string;
  /** Invented text, the role in square brackets. */
  readonly example: string;
  /** The words of the role of mention `m`; `null` where the rule finds none. */
  readonly find: (tokens: Tokens, mentions: readonly Mention[], m: number) => RoleWords | null;
}

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
  // “Another, Ed Lowe, left.”
  if (tokens.is[other.head]! & IS.determiner) return null;
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

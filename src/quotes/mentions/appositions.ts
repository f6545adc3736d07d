import { PLACES } from '../../lexicon/places.ts';
import { wordsOf } from '../../lexicon/words.ts';
import { CLOSED, IS, VERB } from '../tokens/classes.ts';
import { endsInS } from '../tokens/number.ts';
import { BREAK, GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Mention } from './mention.ts';

const PLACE_WORDS: ReadonlySet<string> = new Set(wordsOf(PLACES));

/** How many qualifiers, one after another, a phrase may have. */
const MOST_QUALIFIERS = 3;

/** Words of what an office is for, in small letters before a name. */
const LONGEST_FIELD = 3;

const FAMILIAR = new Set(['familiar', 'close']);
const QUALIFYING = new Set(['of', 'for', 'at', 'from', 'in', 'to', 'with', 'on']);

/** Words in brackets that may follow a mention: “(D-Ohio)”. */
const LONGEST_BRACKETS = 8;

/**
 * Links a name with the role beside it (“the mayor, Ines Okafor,”, “Ines Okafor, the mayor of Harrow Falls,”) and
 * finds how far each mention reaches: over its age, its brackets, its appositive and its relative clause.
 *
 * @param mentions All mentions in text order; sets their `qualified`, `reach` and `appositive`.
 */
export function linkAppositives(tokens: Tokens, mentions: readonly Mention[]): void {
  for (let m = mentions.length - 1; m >= 0; m--) {
    const mention = mentions[m]!;
    if (mention.kind === 'pronoun' || tokens.inside[mention.first]! >= 0) continue;
    // A phrase reaches over what qualifies it: “the mayor of Harrow Falls”, “a spokeswoman for the council”.
    if (mention.kind === 'phrase' || tokens.is[mention.head]! & (IS.person | IS.body))
      mention.qualified = afterQualifiers(tokens, mentions, m);
    mention.reach = afterBrackets(tokens, mention.qualified);
    const bearer = bearerOf(tokens, mentions, m);
    const n = bearer < 0 ? mentionAfterComma(tokens, mentions, m, mention.reach) : bearer;
    const other = mentions[n];
    if (!other || (bearer < 0 && !isApposition(tokens, mention, other))) continue;
    mention.appositive = n;
    if (other.appositive < 0) other.appositive = m;
    mention.reach = other.reach;
  }
}

/** The word after what qualifies mention `m`. */
function afterQualifiers(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  let reach = afterSecondRole(tokens, mentions, m);
  let n = m + 1;
  for (let turn = 1; turn <= MOST_QUALIFIERS && joined(tokens, reach); turn++) {
    // “a person familiar with the matter”
    if (FAMILIAR.has(lowerAt(tokens, reach)) && joined(tokens, reach + 1)) reach++;
    if (!QUALIFYING.has(lowerAt(tokens, reach))) break;
    while (n < mentions.length && mentions[n]!.first <= reach) n++;
    const next = mentions[n];
    const isObject = next?.first === reach + 1 && joined(tokens, next.first);
    const field = fieldEnd(tokens, mentions, n, reach + 1);
    if (field >= 0) return field;
    const end = isObject ? afterSecondName(tokens, mentions, n) : afterObject(tokens, reach);
    if (end === reach) break;
    reach = end;
  }
  return reach;
}

/**
 * “the spokeswoman for women Ines Okafor”: the first word of the name behind what an office is for; -1 where none
 * stands there.
 */
function fieldEnd(tokens: Tokens, mentions: readonly Mention[], n: number, first: number): number {
  let end = first;
  while (end < first + LONGEST_FIELD && joined(tokens, end) && isFieldWord(tokens.is[end]!)) end++;
  return end > first && namedBehindField(tokens, mentions, n, end) >= 0 ? end : -1;
}

function isFieldWord(bits: number): boolean {
  return (bits & IS.lowercase) !== 0 && !(bits & (CLOSED | VERB | IS.determiner));
}

/** The mention from `n` on whose full name begins at word `first`, behind a field of work; -1 where there is none. */
function namedBehindField(tokens: Tokens, mentions: readonly Mention[], n: number, first: number): number {
  const { is } = tokens;
  if (!joined(tokens, first) || !(is[first]! & (IS.male | IS.female)) || !isFieldWord(is[first - 1]!))
    return -1;
  // “the father of singer Ines Okafor” is not she.
  const isSomebody = is[first - 1]! & (IS.title | IS.agent | IS.body | IS.person);
  if (isSomebody && !/(?:s|men|people|children)$/.test(lowerAt(tokens, first - 1))) return -1;
  for (let at = n; at < mentions.length && mentions[at]!.first <= first; at++)
    if (mentions[at]!.nameFirst === first && mentions[at]!.nameEnd - first > 1) return at;
  return -1;
}

/**
 * “the spokeswoman for women Ines Okafor”, “a man called Ed Lowe”: who is what phrase `m` names; -1 where no name
 * follows.
 */
function bearerOf(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  const { kind, qualified, end, head } = mentions[m]!;
  if (kind !== 'phrase' || !(tokens.is[head]! & (IS.person | IS.title | IS.agent))) return -1;
  if (qualified > end) return namedBehindField(tokens, mentions, m + 1, qualified);
  const isCalled = /^(?:called|named)$/.test(lowerAt(tokens, end)) && joined(tokens, end);
  const next = mentions[m + 1];
  const isHandle = next && tokens.text[tokens.starts[next.first]! - 1] === '@';
  const isNamed = next?.kind === 'name' && !next.possessive && next.first === (isCalled ? end + 1 : end);
  return isNamed && (isHandle || (isCalled && joined(tokens, next.first))) ? m + 1 : -1;
}

/**
 * “The MP for Harrow and Pell said”: the word after mention `n`, or after a name that “and” joins to it before a verb.
 */
function afterSecondName(tokens: Tokens, mentions: readonly Mention[], n: number): number {
  const [own, next] = [mentions[n]!, mentions[n + 1]];
  const isBeside = next?.first === own.end + 1 && lowerAt(tokens, own.end) === 'and';
  // “the MP for Harrow” may be one phrase.
  const endsInName = own.kind === 'name' || own.end > own.head + 1;
  if (!isBeside || !endsInName || next.kind !== 'name' || !joined(tokens, own.end)) return own.end;
  return joined(tokens, next.end) && tokens.is[next.end]! & VERB ? next.end : own.end;
}

/**
 * “President and chief executive of Halden Rail”: the word after the second role of mention `m`, or after its only one.
 */
function afterSecondRole(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  const own = mentions[m]!;
  const next = mentions[m + 1];
  if (!next || lowerAt(tokens, own.end) !== 'and') return own.end;
  // “a former teacher and joint leader of the hunt”
  const isParted =
    next.first === own.end + 2 && next.kind === 'phrase' && isFieldWord(tokens.is[own.end + 1]!);
  if (next.first !== own.end + 1 && !isParted) return own.end;
  if (!joined(tokens, own.end) || !joined(tokens, own.end + 1) || !joined(tokens, next.first)) return own.end;
  if (next.kind === 'name') return afterSecondName(tokens, mentions, m);
  return isOffice(tokens, own) && isOffice(tokens, next) && !(tokens.is[next.first]! & IS.determiner)
    ? Math.max(next.end, next.qualified)
    : own.end;
}

/** What one person is: “president”, “chief executive”; not “viewers”. */
function isOffice(tokens: Tokens, { kind, head }: Mention): boolean {
  const isPerson = tokens.is[head]! & (IS.person | IS.title | IS.agent);
  return kind === 'phrase' && isPerson !== 0 && !endsInS(lowerAt(tokens, head));
}

/** “The officer on duty”: the word after the few that follow the preposition at `i`; `i` where none does. */
function afterObject(tokens: Tokens, i: number): number {
  let end = i + 1;
  // “the secretary of state”: no verb that takes a subject follows “of”.
  if (joined(tokens, end) && lowerAt(tokens, i) === 'of' && tokens.is[end]! & IS.nounVerb) end++;
  while (end - i < 4 && joined(tokens, end) && !(tokens.is[end]! & (CLOSED | VERB))) end++;
  return end === i + 1 ? i : end;
}

/** The word after an age or a party in brackets: “(61)”, “(D-Ohio)”. */
function afterBrackets({ count, gap, inside }: Tokens, from: number): number {
  let reach = from;
  while (reach < count && gap[reach]! & GAP.open && inside[reach]! < 0) {
    let close = reach + 1;
    while (close < count && close - reach < LONGEST_BRACKETS && !(gap[close]! & GAP.close)) close++;
    if (!(gap[close]! & GAP.close)) break;
    reach = close;
  }
  return reach;
}

/** The mention that begins right after a comma at `reach`, over an age; -1 where there is none. */
function mentionAfterComma(tokens: Tokens, mentions: readonly Mention[], m: number, reach: number): number {
  const { is, gap, inside, count } = tokens;
  let at = reach;
  if (at >= count || !(gap[at]! & GAP.comma) || gap[at]! & (GAP.mark | GAP.stop | GAP.line)) return -1;
  if (is[at]! & IS.number && at + 1 < count && gap[at + 1]! & GAP.comma) at++;
  if (inside[at]! >= 0) return -1;
  for (let n = m + 1; n < mentions.length && n < m + 6; n++) {
    const { first } = mentions[n]!;
    if (first >= at) return first === at ? n : -1;
  }
  return -1;
}

/** One reason for two mentions beside each other to be of one person, or not to be. */
export interface AppositionRule {
  readonly name: string;
  /** Invented text, with square brackets round a mention and the one after it if they are of one person. */
  readonly example: string;
  /** Whether two mentions that a comma parts are of one person; `undefined`: ask the next rule. */
  readonly find: (tokens: Tokens, mention: Mention, other: Mention) => boolean | undefined;
}

/** In the order in which they are asked; where none answers, the two are of two. */
export const APPOSITION_RULES: readonly AppositionRule[] = [
  {
    name: 'no name, or a pronoun',
    example: 'The vicar, the mayor, left.',
    find: (_, mention, other) =>
      other.kind === 'pronoun' || (mention.kind !== 'name' && other.kind !== 'name') ? false : undefined,
  },
  {
    name: 'owner',
    example: 'Okafor’s friend, the mayor, left.',
    find: (_, mention, other) => (mention.possessive || other.possessive ? false : undefined),
  },
  {
    name: 'second mention that neither a stop nor a verb of saying closes, nor “who”',
    example: 'Ines Okafor, mayor of the bay and more, left. [Ines Okafor], [a baker] who sang, left.',
    find: (tokens, _, { reach }) => {
      if (reach >= tokens.count || tokens.gap[reach]! & BREAK || tokens.is[reach]! & VERB) return undefined;
      return /^who(?:se)?$/.test(lowerAt(tokens, reach)) ? undefined : false;
    },
  },
  {
    name: 'several, or a document, before a name',
    example: 'In a letter to parents, Halden School left.',
    find: (tokens, mention) => {
      if (!isRole(tokens, mention)) return undefined;
      const isOne = !endsInS(lowerAt(tokens, mention.head)) && !(tokens.is[mention.head]! & IS.document);
      return isOne ? undefined : false;
    },
  },
  {
    name: 'what somebody is, before the subject of the next clause',
    example: 'Asked if he was the best player, Ines Okafor said so. Here is [the mayor], [Ed Lowe].',
    find: ({ is, gap }, mention, { reach, kind }) => {
      if (kind !== 'name' || !((is[mention.first - 1] ?? 0) & IS.auxiliary)) return undefined;
      return gap[reach] === GAP.blank && (is[reach] ?? 0) & (VERB | IS.auxiliary) ? false : undefined;
    },
  },
  {
    name: 'role before a name',
    example: '[The mayor], [Ines Okafor], left.',
    find: (tokens, mention, other) => (isRole(tokens, mention) ? other.kind === 'name' : undefined),
  },
  {
    name: 'somebody after a place, or after what a preposition leads to',
    example: 'Speaking in the Assembly, the mayor left. In Hempel, Ohio, the mayor left.',
    find: (tokens, mention, other) => {
      const { is } = tokens;
      if (mention.kind !== 'name' || !(is[other.head]! & (IS.person | IS.agent))) return undefined;
      // “Kenya, a member of the Assembly,”
      if (/^an?$/.test(lowerAt(tokens, other.first))) return undefined;
      const isPlace = PLACE_WORDS.has(lowerAt(tokens, mention.head));
      const isLedTo = is[mention.first]! & IS.determiner && (is[mention.first - 1] ?? 0) & IS.preposition;
      return isPlace || isLedTo ? false : undefined;
    },
  },
  {
    // But “Ines Okafor, a spokeswoman said” wants a comma.
    name: 'subject after a name, which no comma closes',
    example: 'Speaking to Ines Okafor, the mayor said so.',
    find: (tokens, mention, other) => {
      const isClosed = (tokens.gap[other.reach]! & BREAK) !== 0;
      if (isClosed || mention.kind !== 'name' || !(tokens.is[other.first]! & IS.determiner)) return undefined;
      const before = tokens.is[mention.first - 1] ?? 0;
      return lowerAt(tokens, other.first) === 'the' || before & (IS.preposition | IS.conjunction)
        ? false
        : undefined;
    },
  },
  {
    name: 'role after a name',
    example: '[Ines Okafor], 61, [the mayor], left.',
    find: (tokens, mention, other) => (isRole(tokens, other) ? mention.kind === 'name' : undefined),
  },
  {
    name: 'two names',
    example: 'In Chicago, Ines Okafor, left.',
    find: () => false,
  },
];

function isApposition(tokens: Tokens, mention: Mention, other: Mention): boolean {
  for (const { find } of APPOSITION_RULES) {
    const answer = find(tokens, mention, other);
    if (answer !== undefined) return answer;
  }
  return false;
}

function isRole(tokens: Tokens, { kind, head }: Mention): boolean {
  return kind === 'phrase' && (tokens.is[head]! & (IS.person | IS.agent | IS.body | IS.document)) !== 0;
}

import { PLACES } from '../../lexicon/places.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS, VERB } from '../tokens/classes.ts';
import { endsInS, isPluralNoun } from '../tokens/number.ts';
import { BREAK, GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { afterAside, afterBrackets } from './asides.ts';
import type { Mention } from './mention.ts';
import { afterOrigin, afterQualifiers, isOfNumber, namedBehindField } from './qualifiers.ts';

const PLACE_WORDS = setOf(PLACES);

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
    const closed = afterBrackets(tokens, afterOrigin(tokens, mentions, m, mention.qualified));
    mention.reach = afterAside(tokens, closed);
    const bearer = bearerOf(tokens, mentions, m);
    const n = bearer < 0 ? mentionAfterComma(tokens, mentions, m, closed) : bearer;
    const other = mentions[n];
    if (!other || (bearer < 0 && !isApposition(tokens, mention, other))) continue;
    mention.appositive = n;
    if (other.appositive < 0) other.appositive = m;
    mention.reach = other.reach;
  }
}

/**
 * “the spokeswoman for women Ines Okafor”, “a man called Ed Lowe”: who is what phrase `m` names; -1 where no name
 * follows.
 */
function bearerOf(tokens: Tokens, mentions: readonly Mention[], m: number): number {
  const { kind, qualified, end, head } = mentions[m]!;
  if (kind !== 'phrase' || !(tokens.is[head]! & (IS.person | IS.title | IS.agent))) return -1;
  const next = mentions[m + 1];
  if (next && sharesRole(tokens, mentions[m]!, next)) return m + 1;
  if (isOfNumber(tokens, end))
    return next?.kind === 'name' && next.first === qualified && joined(tokens, qualified) ? m + 1 : -1;
  if (qualified > end) return namedBehindField(tokens, mentions, m + 1, qualified);
  // “a man called Ed Lowe”, but “a man called Ed Lowe “a fool””
  const isCalled =
    /^(?:called|named)$/.test(lowerAt(tokens, end)) &&
    joined(tokens, end) &&
    !(next && tokens.gap[next.end]! & GAP.mark);
  const isHandle =
    next &&
    (tokens.text[tokens.starts[next.first]! - 1] === '@' || tokens.is[next.nameFirst] === IS.lowercase);
  const isNamed = next?.kind === 'name' && !next.possessive && next.first === (isCalled ? end + 1 : end);
  return isNamed && (isHandle || (isCalled && joined(tokens, next.first))) ? m + 1 : -1;
}

/** “her husband and manager Ed Lowe”: whether the name behind “and” goes on with what the phrase says of its bearer. */
function sharesRole(
  { is, gap, lower }: Tokens,
  phrase: Mention,
  { kind, first, nameFirst }: Mention,
): boolean {
  const isBehindAnd = kind === 'name' && first === phrase.end + 1 && lower[phrase.end] === 'and';
  const hasRole = first < nameFirst && (is[first]! & IS.lowercase) !== 0 && !(is[first]! & IS.determiner);
  const isOne = phrase.first < phrase.head && !endsInS(lower[phrase.head]!);
  return (
    isBehindAnd &&
    hasRole &&
    isOne &&
    gap[phrase.end] === GAP.blank &&
    (is[phrase.first]! & IS.determiner) !== 0
  );
}

/** “Ed Lowe, now the mayor, left”: words before a role that say when it was held. */
const WHEN = /^(?:now|then|once|formerly|later|currently)$/;

/** The mention that begins right after a comma at `reach`, over an age or “now”; -1 where there is none. */
function mentionAfterComma(tokens: Tokens, mentions: readonly Mention[], m: number, reach: number): number {
  const { is, gap, inside, count } = tokens;
  let at = reach;
  if (at >= count || !(gap[at]! & GAP.comma) || gap[at]! & (GAP.mark | GAP.stop | GAP.line)) return -1;
  if (is[at]! & IS.number && at + 1 < count && gap[at + 1]! & GAP.comma) at++;
  if (WHEN.test(lowerAt(tokens, at)) && joined(tokens, at + 1)) at++;
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
    name: 'several, or a document, before a name',
    example: 'In a letter to parents, Halden School left. He helps police, Halden News said.',
    find: (tokens, mention) => {
      if (!isRole(tokens, mention)) return undefined;
      const isOne = !isPluralNoun(lowerAt(tokens, mention.head)) && !(tokens.is[mention.head]! & IS.document);
      return isOne ? undefined : false;
    },
  },
  {
    name: 'role before a name with its place',
    example: '[A baker], [Ines Okafor] of Hempel Bay, left. A baker, Ed Lowe of old and more, wept.',
    find: (tokens, mention, other) =>
      other.kind === 'name' && isFromSomewhere(tokens, other)
        ? isRole(tokens, mention) || isOneInEr(tokens, mention) || undefined
        : undefined,
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
    name: 'several after a name, as a subject',
    example: 'In Harrow, residents left.',
    find: (tokens, mention, { kind, first, head, reach }) => {
      if (mention.kind !== 'name' || kind !== 'phrase' || tokens.is[first]! & IS.determiner) return undefined;
      return endsInS(lowerAt(tokens, head)) && !(tokens.gap[reach]! & BREAK) ? false : undefined;
    },
  },
  {
    name: 'role of the next name',
    example: 'In Hale Bay, [the mayor], [Ines Okafor], left.',
    find: (tokens, mention, { kind, first, appositive, qualified, reach }) => {
      const isNamed = kind === 'phrase' && appositive >= 0 && reach > qualified;
      if (mention.kind !== 'name' || !isNamed || !(tokens.is[first]! & IS.determiner)) return undefined;
      // “Lowe, a member of the board of Pell Bank, the lender, left”
      return /^an?$/.test(lowerAt(tokens, first)) ? undefined : false;
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
    name: 'one of several, before a name that a comma or a stop closes',
    example: 'So said [another diner], [Ed Lowe]. One blunder, Ed Lowe said, hurt.',
    find: (tokens, mention, { kind, reach }) => {
      if (kind !== 'name' || !isOneInEr(tokens, mention)) return undefined;
      // “Another factor, Ed Lowe, 61, said, was rain.”
      const isInserted = (tokens.is[reach] ?? 0) & IS.say && tokens.gap[reach + 1]! & GAP.comma;
      return !isInserted && (tokens.gap[reach]! & (GAP.comma | GAP.stop)) !== 0;
    },
  },
  {
    name: 'somebody after a place, or after what a preposition leads to',
    example: 'Speaking in the Assembly, the mayor left. In Hempel, Ohio, the mayor left.',
    find: (tokens, mention, other) => {
      const { is } = tokens;
      if (mention.kind !== 'name' || !(is[other.head]! & (IS.person | IS.agent))) return undefined;
      // “Kenya, a member of the Assembly,”
      if (/^an?$/.test(lowerAt(tokens, other.first))) return undefined;
      // “Chelsea London, the singer,”
      const hasGivenName =
        mention.nameEnd - mention.nameFirst > 1 && is[mention.nameFirst]! & (IS.male | IS.female);
      const isPlace = PLACE_WORDS.has(lowerAt(tokens, mention.head)) && !hasGivenName;
      const isLedTo = is[mention.first]! & IS.determiner && (is[mention.first - 1] ?? 0) & IS.preposition;
      return isPlace || isLedTo ? false : undefined;
    },
  },
  {
    // But “Ines Okafor, a spokeswoman said” wants a comma.
    name: 'subject after a name, which no comma closes',
    example: 'Speaking to Ines Okafor, the mayor said so. It sank in Hempel, Ohio, a baker said.',
    find: (tokens, mention, other) => {
      const isClosed = (tokens.gap[other.reach]! & BREAK) !== 0;
      if (isClosed || mention.kind !== 'name' || !(tokens.is[other.first]! & IS.determiner)) return undefined;
      const before = tokens.is[mention.first - 1] ?? 0;
      const isPlace =
        tokens.gap[mention.first]! & GAP.comma && PLACE_WORDS.has(lowerAt(tokens, mention.head));
      return isPlace || lowerAt(tokens, other.first) === 'the' || before & (IS.preposition | IS.conjunction)
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

/**
 * “one diner, Ines Okafor,”: a noun in -er behind “one” that no list knows, where it may be whoever speaks. But “He
 * drank another beer, Ines Okafor, the mayor, said” has it elsewhere.
 */
function isOneInEr({ is, gap, lower, sentence }: Tokens, { kind, first, head }: Mention): boolean {
  const isOne = kind === 'phrase' && head > first && /^(?:one|another)$/.test(lower[first]!);
  if (!isOne || is[head] !== IS.lowercase || !/(?:er|or)$/.test(lower[head]!)) return false;
  const isFirst = first === 0 || sentence[first - 1] !== sentence[first] || (gap[first]! & GAP.mark) !== 0;
  return isFirst || (is[first - 1]! & IS.say) !== 0;
}

/** Words of the place or body behind a name: “of the Halden Bay Trust”. */
const LONGEST_ORIGIN = 6;

/** “Ines Okafor of Hempel Bay,”: whether a comma closes what follows a full name, and that is a name in turn. */
function isFromSomewhere({ is, gap, lower, count }: Tokens, { reach, nameFirst, nameEnd }: Mention): boolean {
  if (nameEnd - nameFirst < 2 || gap[reach] !== GAP.blank || !/^(?:of|from|at)$/.test(lower[reach]!))
    return false;
  for (let i = reach + 1; i <= count && i <= reach + LONGEST_ORIGIN; i++) {
    if (gap[i]! & BREAK) return i > reach + 1 && (gap[i]! & (GAP.comma | GAP.stop)) !== 0;
    if (!(is[i]! & (IS.capital | IS.determiner))) return false;
  }
  return false;
}

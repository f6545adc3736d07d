import { FIELDS_IN_ING } from '../../../lexicon/nouns.ts';
import { CREDITS as CREDIT_WORDS } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isInOffice, jointOfficeEnd } from '../../mentions/names/offices.ts';
import { pairEnd } from '../../mentions/names/phrases-in-names.ts';
import { CLOSED, IS, VERB } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isNaming, withoutNaming } from './naming.ts';
import { isOfNamedBody } from './role-nouns.ts';
import { isCounted, isNamedByTime } from './role-numbers.ts';
import { roleOfMention } from './role-of-mention.ts';
import {
  isDayOfClause,
  isNearOtherRole,
  isNounBeforeRole,
  isTimeBeforeRole,
  isVerbBeforeRole,
} from './role-verbs.ts';
import { COURTESIES, isJoined, isTimes, type RoleWords } from './role-words.ts';

const CREDITS = setOf(CREDIT_WORDS);

/** Words of a role that are read at most. */
const MOST_WORDS = 16;

/** Courtesies that may open a role: “Lord Chief Justice”. */
const NOBLE = /^(?:lord|lady|sir|dame|dr)$/;

/** Words that a verb follows, never a role. */
const MODAL = /^(?:will|would|can|could|shall|should|must|may|might|cannot)$/;

/** Endings of nouns for people by what they do. */
const UNLISTED = /..(?:[^aeiou]er|maker|eer|[ct]or|ee|iate|giant)$/;

/** Words with such an ending that are not for people. */
const NOBODY =
  /^(?:number|letter|order|matter|winter|quarter|chapter|corner|charter|counter|answer|offer|sector|factor)$/;

/** Fields of work end as gerunds do: “engineering group”. */
const FIELDS = setOf(FIELDS_IN_ING);

/** A word before a role that has been read so far, seen from the right. */
export interface RoleWordPlace {
  readonly tokens: Tokens;
  /** The word in question, and the head of the role. */
  readonly i: number;
  readonly head: number;
  readonly word: string;
  readonly bits: number;
}

/** One way to tell whether a word before a role belongs to it. */
export interface RoleWordRule {
  readonly name: string;
  /** Invented text, the role in square brackets. */
  readonly example: string;
  /** Whether the word belongs to the role; `undefined`: ask the next rule. */
  readonly find: (place: RoleWordPlace) => boolean | undefined;
}

/** In the order in which they are asked; what none of them ends belongs to the role. */
export const ROLE_WORD_RULES: readonly RoleWordRule[] = [
  {
    name: 'word of a name that looks like another',
    example:
      'Then [US senator] Ed Lowe met the [Formula One champion] Ada Venn. On Monday [Labour chairman] Dan Pell left.',
    find: ({ tokens, i, bits }) => {
      const isNamed = bits & tokens.is[i - 1]! & IS.capital && isJoined(tokens, i);
      const isDay = bits & IS.date && isDayOfClause(tokens, i);
      return bits & IS.upper || (isNamed && !isDay) ? true : undefined;
    },
  },
  {
    name: 'superlative or participle behind an owner',
    example: 'Then [Harrow’s most powerful cleric] Ed Lowe met [Halden’s esteemed trainer] Ada Venn.',
    find: ({ tokens, i, word }) =>
      (word === 'most' || word.endsWith('ed')) && (tokens.is[i - 1] ?? 0) & IS.possessive ? true : undefined,
  },
  {
    name: 'how many times',
    example: 'Then [two-time champion] Ed Lowe met the [17-time champion] Ada Venn.',
    find: ({ tokens, i }) => (isTimes(tokens, i) ? true : undefined),
  },
  {
    name: 'number of a distance or of a name',
    example:
      'Then [100m champion] Ed Lowe met [Harrow FM 98 host] Ada Venn. On 5 May [senator] Dan Pell left.',
    find: ({ tokens, i, bits }) => (bits & IS.number && isCounted(tokens, i) ? true : undefined),
  },
  {
    name: 'day of a paper or a programme, and a first office',
    example:
      'Then [Sunday Gazette editor] Ed Lowe met [Today co-host] Ada Venn and [First Minister] Dan Pell.',
    find: ({ tokens, i, bits }) =>
      bits & (IS.date | IS.starter) && bits & IS.capital && isNamedByTime(tokens, i) ? true : undefined,
  },
  {
    name: 'determiner',
    example: 'Then the [mayor] Ed Lowe left.',
    find: ({ bits }) => (bits & IS.determiner && !(bits & IS.number) ? false : undefined),
  },
  {
    name: 'verb whose object has the role',
    example:
      'They hope to meet [mayor] Ed Lowe, as it involves [star striker] Dan Pell, and took [biologist] Ada Venn.',
    find: ({ tokens, i }) => (isVerbBeforeRole(tokens, i) ? false : undefined),
  },
  {
    name: 'when somebody with the role acts',
    example: 'Last night [party chairman] Ed Lowe left, the moment [senator] Ada Venn came.',
    find: ({ tokens, i }) => (isTimeBeforeRole(tokens, i) ? false : undefined),
  },
  {
    name: 'credit of a photograph',
    example: 'Getty [Sheriff] Ed Lowe left.',
    find: ({ word }) => (CREDITS.has(word) ? false : undefined),
  },
  {
    name: '“and” between two roles, or in the name of one body',
    example: 'Then [chairman and chief executive] Ed Lowe met [Tyne and Wear mayor] Ada Venn and Mr Pell.',
    find: ({ tokens, i, word }) => {
      if (word !== 'and') return undefined;
      // “Trade and Ferries Secretary Ed Lowe”
      if (jointOfficeEnd(tokens, i) > i || pairEnd(tokens, i) > i) return true;
      const isRole = (tokens.is[i - 1] ?? 0) & (IS.person | IS.title | IS.agent);
      return isRole !== 0 && !COURTESIES.has(lowerAt(tokens, i + 1));
    },
  },
  {
    name: 'what an office is for',
    example: 'Then [secretary of state] Ed Lowe met the Commander in Chief Ada Venn.',
    find: ({ tokens, i, word }) =>
      word === 'of' || word === 'for' || isInOffice(tokens, i)
        ? ((tokens.is[i - 1] ?? 0) & (IS.person | IS.title | IS.agent)) !== 0
        : undefined,
  },
  {
    name: 'either half of a compound with a hyphen',
    example: 'Then [Harrow-based attorney] Ed Lowe left.',
    find: ({ tokens, i, word, bits }) => {
      const isHalf = tokens.gap[i] === GAP.hyphen || tokens.gap[i + 1] === GAP.hyphen;
      // “so-called expert”
      const isClosed = bits & (CLOSED | IS.number) && word !== 'so';
      return isHalf && !isClosed && !/^(?:year|old)$/.test(word) ? true : undefined;
    },
  },
  {
    name: 'preposition, conjunction, auxiliary, pronoun, adverb, day',
    example: 'It was on Monday that [mayor] Ed Lowe left.',
    find: ({ bits }) => (bits & (CLOSED | IS.adverb | IS.date | IS.number) ? false : undefined),
  },
  {
    // A sentence opens with a verb only where it is an order.
    name: 'verb of saying',
    example:
      '“It rained,” said [mayor] Ed Lowe. [Show creator] Ada Venn left with [talent show host] Dan Pell.',
    find: ({ tokens, i, bits, word }) => {
      if (!(bits & VERB) || bits & (IS.person | IS.body | IS.modifier | IS.title)) return undefined;
      // “the chat show host”, “the town planning chief”
      if (bits & IS.lowercase && (FIELDS.has(word) || isNounBeforeRole(tokens, i))) return undefined;
      return bits & IS.capital && !/(?:ed|said|says|wrote)$/.test(word) ? undefined : false;
    },
  },
  {
    name: 'gerund after a preposition',
    example: 'It began by appointing [psychologist] Ed Lowe.',
    find: ({ tokens, i, word, bits }) =>
      (tokens.is[i - 1] ?? 0) & CLOSED &&
      !(bits & (IS.modifier | IS.capital)) &&
      /...ing$/.test(word) &&
      !FIELDS.has(word)
        ? false
        : undefined,
  },
  {
    name: 'verb, before a title with a capital or far from the name',
    example: 'They pulled [Rep.] Ed Lowe aside. Then [high jump trainer and local MP] Ada Venn left.',
    find: ({ tokens, i, head, word, bits }) => {
      if (!(bits & IS.lowercase) || bits & (IS.modifier | IS.person | IS.agent | IS.title | IS.body))
        return undefined;
      if (!/(?:[^s]s|ed)$/.test(word) && isNearOtherRole(tokens, i, head)) return undefined;
      const isVerb = (tokens.is[head]! & IS.capital) !== 0 || head - i > 3 || /ed$/.test(word);
      return isVerb ? false : undefined;
    },
  },
];

/** What a mention tells of the words before a name. */
type RoleStretch = Pick<Mention, 'roleFirst' | 'nameFirst' | 'end'>;

/**
 * “Liberal Democrat parliamentary chairman Ed Lowe”: all words of the phrase before a name, `null` where it has none.
 */
export function roleBefore(tokens: Tokens, mention: RoleStretch): RoleWords | null {
  const end = withoutNaming(tokens, mention);
  let head = end - 1;
  if (head < 0 || !isJoined(tokens, mention.nameFirst) || isNaming(tokens, head)) return null;
  // “her chief of staff Ed Lowe”
  const isOffice = !(tokens.is[head]! & IS.determiner) && lowerAt(tokens, head - 1) === 'of';
  const isInLaw = lowerAt(tokens, head) === 'law' && lowerAt(tokens, head - 1) === 'in';
  if (isInLaw && isRoleHead(tokens, head - 2)) head -= 2;
  else if (isOffice && !isRoleHead(tokens, head) && isRoleHead(tokens, head - 2)) head -= 2;
  // “Harrow boss Sir Ed Lowe”
  const isBesideNoble = COURTESIES.has(lowerAt(tokens, head)) && isNounOfRole(tokens, head - 1);
  if (isBesideNoble) head--;
  if (!isRoleHead(tokens, head)) return roleOfMention(tokens, mention.roleFirst, end);
  let first = head;
  while (
    first > 0 &&
    head - first < MOST_WORDS &&
    isJoined(tokens, first) &&
    isOfRole(tokens, first - 1, head)
  )
    first--;
  while (first < head && isLoose(tokens, first)) first++;
  // “Halden will host Ed Lowe”
  if (MODAL.test(lowerAt(tokens, first - 1)) && tokens.is[first]! & IS.lowercase) return null;
  if (isBesideNoble) return { first, end: head + 1, head };
  // “Mr Lowe”, “Outside court Mr Lowe”, but “her sister-in-law Ada Venn”
  return COURTESIES.has(lowerAt(tokens, head)) && !isInLaw ? null : { first, end, head };
}

/** Whether word `i`, in one phrase with the next, is a noun for people that a list knows. */
function isNounOfRole(tokens: Tokens, i: number): boolean {
  const isKnown = i >= 0 && (tokens.is[i]! & (IS.person | IS.agent | IS.title)) !== 0;
  return isKnown && isJoined(tokens, i + 1) && isRoleHead(tokens, i);
}

function isRoleHead(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (CREDITS.has(word) || tokens.is[i]! & (IS.preposition | IS.determiner)) return false;
  return (
    (tokens.is[i]! & (IS.person | IS.agent | IS.title)) !== 0 || isOfNamedBody(word) || isUnlisted(tokens, i)
  );
}

/** “her protegee Ed Lowe”, “Harrow winemaker Southquay”: a noun by its ending and by what stands before it. */
function isUnlisted(tokens: Tokens, i: number): boolean {
  if (tokens.is[i] !== IS.lowercase || i === 0 || !isJoined(tokens, i)) return false;
  const before = tokens.is[i - 1]!;
  if (before & VERB || !(before & (IS.determiner | IS.possessive | IS.capital | IS.modifier))) return false;
  const word = lowerAt(tokens, i);
  return UNLISTED.test(word) && !NOBODY.test(word);
}

function isOfRole(tokens: Tokens, i: number, head: number): boolean {
  if (tokens.inside[i]! >= 0) return false;
  const place = { tokens, i, head, word: lowerAt(tokens, i), bits: tokens.is[i]! };
  for (const { find } of ROLE_WORD_RULES) {
    const answer = find(place);
    if (answer !== undefined) return answer;
  }
  return true;
}

/** “and”, “of” and a courtesy open no role: “Mr Recorder Ed Lowe”. */
function isLoose(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return /^(?:and|of|for)$/.test(word) || (COURTESIES.has(word) && !NOBLE.test(word));
}

import { BODY_NAMES } from '../../../lexicon/body-names.ts';
import { GIVEN_NAMES_AND_NOUNS } from '../../../lexicon/names.ts';
import { CREDITS as CREDIT_WORDS, PARTISANS as PARTISAN_WORDS } from '../../../lexicon/places.ts';
import {
  FIELDS_OF_OFFICE,
  FIRST_WORDS_OF_PLACES,
  ROLE_ENDINGS,
  ROLES_IN_CAPITALS,
} from '../../../lexicon/titles.ts';
import { setOf, wordsOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { GAP, isOfOrFor, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { isGrade, isInOffice } from './offices.ts';
import { isPossessive } from './words-in-names.ts';

const FIELDS = setOf(FIELDS_OF_OFFICE);
const CREDITS = setOf(CREDIT_WORDS);
const PARTISANS = setOf(PARTISAN_WORDS);
const FIRMS = setOf(BODY_NAMES);
const OF_PLACES = setOf(FIRST_WORDS_OF_PLACES);
const ROLES = setOf(ROLES_IN_CAPITALS);
const ROLE_ENDING = new RegExp(`(?:${wordsOf(ROLE_ENDINGS).join('|')})$`);

/** Nouns of people with which names of things begin: “Twin Cities”, “Star Wars”. */
const OF_THINGS: ReadonlySet<string> = new Set(['twin', 'star', 'family', 'consumer', 'investor']);
const NAMES_TOO = setOf(GIVEN_NAMES_AND_NOUNS);

/** Words of what an office is for, and of a role before a given name, that are read. */
const LONGEST_ROLE = 4;

/** A run of words with capitals, in which a name stands behind titles, roles and credits. */
export interface NameRun {
  readonly tokens: Tokens;
  readonly from: number;
  readonly end: number;
  /** The word after the last title or noun of a person. */
  readonly untitled: number;
  /** The “of” or “for” behind the last title: “Minister of”; -1 where there is none. */
  readonly of: number;
}

/** One way to tell where in a run of capitals the name starts. */
export interface NameStartRule {
  readonly name: string;
  /** Invented text, with square brackets round what is a name without title, role or credit. */
  readonly example: string;
  /** The first word of the name; `undefined`: ask the next rule. */
  readonly find: (run: NameRun) => number | undefined;
}

/** In the order in which they are asked; the first that answers decides. */
export const NAME_START_RULES: readonly NameStartRule[] = [
  {
    name: 'several people, or a body',
    example: 'As night fell, the [Liberal Democrats] met the [Black Student Alliance].',
    find: ({ tokens, from, end }) => {
      const last = tokens.is[end - 1]!;
      if (end - from < 2 || firstGiven(tokens, from, end - 1) >= 0) return undefined;
      if (last & IS.person && endsInS(lowerAt(tokens, end - 1))) return from;
      const isTitled = tokens.is[from]! & IS.title;
      return last & IS.body && !(last & GENDERED) && !isTitled ? from : undefined;
    },
  },
  {
    name: 'firm whose name begins with a rank',
    example: 'As night fell, General [Pell] met [General Motors].',
    find: ({ tokens, from, end }) => {
      const isRank = lowerAt(tokens, from) === 'general' && end - from > 1;
      return isRank && FIRMS.has(lowerAt(tokens, end - 1)) ? from : undefined;
    },
  },
  {
    name: 'given name behind what an office is for',
    example: 'As night fell, Secretary of State [John Carrow] met Attorney for Halden [Ruk J. Loe].',
    find: ({ tokens, end, of }) => {
      if (of < 0 || tokens.is[end - 1]! & (IS.body | IS.document)) return undefined;
      const given = firstGiven(tokens, of + 2, end - 1);
      return given < 0 ? undefined : given;
    },
  },
  {
    name: 'two or three words behind what an office is for',
    example: 'As night fell, Deputy Commissioner of Police [Tanh Hee] left.',
    find: ({ tokens, end, of }) =>
      of >= 0 && end - of >= 4 && end - of < 6 && FIELDS.has(lowerAt(tokens, of + 1)) ? of + 2 : undefined,
  },
  {
    name: 'surname behind a secretary’s office',
    example: 'As night fell, Secretary of State [Carrow] left.',
    find: ({ tokens, end, of }) =>
      of >= 0 && end - of === 3 && isSurnameOfSecretary(tokens, end - 1) ? end - 1 : undefined,
  },
  {
    name: 'office and what it is for',
    example: 'As night fell, the [Duke of Wessex] left.',
    find: ({ of, from }) => (of >= 0 ? from : undefined),
  },
  {
    name: 'given name behind a word that looks like a role or a credit',
    example:
      'As night fell, Passerby [Ronald Luiz] met DJ [Norman Bakewell], Getty [Joe Arland] and Lib Dem [Anna Pell].',
    find: ({ tokens, end, untitled }) => {
      const { is } = tokens;
      if (!isRoleLike(tokens, untitled) || is[end - 1]! & (IS.body | IS.document)) return undefined;
      for (let i = untitled + 1; i < end - 1 && i < untitled + LONGEST_ROLE; i++) {
        if (!continuesRole(tokens, i)) return undefined;
        if (is[i]! & GENDERED) return i;
      }
      return undefined;
    },
  },
  {
    name: 'given name behind the noun of a role',
    example: 'As night fell, Groom [Jeff Minter] met Halden Township Supervisor [Robert Cann].',
    find: ({ tokens, from, end }) => {
      const { is } = tokens;
      for (let i = end - 2; i > from; i--)
        if (is[i]! & GENDERED && ROLES.has(lowerAt(tokens, i - 1))) return i;
      return undefined;
    },
  },
  {
    name: 'titles',
    example:
      'As night fell, Prime Minister [Keir Starling] met Mayor [Pell], Special Agent in Charge [Ada Venn] and Sergeant 1st Class [Max Roe].',
    find: ({ untitled }) => untitled,
  },
];

const GENDERED = IS.male | IS.female;

/** The first word of the name in the run of capitals from `from` to `end`. */
export function nameStart(tokens: Tokens, from: number, end: number): number {
  const run = readRun(tokens, from, end);
  for (const { find } of NAME_START_RULES) {
    const start = find(run);
    if (start !== undefined) return start;
  }
  return from;
}

function readRun(tokens: Tokens, from: number, end: number): NameRun {
  let untitled = from;
  let of = -1;
  for (let i = from; i < end - 1; i++) {
    if (isTitle(tokens, i, from) && !isOfBody(tokens, i, from, end)) {
      untitled = i + 1;
      of = -1;
    }
    if (isInOffice(tokens, i) || (i > from && i + 2 < end && isGrade(tokens, i))) untitled = i + 2;
    else if (untitled > from && isOfOrFor(tokens, i)) of = i;
  }
  return { tokens, from, end, untitled, of };
}

/** “the College of General Practitioners”: whether the title at `i` describes the people of a body. */
function isOfBody(tokens: Tokens, i: number, from: number, end: number): boolean {
  if (i < from + 2 || !isOfOrFor(tokens, i - 1)) return false;
  return (tokens.is[i - 2]! & IS.body) !== 0 && endsInS(lowerAt(tokens, end - 1));
}

/** “Secretary of State Carrow”, but “Secretary of Homeland Security”. */
function isSurnameOfSecretary(tokens: Tokens, i: number): boolean {
  const isOffice = lowerAt(tokens, i - 3) === 'secretary' && FIELDS.has(lowerAt(tokens, i - 1));
  return isOffice && tokens.is[i] === IS.capital && !FIELDS.has(lowerAt(tokens, i));
}

/** A title or a noun of a person; “Guy Pell”, “Dean Lowe” and “the People’s Daily” begin with a name. */
function isTitle(tokens: Tokens, i: number, from: number): boolean {
  if (!(tokens.is[i]! & (IS.title | IS.person)) || isPossessive(tokens, i)) return false;
  if (isFirstOfTwo(tokens, i)) return false;
  if (isKeptByName(tokens, i)) return false;
  return !NAMES_TOO.has(lowerAt(tokens, i)) || (i > from && !(tokens.is[i - 1]! & (IS.title | IS.person)));
}

/** “Lara Carpenter-Pell”, “the Halden Star-Telegraph”, though not “Mayor-Elect Pell” */
function isFirstOfTwo(tokens: Tokens, i: number): boolean {
  const { is, gap } = tokens;
  if (gap[i + 1] !== GAP.hyphen || !(is[i + 1]! & IS.capital) || is[i + 1]! & (IS.title | IS.person))
    return false;
  return !/^(?:elect|designate)/.test(lowerAt(tokens, i + 1));
}

/** “Twin Cities”, “Mothers Against Flooding”: a noun of people that the name keeps. */
function isKeptByName(tokens: Tokens, i: number): boolean {
  const next = tokens.is[i + 1]!;
  // “Women in Sailing”
  if (next & IS.preposition)
    return (next & IS.capital) !== 0 || !(isOfOrFor(tokens, i + 1) || isInOffice(tokens, i + 1));
  return OF_THINGS.has(lowerAt(tokens, i)) && !(next & GENDERED) && endsInS(lowerAt(tokens, i + 1));
}

/** Whether a word is a given name, and no title or noun of men and women. */
function isGiven(bits: number): boolean {
  return (bits & GENDERED) !== 0 && !(bits & (IS.title | IS.person));
}

/** The first given name from word `from` up to `end`, or a word before an initial; -1 where there is none. */
function firstGiven({ is, starts, ends }: Tokens, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (isGiven(is[i]!) || (i + 1 < end && ends[i + 1]! - starts[i + 1]! === 1)) return i;
  return -1;
}

/** “Passerby”, “Paediatrician”, “DJ”, “Getty”, “Tory”: no given name, but perhaps what somebody does, or a credit. */
function isRoleLike(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  const word = lowerAt(tokens, i);
  if (bits & GENDERED || !(bits & IS.capital) || OF_PLACES.has(word)) return false;
  // “Auctioneers Ada and Rob Pell”
  const isRole = ROLE_ENDING.test(word.endsWith('ers') ? word.slice(0, -1) : word);
  return (bits & ROLE_LIKE) !== 0 || isRole || CREDITS.has(word) || PARTISANS.has(word);
}

const ROLE_LIKE =
  IS.upper | IS.agent | IS.modifier | IS.body | IS.person | IS.title | IS.say | IS.starter | IS.preposition;

/** Whether word `i`, or the name that begins there, may belong to the role before it. */
function continuesRole(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (bits & IS.particle || !(bits & IS.capital) || tokens.gap[i]! !== GAP.blank) return false;
  // “T. Robert Lowe”
  return tokens.ends[i - 1]! - tokens.starts[i - 1]! > 1 && !isPossessive(tokens, i - 1);
}

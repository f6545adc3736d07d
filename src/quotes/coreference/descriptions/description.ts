import { IS } from '../../tokens/classes.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { Discourse } from '../discourse.ts';
import type { DiscourseReferent } from '../discourse-referent.ts';
import { genderOfNoun } from '../discourse-referent.ts';
import { isPlural } from '../number.ts';
import { areAlike, COMMON_BODIES, EPITHETS, isGeneralNoun, SHORT } from './role-nouns.ts';

/** Words of a relative clause that are read for a gender. */
const LONGEST_CLAUSE = 8;

/** Determiners of what is known already. */
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that']);
/** Determiners that stand for an owner: “her answer”. */
export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
/** Determiners of what is new. */
const INDEFINITE: ReadonlySet<string> = new Set(
  'a an one another some two three four five six several many other both few'.split(' '),
);

/** What a phrase says of whom it calls. */
export interface Description {
  /** Whom it may call: one person, several people, or a body. */
  readonly sort: 'role' | 'several' | 'body';
  /** “the mayor”, “her mayor”, “a mayor”, “mayor”, “each mayor” */
  readonly article: 'the' | 'owned' | 'a' | 'none' | 'other';
  /** Its head in lower case. */
  readonly head: string;
  readonly gender: 'male' | 'female' | null;
  /** The age in years, -1 where it tells none: “the 56-year-old”. */
  readonly age: number;
  /** Words before the head and behind it, in lower case. */
  readonly closer: readonly string[];
  readonly behind: readonly string[];
  /** Those before the head that have a capital: “the Labour spokesman”. */
  readonly names: readonly string[];
  /** Whether anybody may be called so: “the man”, “the Irishman”. */
  readonly isGeneral: boolean;
  /** Whether it calls a document: “the caption”. */
  readonly isDocument: boolean;
  /** Whether any body may be called so once it has been named: “the company”. */
  readonly isCommon: boolean;
}

/** How a description and what is known of a referent agree. */
export interface DescriptionMatch {
  readonly name: Match;
  /** Invented text: the phrase in brackets, the name of its referent in braces. */
  readonly example: string;
  readonly holds: (description: Description, referent: DiscourseReferent) => boolean;
}

/** From the best to the worst. */
export type Match = 'age' | 'head' | 'word' | 'alike' | 'none';

/** In the order in which they are asked; the first that holds is the match. */
export const DESCRIPTION_MATCHES: readonly DescriptionMatch[] = [
  {
    name: 'age',
    example: '{Ed Lowe}, 56, won. “We left,” [the 56-year-old] said.',
    // A paper may count a birthday that is still to come.
    holds: ({ age }, referent) => age > 0 && referent.age > 0 && Math.abs(referent.age - age) <= 1,
  },
  {
    name: 'none',
    example: 'Tom Hale, 30, won. “We left,” [the 56-year-old] said.',
    holds: ({ age }) => age > 0,
  },
  {
    name: 'head',
    example: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
    holds: ({ head }, { heads }) => heads.has(head) || heads.has(SHORT.get(head) ?? head),
  },
  {
    name: 'word',
    example: 'Council chief executive {Ines Okafor} won. “We left,” [the council chief] said.',
    holds: ({ head }, { words }) => words.has(head) || words.has(SHORT.get(head) ?? head),
  },
  {
    name: 'alike',
    example: 'The Rev. {Ines Okafor} won. “We left,” [the vicar] said.',
    holds: ({ head }, { words }) => {
      for (const word of words) if (areAlike(head, word)) return true;
      return false;
    },
  },
  {
    name: 'none',
    example: '{Ines Okafor} won. “We left,” [the woman] said.',
    holds: () => true,
  },
];

/** How well a description agrees with what is known of a referent: the first match that holds. */
export function matchOf(description: Description, referent: DiscourseReferent): Match {
  return DESCRIPTION_MATCHES.find(({ holds }) => holds(description, referent))!.name;
}

/** Reads the phrase that mention `m` is; `null` where its noun calls nobody that speaks. */
export function readDescription(
  { mentioned: { tokens, mentions } }: Discourse,
  m: number,
): Description | null {
  const mention = mentions[m]!;
  const { first, head: noun, end, qualified } = mention;
  const bits = tokens.is[noun]!;
  const head = lowerAt(tokens, noun);
  const age = ageIn(tokens, first, end);
  // “the piper, who would not give her name”
  const isPerson = (bits & (IS.person | IS.agent)) !== 0 || lowerAt(tokens, end) === 'who';
  if (!isPerson && !(bits & (IS.body | IS.document)) && !EPITHETS.has(head) && age < 0) return null;
  const isBody = !isPerson && (bits & (IS.body | IS.document)) !== 0;
  return {
    sort: isBody ? 'body' : isPlural(tokens, mention) ? 'several' : 'role',
    article: articleOf(tokens, first, noun),
    head,
    gender: genderOfNoun(bits) ?? genderOfClause(tokens, end),
    age,
    closer: contentWords(tokens, first, noun),
    behind: contentWords(tokens, end, qualified),
    names: contentWords(tokens, first, noun, IS.capital),
    isGeneral: isGeneralNoun(head) || EPITHETS.has(head),
    isDocument: isBody && (bits & IS.document) !== 0,
    isCommon: isBody && COMMON_BODIES.has(head),
  };
}

/** “the mayor”, “her mayor”, “a mayor”: which article the phrase has that begins at `first`, with the noun at `noun`. */
export function articleOf(tokens: Tokens, first: number, noun: number): Description['article'] {
  const { is } = tokens;
  const word = lowerAt(tokens, first);
  if (DEFINITE.has(word)) return 'the';
  if (OWNERS.has(word) || (noun > first && is[noun - 1]! & IS.possessive)) return 'owned';
  if (INDEFINITE.has(word)) return 'a';
  return is[first]! & IS.determiner ? 'other' : 'none';
}

/** “the piper, who would not give her name”: the gender that a relative clause tells. */
function genderOfClause(
  { text, starts, ends, lower, sentence, count }: Tokens,
  end: number,
): Description['gender'] {
  if (end >= count || !lower[end]!.startsWith('who')) return null;
  let last = end;
  while (last + 1 < count && last - end < LONGEST_CLAUSE && sentence[last + 1] === sentence[end]) last++;
  const clause = text.slice(starts[end]!, ends[last]!);
  const told = /^who\b[^.,;:“”"]*?\b(?:(her)|his)(?:self)?\b/i.exec(clause);
  return told ? (told[1] ? 'female' : 'male') : null;
}

/** The words from `first` up to `end` that say something, without ’s. */
function contentWords(
  tokens: Tokens,
  first: number,
  end: number,
  classes = IS.capital | IS.lowercase | IS.number,
): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const bits = tokens.is[i]!;
    const isEmpty =
      bits & (IS.preposition | IS.conjunction | IS.auxiliary) ||
      (bits & IS.determiner && !(bits & IS.number));
    if (isEmpty || !(bits & classes)) continue;
    const word = lowerAt(tokens, i);
    words.push(bits & IS.possessive ? word.replace(/['’]s$/, '') : word);
  }
  return words;
}

/** “the 56-year-old”: the age that a phrase tells, -1 where it tells none. */
function ageIn(tokens: Tokens, first: number, end: number): number {
  for (let i = first; i < end && i + 2 < tokens.count; i++) {
    if (lowerAt(tokens, i + 1) !== 'year' || lowerAt(tokens, i + 2) !== 'old') continue;
    if (/^\d{1,3}$/.test(lowerAt(tokens, i))) return Number(lowerAt(tokens, i));
  }
  return -1;
}

/** Whether one of the words is this one or another form of it: “economy” and “economic”. */
function hasForm(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 6) return false;
  for (const other of words) if (other.startsWith(word.slice(0, -2))) return true;
  return false;
}

/** How the words before the head agree with those that may call a referent. */
export function closerAgreement({ closer, names }: Description, words: ReadonlySet<string>) {
  if (closer.length === 0) return 'none';
  if (names.some((name) => !hasForm(words, name))) return 'foreign';
  const hits = closer.filter((word) => hasForm(words, word)).length;
  return hits === 0 ? 'miss' : hits < closer.length ? 'part' : 'all';
}

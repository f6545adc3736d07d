import { LETTERS_AFTER_NAMES } from '../../lexicon/names.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS } from '../tokens/classes.ts';
import { lowerAt, type Tokens } from '../tokens/tokens.ts';
import { isPossessive } from './names/words-in-names.ts';

const LETTERS = setOf(LETTERS_AFTER_NAMES);

/**
 * A phrase that can name a speaker, as a stretch of words. All fields but `kind` and `possessive` are indices of words,
 * if nothing else is said; an end is the word after the last one.
 */
export interface Mention {
  /** `name`: it holds a proper name; `phrase`: a noun phrase without one (“one official”); `pronoun`: he, they, who. */
  readonly kind: 'name' | 'phrase' | 'pronoun';
  readonly first: number;
  readonly end: number;
  /** Its head: the last word of the name, the noun, the pronoun. */
  readonly head: number;
  /** The words of the name alone, without title and role; empty where there is none. */
  readonly nameFirst: number;
  readonly nameEnd: number;
  /** First word of a title or role before the name, or `nameFirst`. */
  readonly roleFirst: number;
  readonly possessive: boolean;
  /** The name of whoever owns what it names: “Lowe’s spokeswoman”; empty where there is none. */
  readonly ownerFirst: number;
  readonly ownerEnd: number;
  /** Word after what qualifies it: “a spokeswoman for the council”. */
  qualified: number;
  /** Word after the age, the brackets, the appositive and the relative clause that follow it. */
  reach: number;
  /** Index of the mention beside it that names the same person: “the mayor, Ines Okafor,”. -1 where there is none. */
  appositive: number;
}

/**
 * “Prime Minister Ines Okafor”: a name that ends before word `end`, and what stands before it from word `first` on;
 * letters behind it (“QC”) do not belong to it.
 */
export function nameMention(
  tokens: Tokens,
  { first, nameFirst, end, roleFirst }: Pick<Mention, 'first' | 'nameFirst' | 'end' | 'roleFirst'>,
): Mention {
  const nameEnd = endsInLetters(tokens, nameFirst, end) ? end - 1 : end;
  return {
    kind: 'name',
    first,
    end,
    head: nameEnd - 1,
    nameFirst,
    nameEnd,
    roleFirst,
    possessive: isPossessive(tokens, end - 1),
    ownerFirst: 0,
    ownerEnd: 0,
    qualified: end,
    reach: end,
    appositive: -1,
  };
}

/** “Guy Pell QC” */
function endsInLetters(tokens: Tokens, nameFirst: number, end: number): boolean {
  const isLong = end - nameFirst > 1 && (tokens.is[end - 1]! & IS.upper) !== 0;
  return isLong && LETTERS.has(lowerAt(tokens, end - 1));
}

/** “12 viewers”, “Lowe’s spokeswoman”: a mention with what stands before it, from word `first` on. */
export function widened(
  mention: Mention,
  {
    first,
    roleFirst = mention.roleFirst,
    ownerFirst = mention.ownerFirst,
    ownerEnd = mention.ownerEnd,
  }: Pick<Mention, 'first'> & Partial<Pick<Mention, 'roleFirst' | 'ownerFirst' | 'ownerEnd'>>,
): Mention {
  const { kind, end, head, nameFirst, nameEnd, possessive, qualified, reach, appositive } = mention;
  // A copy by `...mention` would be of another shape than other mentions, and slow to read all along.
  return {
    kind,
    first,
    end,
    head,
    nameFirst,
    nameEnd,
    roleFirst,
    possessive,
    ownerFirst,
    ownerEnd,
    qualified,
    reach,
    appositive,
  };
}

/** “one official”: a noun phrase from its first word up to its end, most often the word after its head. */
export function phraseMention(tokens: Tokens, first: number, end: number, head: number): Mention {
  return {
    kind: 'phrase',
    first,
    end,
    head,
    nameFirst: head,
    nameEnd: head,
    roleFirst: first,
    possessive: isPossessive(tokens, head),
    ownerFirst: 0,
    ownerEnd: 0,
    qualified: end,
    reach: end,
    appositive: -1,
  };
}

/** “she”: a mention of one word. */
export function pronounMention(i: number): Mention {
  return {
    kind: 'pronoun',
    first: i,
    end: i + 1,
    head: i,
    nameFirst: i,
    nameEnd: i,
    roleFirst: i,
    possessive: false,
    ownerFirst: 0,
    ownerEnd: 0,
    qualified: i + 1,
    reach: i + 1,
    appositive: -1,
  };
}

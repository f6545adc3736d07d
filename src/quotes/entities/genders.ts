import { GIVEN_NAMES, LEXICON } from '../../lexicon/lexicon.ts';
import { NOT_WOMEN } from '../../lexicon/names.ts';
import { setOf } from '../../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { BREAK, GAP, lowerAt, type Tokens, wordAt } from '../tokens/tokens.ts';

export type Gender = 'male' | 'female' | null;

const MEN_IN_A = setOf(NOT_WOMEN);

/**
 * Gender by title, by role or by given name.
 *
 * @param first First word of the name, which ends before `end`; its titles and its role start with `roleFirst`.
 */
export function genderOf(tokens: Tokens, first: number, end: number, roleFirst: number): Gender {
  const { is } = tokens;
  let gender: Gender = null;
  for (let i = roleFirst; i < first; i++) {
    const bits = is[i]!;
    if (bits & IS.possessive || (bits & IS.capital && !(bits & (IS.title | IS.person)))) continue;
    if (bits & IS.pronoun) continue;
    const word = lowerAt(tokens, i);
    if (word === 'his' || word === 'her') continue;
    if (bits & IS.male) gender = 'male';
    else if (bits & IS.female) gender = 'female';
  }
  if (gender || end - first < 2) return gender;
  return bitsGender(is[first]!);
}

/** Gender by a given name alone, in lower case. */
export function givenGender(word: string): Gender {
  return bitsGender(LEXICON.get(word) || GIVEN_NAMES.get(word));
}

/** Gender by what stands beside the name: “Ash Kinnard, the first woman to”, “Sasha Merrow brought her own chair”. */
export function genderBeside(tokens: Tokens, mentions: readonly Mention[], mention: Mention): Gender {
  const { is } = tokens;
  const other = mentions[mention.appositive];
  if (other?.kind === 'phrase') {
    const gender = bitsGender(is[other.head]!);
    if (gender) return gender;
  }
  return genderAfter(tokens, mention);
}

/** “Ulla”, “Samira”: in most of Europe’s languages a woman’s name. */
export function leanOf([given, ...rest]: readonly string[]): Gender {
  return rest.length > 0 && given!.length > 2 && given!.endsWith('a') && !MEN_IN_A.has(given!)
    ? 'female'
    : null;
}

/**
 * Gender by the pronoun that follows: “Sasha Merrow brought her own chair”, “the piper, who would not give her name”,
 * “Milo Sandstrand is the verger now. He arrived …”
 */
export function genderAfter(tokens: Tokens, mention: Mention): Gender {
  if (mention.possessive) return null;
  const clauseEnd = clauseEndAfter(tokens, mention);
  for (let i = mention.end; i < clauseEnd; i++) {
    const gender = PRONOUNS.get(shortWordAt(tokens, i));
    if (gender) return gender;
  }
  return genderInNextSentence(tokens, mention, clauseEnd);
}

/** Tokens after a mention in which its pronoun is sought: in its clause, and up to the next sentence. */
const LONGEST_CLAUSE = 8;
const LONGEST_SENTENCE = 40;

/** The token before which the clause of a mention ends, or another name begins that a pronoun may stand for. */
function clauseEndAfter(tokens: Tokens, { first, end }: Mention): number {
  const { is, gap, count, sentence } = tokens;
  const hasRelative = end < count && shortWordAt(tokens, end) === 'who';
  let i = end;
  while (i < count && i < end + LONGEST_CLAUSE && sentence[i] === sentence[first]) {
    if (gap[i]! & BREAK && !(hasRelative && i === end)) break;
    if (is[i]! & IS.capital && !(is[i]! & IS.date)) break;
    i++;
  }
  return i;
}

/** The subject of one sentence is the “he” or “she” that opens the next, unless another name stands between. */
function genderInNextSentence(tokens: Tokens, { first, end }: Mention, from: number): Gender {
  const { is, gap, count, sentence, inside } = tokens;
  if (first > 0 && sentence[first - 1] === sentence[first]) return null;
  let i = from;
  for (; i < count && i < end + LONGEST_SENTENCE && sentence[i] === sentence[first]; i++)
    if (is[i]! & IS.capital && is[i]! & (IS.male | IS.female)) return null;
  const opens = i < count && inside[i]! < 0 && (gap[i]! & (GAP.stop | GAP.line | GAP.mark)) === GAP.stop;
  return opens ? (OPENERS.get(shortWordAt(tokens, i)) ?? null) : null;
}

/** Token `i` as it is written; empty where it is longer than any pronoun. */
function shortWordAt(tokens: Tokens, i: number): string {
  return tokens.ends[i]! - tokens.starts[i]! > 7 ? '' : wordAt(tokens, i);
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['himself', 'male'],
  ['her', 'female'],
  ['herself', 'female'],
]);

const OPENERS: ReadonlyMap<string, Gender> = new Map([
  ['He', 'male'],
  ['She', 'female'],
]);

function bitsGender(bits: number): Gender {
  if (bits & IS.male && !(bits & IS.female)) return 'male';
  if (bits & IS.female && !(bits & IS.male)) return 'female';
  return null;
}

/** The gender that “Mr” or “Mrs” before token `first` tells. */
export function courtesyBefore(tokens: Tokens, first: number): Gender {
  const word = lowerAt(tokens, first - 1);
  return word === 'mr' ? 'male' : /^(?:mrs|ms|miss)$/.test(word) ? 'female' : null;
}

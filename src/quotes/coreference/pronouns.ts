import { isSubject } from '../cues/subjects.ts';
import type { Mention } from '../mentions/mention.ts';
import { findValues } from '../model/features.ts';
import { VERB } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Alternatives, Discourse } from './discourse.ts';
import { PRONOUN_FEATURES, type PronounPlace } from './pronoun-features.ts';
import type { DiscourseReferent } from './referent.ts';
import { isSaying } from './saying.ts';

/** A referent, and the probability that it is meant; -1 where nobody is. */
export interface Resolved {
  readonly referent: number;
  readonly certainty: number;
}

export const UNRESOLVED: Resolved = { referent: -1, certainty: 0 };

const MEN: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const WOMEN: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);
const MANY: ReadonlySet<string> = new Set(['they', 'them', 'their', 'themselves']);
const THINGS: ReadonlySet<string> = new Set(['it', 'its', 'itself']);

/** Candidates before a pronoun; mentions after it, among which a name is sought where nobody stands before it. */
const MOST_CANDIDATES = 14;
const MOST_ON = 12;
/** Mentions that are read for whom the pronoun speaks of. */
const MOST_SPOKEN_OF = 12;

/**
 * Finds whom a pronoun stands for, by the pronoun model.
 *
 * @param word The pronoun in lower case: the mention itself, or “her” of “her answer”.
 */
export function resolvePronoun(discourse: Discourse, m: number, word: string): Resolved {
  const alternatives = pronounAlternatives(discourse, m, word);
  if (!alternatives || alternatives.referents.length === 0) return UNRESOLVED;
  const { index, share } = discourse.choose('pronoun', m, alternatives);
  const referent = alternatives.referents[index]!;
  if (hasEqualBeside(discourse, referent, alternatives.referents)) return UNRESOLVED;
  const gender = genderOfPronoun(word);
  if (gender) {
    discourse.lastPronoun = { gender, referent, sentence: discourse.sentenceOf(m) };
    discourse.referents[referent]!.gender ??= gender;
  }
  return { referent, certainty: share };
}

/** Whom a pronoun may stand for; `null` where it stands for nobody that the article tells: “I”, “you”. */
function pronounAlternatives(discourse: Discourse, m: number, word: string): Alternatives | null {
  const pronoun = placeOf(discourse, m, word);
  if (!pronoun) return null;
  const referents = findCandidates(discourse, m, pronoun);
  const values = referents.map((r, rank) => {
    const antecedent = { discourse, m, referent: discourse.referents[r]!, rank, pronoun, r };
    return findValues(PRONOUN_FEATURES, antecedent);
  });
  return { referents, values };
}

function genderOfPronoun(word: string): PronounPlace['gender'] {
  return MEN.has(word) ? 'male' : WOMEN.has(word) ? 'female' : null;
}

function placeOf(discourse: Discourse, m: number, word: string): PronounPlace | null {
  const gender = genderOfPronoun(word);
  const sort = gender ? 'he' : MANY.has(word) ? 'they' : THINGS.has(word) ? 'it' : null;
  if (!sort) return null;
  const { mentioned } = discourse;
  return {
    sort,
    gender,
    isSubject: isSubject(mentioned, m),
    says: isSaying(mentioned, m),
    spokenOf: findSpokenOf(discourse, m),
  };
}

/** The latest referents that a pronoun fits; for “he” and “she” a person named after it where none stands before. */
function findCandidates(discourse: Discourse, m: number, pronoun: PronounPlace): number[] {
  const { referents, recent, entities, mentioned } = discourse;
  const found: number[] = [];
  for (let i = recent.length - 1; i >= 0 && found.length < MOST_CANDIDATES; i--)
    if (fits(referents[recent[i]!]!, pronoun)) found.push(recent[i]!);
  if (found.length > 0 && (!pronoun.gender || found.some((r) => referents[r]!.kind === 'person')))
    return found;
  const { mentions, tokens } = mentioned;
  for (let n = m + 1; n < mentions.length && n < m + MOST_ON; n++) {
    const e = entities.of[n]!;
    if (e < 0 || found.includes(e) || tokens.inside[mentions[n]!.first]! >= 0) continue;
    if (fits(referents[e]!, pronoun) && isSubject(mentioned, n)) return [...found, e];
  }
  return found;
}

/** Whether a pronoun may stand for it by kind and gender: “he” for a person, “it” for a body, a document or a thing. */
function fits({ kind, gender, isWhole }: DiscourseReferent, pronoun: PronounPlace): boolean {
  switch (pronoun.sort) {
    case 'he':
      // “Boat Concern”
      if (kind === 'unknown' && isWhole) return false;
      return (kind === 'person' || kind === 'unknown') && (gender === null || gender === pronoun.gender);
    case 'they':
      return kind !== 'place';
    case 'it':
      return kind === 'body' || kind === 'thing' || kind === 'unknown';
  }
}

/** “Mara Lowe and Ines Pell won. “We left,” she said.”: nobody can tell which of the two is meant. */
function hasEqualBeside(
  { mentioned: { tokens, mentions }, of, referents }: Discourse,
  r: number,
  fitting: readonly number[],
): boolean {
  const { last, kind } = referents[r]!;
  if (last < 0 || kind !== 'person') return false;
  return [last - 1, last + 1].some((n) => {
    const [first, second] = n < last ? [mentions[n], mentions[last]] : [mentions[last], mentions[n]];
    if (!first || !second || second.first !== first.end + 1 || lowerAt(tokens, first.end) !== 'and')
      return false;
    return of[n]! !== r && fitting.includes(of[n]!) && referents[of[n]!]!.kind === 'person';
  });
}

/** Who is named in the words that a pronoun speaks, or behind “he said”, is hardly who speaks. */
function findSpokenOf({ mentioned: { mentions, tokens }, entities }: Discourse, m: number): Set<number> {
  const found = new Set<number>();
  const take = (n: number) => {
    if (entities.of[n]! >= 0) found.add(entities.of[n]!);
    if (entities.owner[n]! >= 0) found.add(entities.owner[n]!);
  };
  const { sentence, inside } = tokens;
  const own = sentence[mentions[m]!.first]!;
  for (let n = m + 1; n < mentions.length && n < m + MOST_SPOKEN_OF; n++) {
    const { first } = mentions[n]!;
    const goesOn = inside[first]! >= 0 && inside[first] === inside[mentions[n - 1]!.first];
    if (sentence[first] !== own && !goesOn) break;
    take(n);
  }
  // “Emil Ruud “made the decisions”, he told the judge.”
  const before = isInserted(tokens, mentions[m]!);
  for (let n = m - 1; n >= 0 && n > m - MOST_SPOKEN_OF; n--) {
    const { first } = mentions[n]!;
    if (inside[first]! < 0 && !(before && sentence[first] === own)) break;
    take(n);
  }
  return found;
}

/** “…, he told the judge.”, “The Tories, he said, would lose”: a clause of saying set in behind a comma. */
function isInserted({ is, gap, count, inside }: Tokens, { first, end }: Mention): boolean {
  if (first === 0 || end >= count || !(is[end]! & VERB) || !(gap[first]! & GAP.comma)) return false;
  const next = end + 1;
  return inside[first - 1]! >= 0 || next >= count || (gap[next]! & (GAP.comma | GAP.stop)) !== 0;
}

import { isSubject } from '../../cues/subjects.ts';
import { findValues } from '../../model/features.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import type { Alternatives, Discourse } from '../discourse.ts';
import type { DiscourseReferent } from '../discourse-referent.ts';
import { PRONOUN_FEATURES, type PronounPlace } from '../features/pronoun-features.ts';
import { type Resolved, UNRESOLVED } from '../resolved.ts';
import { isSaying } from '../saying.ts';
import { findHearer, findSpokenOf, relativeBefore } from './spoken-words.ts';

const MEN: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const WOMEN: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);
const MANY: ReadonlySet<string> = new Set(['they', 'them', 'their', 'themselves']);
const THINGS: ReadonlySet<string> = new Set(['it', 'its', 'itself']);

/** Candidates before a pronoun; mentions after it, among which a name is sought where nobody stands before it. */
const MOST_CANDIDATES = 14;
const MOST_ON = 12;

/**
 * Finds whom a pronoun stands for, by the pronoun model.
 *
 * @param word The pronoun in lower case: the mention itself, or “her” of “her answer”.
 */
export function resolvePronoun(discourse: Discourse, m: number, word: string): Resolved {
  const alternatives = pronounAlternatives(discourse, m, word);
  if (!alternatives) return UNRESOLVED;
  const { referent, certainty } = chooseReferent(discourse, m, alternatives);
  const gender = genderOfPronoun(word);
  if (gender && referent >= 0) {
    const isPronoun = discourse.mentioned.mentions[m]!.kind === 'pronoun';
    // “Lowe has Pell in his squad” makes Lowe no likelier to be “he” than Pell.
    if (isPronoun) discourse.lastPronoun = { gender, referent, sentence: discourse.sentenceOf(m) };
    // “Her answer” makes nobody a woman where it may be that of another, who is known to be one.
    const isTold = alternatives.referents.some((r) => discourse.referents[r]!.gender === gender);
    if (isPronoun || !isTold) discourse.referents[referent]!.gender ??= gender;
  }
  return { referent, certainty };
}

/**
 * The likeliest; where nobody can tell it from a second one named beside it, the likeliest of those that have spoken.
 */
function chooseReferent(discourse: Discourse, m: number, { referents, values }: Alternatives): Resolved {
  if (referents.length === 0) return UNRESOLVED;
  const { index, share } = discourse.choose('pronoun', m, { referents, values });
  const referent = referents[index]!;
  const equal = equalBeside(discourse, referent, referents);
  if (equal < 0) return { referent, certainty: share };
  const spoke = referents.flatMap((r, i) =>
    r !== referent && r !== equal && discourse.referents[r]!.said > 0 ? [i] : [],
  );
  return chooseReferent(discourse, m, {
    referents: spoke.map((i) => referents[i]!),
    values: spoke.map((i) => values[i]!),
  });
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
    hearer: findHearer(discourse, m),
  };
}

/** The latest referents that a pronoun fits; for “he” and “she” a person named after it where none stands before. */
function findCandidates(discourse: Discourse, m: number, pronoun: PronounPlace): number[] {
  const { referents, recent, entities, mentioned } = discourse;
  const found: number[] = [];
  const other = relativeBefore(discourse, m);
  for (let i = recent.length - 1; i >= 0 && found.length < MOST_CANDIDATES; i--) {
    const r = recent[i]!;
    if (r === other || !fits(referents[r]!, pronoun)) continue;
    if (!(pronoun.sort === 'they' && isAlone(discourse, r))) found.push(r);
  }
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
function fits(
  { entity, kind, gender, lean, length, isWhole }: DiscourseReferent,
  pronoun: PronounPlace,
): boolean {
  switch (pronoun.sort) {
    case 'he':
      // “Boat Concern”
      if (kind === 'unknown' && isWhole) return false;
      return (kind === 'person' || kind === 'unknown') && (gender === null || gender === pronoun.gender);
    case 'they':
      // “The letter came. They said …”
      return kind !== 'place' && !(kind === 'thing' && entity < 0);
    case 'it':
      // “Mara” alone is likely a woman: “it” stands for no given name.
      return kind === 'body' || kind === 'thing' || (kind === 'unknown' && (length > 1 || lean === null));
  }
}

/** “They” stands for no man and no woman: whether no other name stood beside the last mention of one. */
function isAlone({ mentioned: { tokens, mentions }, referents }: Discourse, r: number): boolean {
  const { kind, gender, last } = referents[r]!;
  if (kind !== 'person' || !gender || last < 0) return false;
  const isBefore =
    mentions[last + 1]?.first === mentions[last]!.end + 1 && lowerAt(tokens, mentions[last]!.end) === 'and';
  const isBehind = lowerAt(tokens, mentions[last]!.first - 1) === 'and';
  return !isBefore && !isBehind;
}

/**
 * “Mara Lowe and Ines Pell won. “We left,” she said.”: the other of two whom nobody can tell apart; -1 where there is
 * none, or the article makes more of the first than of the other.
 */
function equalBeside(
  { mentioned: { tokens, mentions }, of, referents }: Discourse,
  r: number,
  fitting: readonly number[],
): number {
  const { last, kind, mentions: count, said } = referents[r]!;
  if (last < 0 || kind !== 'person') return -1;
  for (const n of [last - 1, last + 1]) {
    const [first, second] = n < last ? [mentions[n], mentions[last]] : [mentions[last], mentions[n]];
    if (!first || !second || second.first !== first.end + 1 || lowerAt(tokens, first.end) !== 'and') continue;
    const other = of[n]!;
    if (other === r || !fitting.includes(other) || referents[other]!.kind !== 'person') continue;
    return count > referents[other]!.mentions && said >= referents[other]!.said ? -1 : other;
  }
  return -1;
}

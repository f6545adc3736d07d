import { isGoing } from '../../lexicon/clause-verbs.ts';
import { isIrregularPast } from '../mentions/phrases/phrase-words.ts';
import { IS, VERB } from '../tokens/classes.ts';
import { maySubordinate } from '../tokens/prepositions.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { bearerOf, outermost, reachingBefore } from './maximal-mention.ts';
import type { CuePlace } from './place.ts';
import { sharedSubject } from './shared-subject.ts';

/** “Lowe closed the pier saying”: the subject of the verb whose object stands before a participle; or -1. */
export function subjectOfObject(place: CuePlace): number {
  const { tokens, mentions, at, i, left } = place;
  if (left + 1 !== i) return -1;
  const object = at[left]! >= 0 ? outermost(place, at[left]!, i) : reachingBefore(place, left);
  if (object < 0 || !isObject(place, object)) return -1;
  const { first, head, kind } = mentions[object]!;
  // “a letter saying”, “a man saying”
  if (tokens.is[head]! & IS.document || /^(?:an?|some|one|two)$/.test(lowerAt(tokens, first))) return -1;
  if (kind === 'phrase' && !(tokens.is[first]! & IS.determiner)) return -1;
  const subject = sharedSubject(place);
  return subject >= 0 && mentions[subject]!.first < first ? subject : -1;
}

/** “chased him yelling”: whether a participle follows the pronoun of an object. */
export function isBehindPronoun({ tokens, i, left }: CuePlace): boolean {
  const isParticiple = left + 1 === i && lowerAt(tokens, i).endsWith('ing') && tokens.gap[i] === GAP.blank;
  if (!isParticiple || tokens.is[left - 1]! & (IS.preposition | IS.conjunction)) return false;
  return /^(?:him|her|them|me|us)$/.test(lowerAt(tokens, left));
}

/** Words before the pronoun of an object in which the subject of its clause is sought. */
const MOST_TO_SUBJECT = 12;

/** “Pell fled as his mother chased him yelling”: the subject of the verb that the pronoun is the object of; or -1. */
export function subjectOfPronoun(place: CuePlace): number {
  const { tokens, mentions, at, left } = place;
  for (let j = left - 1; j >= 0 && j > left - MOST_TO_SUBJECT && !sentenceEnds(tokens, j + 1); j--) {
    const m = at[j]!;
    if (tokens.inside[j]! >= 0) return -1;
    if (m < 0) continue;
    if (!mentions[m]!.possessive && !isObject(place, m)) return bearerOf(place, m);
    j = mentions[m]!.first;
  }
  return -1;
}

/** “took to social media to say”, “stood in Harrow to say”: whether an infinitive follows a place, which says nothing. */
export function isBehindPlace({ tokens, mentions, at, i, left }: CuePlace): boolean {
  const mention = mentions[at[left] ?? -1];
  if (left !== i - 2 || lowerAt(tokens, i - 1) !== 'to' || mention?.end !== left + 1) return false;
  // “social” of “to social media” may stand outside the mention.
  const isLowercase = tokens.is[mention.first - 1] === IS.lowercase;
  const before = isLowercase && at[mention.first - 1]! < 0 ? mention.first - 2 : mention.first - 1;
  if (tokens.gap[mention.first] !== GAP.blank) return false;
  const word = lowerAt(tokens, before);
  // “She asked people in Harrow to say”
  if (/^(?:in|into|via|through)$/.test(word)) return at[before - 1]! < 0;
  return /^(?:to|on|onto)$/.test(word) && isGoing(lowerAt(tokens, before - 1));
}

/** “closed the pier”: whether mention `m` is the object of a verb or a preposition. */
export function isObject({ tokens, mentions }: CuePlace, m: number): boolean {
  const { first } = mentions[m]!;
  return first > 0 && tokens.gap[first] === GAP.blank && governs(tokens, first - 1);
}

/** “closed the pier”, “praise on Lowe”: whether word `i` has an object; “with Lowe saying”, “as Lowe said” have not. */
function governs(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (tokens.is[i]! & IS.preposition) return !/^with(?:out)?$/.test(word) && !maySubordinate(tokens, i);
  return (tokens.is[i]! & VERB) !== 0 || isIrregularPast(tokens, i) || /(?:ed|ing)$/.test(word);
}

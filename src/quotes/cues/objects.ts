import { isIrregularPast } from '../mentions/phrases/phrase-words.ts';
import { IS, VERB } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { outermost, reachingBefore } from './maximal-mention.ts';
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

/** “closed the pier”: whether mention `m` is the object of a verb or a preposition. */
export function isObject({ tokens, mentions }: CuePlace, m: number): boolean {
  const { first } = mentions[m]!;
  return first > 0 && tokens.gap[first] === GAP.blank && governs(tokens, first - 1);
}

/** “closed the pier”, “praise on Lowe”: whether word `i` has an object; “with Lowe saying”, “as Lowe said” have not. */
function governs(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (tokens.is[i]! & IS.preposition)
    return !/^(?:with(?:out)?|before|after|since|until|till|as|than|like)$/.test(word);
  return (tokens.is[i]! & VERB) !== 0 || isIrregularPast(tokens, i) || /(?:ed|ing)$/.test(word);
}

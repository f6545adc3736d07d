import { CLOSED, IS, VERB } from '../tokens/classes.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import type { CuePlace } from './place.ts';

/**
 * Adverbs between a verb and its subject at most, “said later on Lowe”, or words before a name, “said lawyer Ivo
 * Strand”.
 */
const MOST_BETWEEN = 2;

/** “said Lowe”, “says later the mayor”: the subject right after a verb of saying, or -1. */
export function subjectAfter(place: CuePlace): number {
  const { tokens, i } = place;
  if (!(tokens.is[i]! & IS.say)) return -1;
  let next = i + 1;
  while (
    next <= i + MOST_BETWEEN &&
    next < tokens.count &&
    tokens.is[next]! & IS.adverb &&
    tokens.gap[next] === GAP.blank
  )
    next++;
  if (next >= tokens.count || tokens.inside[next]! >= 0) return -1;
  return tokens.gap[next]! & ~(GAP.blank | GAP.apostrophe) ? -1 : bareMentionAt(place, next);
}

/**
 * The mention that begins at token `i`, or the name behind a description without an article: “election lawyer Ivo
 * Strand”.
 */
function bareMentionAt(mentioned: CuePlace, i: number): number {
  const { tokens, mentions, at } = mentioned;
  const compound = nameBehindCompound(mentioned, i);
  if (compound >= 0) return compound;
  const named = nameBehindBody(mentioned, i);
  if (named >= 0) return named;
  for (let next = i; next <= i + MOST_BETWEEN && next < tokens.count; next++) {
    const m = at[next]!;
    if (m >= 0) return mentions[m]!.first === next && (next === i || mentions[m]!.kind === 'name') ? m : -1;
    const bits = tokens.is[next]!;
    if (!(bits & IS.lowercase) || bits & (CLOSED | IS.determiner | IS.adverb | VERB)) return -1;
    if (tokens.gap[next + 1]! & ~(GAP.blank | GAP.hyphen)) return -1;
  }
  return -1;
}

/** Words between what opens a description and a name with its role. */
const MOST_OF_ROLES = 3;

/**
 * “Halden University mathematician and author Ada Lowe”: the name with a role behind a mention without an article at
 * token `i`; -1 where none is.
 */
function nameBehindBody({ tokens, mentions, at }: CuePlace, i: number): number {
  const opening = mentions[at[i]!];
  if (opening?.first !== i || opening.kind === 'pronoun' || opening.possessive) return -1;
  if (tokens.is[i]! & IS.determiner) return -1;
  for (let next = opening.end; next <= opening.end + MOST_OF_ROLES && next < tokens.count; next++) {
    const mention = mentions[at[next]!];
    const bits = tokens.is[next]!;
    if (tokens.gap[next] !== GAP.blank || !(bits & IS.lowercase)) return -1;
    if (mention) {
      const hasRole = mention.kind === 'name' && mention.first === next && mention.nameFirst > next;
      return hasRole && !(bits & IS.determiner) ? at[next]! : -1;
    }
    const isAnd = lowerAt(tokens, next) === 'and' && next > opening.end;
    if (!isAnd && bits & (CLOSED | IS.determiner | IS.adverb | VERB)) return -1;
  }
  return -1;
}

/** Words of a compound before a name: “man-of-the-match Ivo Strand”. */
const LONGEST_COMPOUND = 4;

/** “Halden-born Strand”: the name behind the words that hyphens join to the one at token `i`; -1 where none is. */
function nameBehindCompound({ tokens, mentions, at }: CuePlace, i: number): number {
  let end = i + 1;
  while (end < tokens.count && end < i + LONGEST_COMPOUND && tokens.gap[end] === GAP.hyphen) end++;
  if (end === i + 1 || tokens.gap[end] !== GAP.blank || !(tokens.is[end - 1]! & IS.lowercase)) return -1;
  const m = at[end] ?? -1;
  return mentions[m]?.kind === 'name' && mentions[m].first === end ? m : -1;
}

/** What has an article, a name or a pronoun after the verb, where a comma or a colon follows it, or -1. */
export function insertedSubject(place: CuePlace): number {
  const { tokens, mentions } = place;
  const m = subjectAfter(place);
  if (m < 0) return -1;
  const { kind, first, reach } = mentions[m]!;
  const isDefinite = kind !== 'phrase' || (tokens.is[first]! & IS.determiner) !== 0;
  return isDefinite && tokens.gap[reach]! & (GAP.comma | GAP.colon) ? m : -1;
}

/** The subject after a verb that opens the sentence, where the quotation follows it, or -1. */
export function openingSubject(place: CuePlace): number {
  const { tokens, mentions, window } = place;
  const m = subjectAfter(place);
  if (m < 0) return -1;
  const { reach } = mentions[m]!;
  return reach === window.before && tokens.gap[reach]! & (GAP.comma | GAP.colon) ? m : -1;
}

/** The name or phrase after the verb, or -1: “…, said a former official close to her.” */
export function finalSubject(place: CuePlace): number {
  const m = subjectAfter(place);
  return m >= 0 && place.mentions[m]!.kind !== 'pronoun' ? m : -1;
}

import { CLOSED, IS, VERB } from '../tokens/classes.ts';
import { GAP } from '../tokens/tokens.ts';
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
  for (let next = i; next <= i + MOST_BETWEEN && next < tokens.count; next++) {
    const m = at[next]!;
    if (m >= 0) return mentions[m]!.first === next && (next === i || mentions[m]!.kind === 'name') ? m : -1;
    const bits = tokens.is[next]!;
    if (!(bits & IS.lowercase) || bits & (CLOSED | IS.determiner | IS.adverb | VERB)) return -1;
    if (tokens.gap[next + 1]! & ~(GAP.blank | GAP.hyphen)) return -1;
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

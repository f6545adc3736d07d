import { FORMS_OF_BE } from '../../lexicon/function-words.ts';
import { setOf } from '../../lexicon/words.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { lowerAt, wordAt } from '../tokens/tokens.ts';
import { bearerOf } from './maximal-mention.ts';
import type { CuePlace } from './place.ts';

const BE = setOf(FORMS_OF_BE);
/** Tokens after a verb in which “by” is sought, outside quotation marks. */
const MOST_TO_BY = 8;

/** Conjunctions before a passive without its auxiliary: “when asked”. */
const CLIPPED = /^(?:when|if|unless|until)$/;

/** Whether the verb is passive: “was described”, “has been told”, “when asked”, “a plan dismissed by”. */
export function isPassive(place: CuePlace): boolean {
  const { tokens, i, left } = place;
  const verb = lowerAt(tokens, i);
  if (verb.endsWith('ing')) return false;
  for (let j = i - 1; j > left; j--) if (BE.has(lowerAt(tokens, j))) return true;
  if (verb.endsWith('ed') && CLIPPED.test(lowerAt(tokens, i - 1))) return true;
  return (lowerAt(tokens, i + 1) === 'by' && /(?:ed|en|ld|ad|nt)$/.test(verb)) || isAccusedOf(place);
}

/** “a warlord accused of “terror””: such a verb has its object before “of”, unless in “the rival whom Lowe accused of”. */
function isAccusedOf({ tokens, mentions, at, i, left }: CuePlace): boolean {
  if (lowerAt(tokens, i) !== 'accused' || lowerAt(tokens, i + 1) !== 'of') return false;
  return mentions[at[left] ?? -1]?.kind === 'phrase';
}

/**
 * “described at the time by Lowe”, “called “a plank” by the commission”: the mention that “by” makes the speaker of a
 * passive verb, or -1.
 */
export function agentOf(place: CuePlace): number {
  const { tokens, mentions, at, i } = place;
  for (let j = i + 1, steps = 0; j < tokens.count && steps < MOST_TO_BY; j++) {
    if (sentenceEnds(tokens, j)) return -1;
    if (tokens.inside[j]! >= 0) continue;
    steps++;
    if (wordAt(tokens, j) !== 'by') continue;
    const m = at[j + 1] ?? -1;
    if (m >= 0 && mentions[m]!.first === j + 1) return bearerOf(place, m);
  }
  return -1;
}

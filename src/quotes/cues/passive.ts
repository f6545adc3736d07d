import { FORMS_OF_BE } from '../../lexicon/function-words.ts';
import { setOf } from '../../lexicon/words.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { lowerAt, type Tokens, wordAt } from '../tokens/tokens.ts';
import { bearerOf } from './maximal-mention.ts';
import type { CuePlace } from './place.ts';

const BE = setOf(FORMS_OF_BE);
/** Tokens after a verb in which “by” is sought, outside quotation marks. */
const MOST_TO_BY = 8;

/** Conjunctions before a passive without its auxiliary: “when asked”. */
const CLIPPED = /^(?:when|if|unless|until)$/;

/** Whether the verb is passive: “was described”, “has been told”, “when asked”, “a plan dismissed by”. */
export function isPassive({ tokens, i, left }: CuePlace): boolean {
  const verb = lowerAt(tokens, i);
  if (verb.endsWith('ing')) return false;
  for (let j = i - 1; j > left; j--) if (BE.has(lowerAt(tokens, j))) return true;
  if (verb.endsWith('ed') && CLIPPED.test(lowerAt(tokens, i - 1))) return true;
  return (lowerAt(tokens, i + 1) === 'by' && /(?:ed|en|ld|ad|nt)$/.test(verb)) || hasNoObject(tokens, i);
}

/** “a warlord accused of “terror””: a verb that takes an object has none before “of”. */
function hasNoObject(tokens: Tokens, i: number): boolean {
  return lowerAt(tokens, i) === 'accused' && lowerAt(tokens, i + 1) === 'of';
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

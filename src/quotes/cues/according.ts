import type { Mention } from '../mentions/mention.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';

/** Nouns before “of” that stand for what somebody says: “in the words of Lowe”. */
const WORDS_OF: ReadonlySet<string> = new Set(['words', 'view', 'opinion', 'eyes', 'phrase', 'description']);

/** First token of “according to”, “per” or “words of” before a mention; -1 where none of these stands there. */
export function accordingStart(tokens: Tokens, { first }: Mention): number {
  if (first < 1 || tokens.gap[first]! & ~(GAP.blank | GAP.apostrophe)) return -1;
  const preposition = lowerAt(tokens, first - 1);
  if (preposition === 'per') return first - 1;
  if (preposition !== 'to' && preposition !== 'of') return -1;
  const word = lowerAt(tokens, first - 2);
  return (preposition === 'to' ? word === 'according' : WORDS_OF.has(word)) ? first - 2 : -1;
}

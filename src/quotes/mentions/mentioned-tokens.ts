import type { Tokens } from '../tokens/tokens.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';

/** What the mention stage gives: the tokens of a text, what may name somebody, and where. */
export interface MentionedTokens {
  readonly tokens: Tokens;
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** Index of the mention that each token stands in, -1 where in none. */
  readonly at: Int32Array;
}

/** Finds the mentions of a text, and which tokens belong to each. */
export function findMentionedTokens(tokens: Tokens): MentionedTokens {
  const mentions = findMentions(tokens);
  const at = new Int32Array(tokens.count).fill(-1);
  mentions.forEach(({ first, end }, m) => {
    for (let i = first; i < end; i++) at[i] = m;
  });
  return { tokens, mentions, at };
}

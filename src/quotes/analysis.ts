import type { Doc } from '../types.ts';
import { groupEntities } from './entities/entities.ts';
import type { Entities } from './entities/entity.ts';
import type { Quotation } from './marks/quotation.ts';
import type { Mention } from './mentions/mention.ts';
import { findMentions } from './mentions/mentions.ts';
import { readTokens, type Tokens } from './tokens/tokens.ts';
import { findWindows, type SentenceWindow } from './tokens/windows.ts';

/** What the stage of mentions gives: the words of a text, what may name somebody, and where. */
export interface MentionedTokens {
  readonly tokens: Tokens;
  readonly mentions: readonly Mention[];
  /** Index of the mention that each word stands in, -1 where in none. */
  readonly at: Int32Array;
}

/** All that cues, attribution and coreference look at. */
export interface QuoteAnalysis extends MentionedTokens {
  readonly quotations: readonly Quotation[];
  readonly windows: readonly SentenceWindow[];
  readonly entities: Entities;
}

/** Reads a document for its quotations: tokens, mentions, entities, and the words round each quotation. */
export function analyzeQuotes(doc: Doc, quotations: readonly Quotation[]): QuoteAnalysis {
  const tokens = readTokens(doc, quotations);
  const mentions = findMentions(tokens);
  const at = new Int32Array(tokens.count).fill(-1);
  for (const [m, mention] of mentions.entries()) at.fill(m, mention.first, mention.end);
  return {
    tokens,
    mentions,
    at,
    quotations,
    windows: findWindows(tokens, quotations),
    entities: groupEntities(tokens, mentions),
  };
}

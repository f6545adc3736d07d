import type { Doc } from '../types.ts';
import { groupEntities } from './entities/entities.ts';
import type { Entities } from './entities/entity.ts';
import type { Quotation } from './marks/double.ts';
import { findMentionedTokens, type MentionedTokens } from './mentions/mentioned-tokens.ts';
import { readTokens } from './tokens/tokens.ts';
import { findWindows, type SentenceWindow } from './tokens/windows.ts';

/** All that cues, attribution and coreference look at. */
export interface QuoteAnalysis extends MentionedTokens {
  readonly quotations: readonly Quotation[];
  readonly windows: readonly SentenceWindow[];
  readonly entities: Entities;
}

/** Reads a document for its quotations: tokens, mentions, entities, and the words round each quotation. */
export function analyzeQuotes(doc: Doc, quotations: readonly Quotation[]): QuoteAnalysis {
  const tokens = readTokens(doc, quotations);
  const mentioned = findMentionedTokens(tokens);
  return {
    ...mentioned,
    quotations,
    windows: findWindows(tokens, quotations),
    entities: groupEntities(tokens, mentioned.mentions),
  };
}

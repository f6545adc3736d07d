import type { Discourse } from './coreference/discourse.ts';
import type { Entities } from './entities/entity.ts';
import type { Quotation } from './marks/quotation.ts';
import type { MentionedTokens } from './mentions/mentioned-tokens.ts';
import type { SentenceWindow } from './tokens/windows.ts';

/** What cues, attribution and coreference read: a text with its quotations, tokens, mentions and entities. */
export interface QuoteAnalysis extends MentionedTokens {
  readonly quotations: readonly Quotation[];
  /** The sentence round each quotation. */
  readonly windows: readonly SentenceWindow[];
  readonly entities: Entities;
  /** What the mentions refer to. */
  readonly discourse: Discourse;
}

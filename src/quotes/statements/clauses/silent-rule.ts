import type { Mention } from '../../mentions/mention.ts';
import type { Tokens } from '../../tokens/tokens.ts';

/** A verb of saying, at token `i`, and the mention that is its subject. */
export interface SaidBy {
  readonly tokens: Tokens;
  readonly mention: Mention;
  readonly i: number;
}

/** One reason for a verb of saying to report nothing that its subject says. */
export interface SilentRule {
  readonly name: string;
  /** Invented text with the verb in brackets, and its subject in braces. */
  readonly example: string;
  readonly holds: (said: SaidBy) => boolean;
}

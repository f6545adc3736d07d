import type { Mention } from '../../mentions/mention.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** A verb of saying, at token `i`, and the mention that is its subject. */
export interface SaidBy {
  readonly tokens: Tokens;
  readonly mention: Mention;
  readonly i: number;
  /** The verb, the word before it and the word behind it, in small letters. */
  readonly word: string;
  readonly before: string;
  readonly next: string;
}

/** One reason for a verb of saying to report nothing that its subject says. */
export interface SilentRule {
  readonly name: string;
  /** Invented text with the verb in brackets, and its subject in braces. */
  readonly example: string;
  readonly holds: (said: SaidBy) => boolean;
}

/** What the rules ask of a verb at token `i` and its subject. */
export function saidBy(tokens: Tokens, mention: Mention, i: number): SaidBy {
  const [before, word, next] = [lowerAt(tokens, i - 1), lowerAt(tokens, i), lowerAt(tokens, i + 1)];
  return { tokens, mention, i, word, before, next };
}

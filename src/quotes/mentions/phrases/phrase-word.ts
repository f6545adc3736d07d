import type { Tokens } from '../../tokens/tokens.ts';

/** A word in a noun phrase that is being read, and the phrase so far. */
export interface PhraseWord {
  readonly tokens: Tokens;
  readonly i: number;
  readonly bits: number;
  /** First word of the phrase, and the first after its determiners. */
  readonly first: number;
  readonly start: number;
  /** Whether determiners open it. */
  readonly isDetermined: boolean;
  /** The last noun so far; -1 where there is none. */
  readonly noun: number;
}

import type { Quote, Speaker, Statement } from '../types.ts';

/** Which kinds of reported speech are sought. */
export interface WantedSpeech {
  readonly quotes: boolean;
  readonly statements: boolean;
}

/** What a document reports as said, in text order, and its speakers in the order in which they first speak. */
export interface FoundSpeech {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
}

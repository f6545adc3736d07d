import type { Quote, Speaker, SpeakerKind, Statement } from '../types.ts';

/** Which kinds of reported speech are sought. */
export interface WantedSpeech {
  readonly quotes: boolean;
  readonly statements: boolean;
}

/** What a document reports as said, in text order, and its speakers, people first. */
export interface FoundSpeech {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  /** What each of the speakers is. */
  readonly speakerKinds: readonly SpeakerKind[];
}

/** What is found where nothing is said, or nothing was sought. */
export const NO_SPEECH: FoundSpeech = { quotes: [], statements: [], speakers: [], speakerKinds: [] };

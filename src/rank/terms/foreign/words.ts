import type { Language } from '../../../doc/language.ts';
import { STEMMERS } from './stemmers.ts';
import { FOREIGN_STOP_WORDS } from './stop-words.built.ts';

/** What ranking needs of a language that is not English. */
export interface ForeignWords {
  /** Words that carry no topic, in lower case. */
  readonly stopWords: ReadonlySet<string>;
  /** The stem of a word in lower case. */
  readonly stem: (word: string) => string;
}

/** The words of a language. In the command this is a file of its own, read for the first text that is not English. */
export function foreignWords(language: Language): ForeignWords {
  return {
    stopWords: new Set(FOREIGN_STOP_WORDS[language].split(' ')),
    stem: (word) => STEMMERS[language].stem(word),
  };
}

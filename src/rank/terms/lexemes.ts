import { newsIdfOf } from './news-idf.ts';
import { stemOf } from './stemmer.ts';
import { STOP_WORDS } from './stop-words.ts';
import { flagsOf } from './word-flags.ts';

/** What ranking knows of a word by itself. */
export interface Lexeme {
  /**
   * The stem (Porter 1980) of the lower-cased word without possessive or contracted ending: “Miners’” and “mine’s”
   * lose the apostrophe, “O’Hara” becomes “ohara”. Accents stay. A stop word has none.
   */
  readonly stem: string | null;
  /** The stem's idf among news articles; 0 where there is none. */
  readonly newsIdf: number;
  /** The sum of its flags. */
  readonly flags: number;
}

/** Porter's algorithm costs the square of a word's length; no English word is longer than this. */
const LONGEST_WORD = 40;

/** Tells what ranking knows of a word, as it is written. */
export function lexemeOf(written: string): Lexeme {
  const word = plainForm(written);
  const bare = bareForm(word);
  const stem = STOP_WORDS.has(bare) ? null : bare.length <= LONGEST_WORD ? stemOf(bare) : bare;
  return {
    stem: stem || null,
    newsIdf: stem ? newsIdfOf(stem) : 0,
    flags: flagsOf(word),
  };
}

/** A word in lower case with straight apostrophes. */
export function plainForm(written: string): string {
  return written.toLowerCase().replaceAll('’', "'");
}

const ENDING = /(?:n't|'(?:s|t|re|ve|ll|d|m))$/;

/** A plain word without its possessive or contracted ending and without apostrophes: “isn't” is “is”. */
export function bareForm(word: string): string {
  return word.includes("'") ? word.replace(ENDING, '').replaceAll("'", '') : word;
}

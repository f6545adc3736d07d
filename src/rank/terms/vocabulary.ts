import { newsIdfOf } from './news-idf.ts';
import { stemOf } from './stemmer.ts';
import { STOP_WORDS } from './stop-words.ts';
import { WordCache } from './word-cache.ts';
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

/**
 * Looks words up and remembers what it found, since most words of an article occurred in earlier ones. The answers do
 * not depend on what was asked before. It holds `most` words at most.
 */
export class Vocabulary {
  readonly #known: WordCache<Lexeme>;

  constructor(most: number) {
    this.#known = new WordCache(most);
  }

  /** The lexeme of the word `text.slice(start, end)`, as it is written. */
  find(text: string, start = 0, end = text.length): Lexeme {
    if (end - start > LONGEST_WORD) return makeLexeme(text.slice(start, end));
    const known = this.#known.find(text, start, end);
    if (known) return known;
    const word = text.slice(start, end);
    const lexeme = makeLexeme(word);
    this.#known.add(word, lexeme);
    return lexeme;
  }
}

function makeLexeme(written: string): Lexeme {
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

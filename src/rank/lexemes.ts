/// <reference path="./natural.d.ts" />
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { CLUES, DEPENDENCE } from './clues.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What ranking knows of a word by itself. */
export interface Lexeme {
  /**
   * The stem (Porter 1980) of the lower-cased word without possessive or contracted ending: “Miners’” and “mine’s”
   * lose the apostrophe, “O’Hara” becomes “ohara”. Accents stay. A stop word has `''`.
   */
  readonly stem: string;
  /** The sum of its clues. */
  readonly clues: number;
  /** How much a sentence that opens with it leans on the one before, 0 to 1. */
  readonly dependence: number;
}

/** Porter's algorithm costs the square of a word's length; no English word is longer than this. */
const LONGEST_WORD = 40;

/** Words remembered at most: a batch over years of news meets ever new names. */
const CACHE_SIZE = 50_000;

const ENDING = /(?:n't|'(?:s|t|re|ve|ll|d|m))$/;

const cache = new Map<string, Lexeme>();

/** Looks a word up, as it is written. */
export function lexemeOf(word: string): Lexeme {
  const known = cache.get(word);
  if (known) return known;
  const made = makeLexeme(word.toLowerCase().replaceAll('’', "'"));
  if (word.length <= LONGEST_WORD) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(detached(word), made);
  }
  return made;
}

/** The same word with characters of its own: a slice of a text would keep the whole text in memory. */
const detached = (word: string) => word.split('').join('');

function makeLexeme(word: string): Lexeme {
  const bare = word.includes("'") ? word.replace(ENDING, '').replaceAll("'", '') : word;
  const stem = STOP_WORDS.has(bare) ? '' : bare.length > LONGEST_WORD ? bare : porter.stem(bare);
  return { stem, clues: CLUES.get(word) ?? 0, dependence: DEPENDENCE.get(word) ?? DEPENDENCE.get(bare) ?? 0 };
}

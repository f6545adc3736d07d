/// <reference path="./natural.d.ts" />
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { CLUES, DEPENDENCE } from './clues.ts';
import { STOP_WORDS } from './stop-words.ts';
import { WordCache } from './word-cache.ts';

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

const cache = new WordCache<Lexeme>(CACHE_SIZE);

/** Looks up the word `text.slice(start, end)`, as it is written. */
export function lexemeOf(text: string, start = 0, end = text.length): Lexeme {
  const isUsual = end - start <= LONGEST_WORD;
  const known = isUsual ? cache.find(text, start, end) : undefined;
  if (known) return known;
  const word = text.slice(start, end);
  const made = makeLexeme(word.toLowerCase().replaceAll('’', "'"));
  if (isUsual) cache.add(word, made);
  return made;
}

function makeLexeme(word: string): Lexeme {
  const bare = word.includes("'") ? word.replace(ENDING, '').replaceAll("'", '') : word;
  const stem = STOP_WORDS.has(bare) ? '' : bare.length > LONGEST_WORD ? bare : porter.stem(bare);
  return { stem, clues: CLUES.get(word) ?? 0, dependence: DEPENDENCE.get(word) ?? DEPENDENCE.get(bare) ?? 0 };
}

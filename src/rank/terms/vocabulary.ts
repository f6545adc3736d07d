import { newsIdfOf } from '../vectors/idf.ts';
import { stemOf } from './stemmer.ts';
import { STOP_WORDS } from './stop-words.ts';
import { WordCache } from './word-cache.ts';
import { CLUES, DEPENDENCE } from './word-flags.ts';

/** What the forms of a word have in common; there is one of each text. */
export interface Stem {
  readonly text: string;
  /** Its idf among news articles. */
  readonly idf: number;
  /** The document that numbered it last, and the number: kept here, no word has to be looked up twice. */
  doc: number;
  term: number;
}

/** What ranking knows of a word by itself. */
export interface Lexeme {
  /**
   * The stem (Porter 1980) of the lower-cased word without possessive or contracted ending: “Miners’” and “mine’s”
   * lose the apostrophe, “O’Hara” becomes “ohara”. Accents stay. A stop word has none.
   */
  readonly stem: Stem | null;
  /** The sum of its clues. */
  readonly clues: number;
  /** How much a sentence that opens with it leans on the one before, 0 to 1. */
  readonly dependence: number;
}

/** Porter's algorithm costs the square of a word's length; no English word is longer than this. */
const LONGEST_WORD = 40;

/** Words remembered from one document to the next: a batch over years of news meets ever new names. */
const CACHE_SIZE = 50_000;

const ENDING = /(?:n't|'(?:s|t|re|ve|ll|d|m))$/;

const cache = new WordCache<Lexeme>(CACHE_SIZE);
const stems = new Map<string, Stem>();
/** Those of words too long to be remembered. */
const longStems = new Map<string, Stem>();

/** Forgets what need not be remembered longer. Never amid a document: its words must keep their stems. */
export function trimLexemes(): void {
  longStems.clear();
  if (cache.trim()) stems.clear();
}

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
  return {
    stem: STOP_WORDS.has(bare) ? null : findStem(bare),
    clues: CLUES.get(word) ?? 0,
    dependence: DEPENDENCE.get(word) ?? DEPENDENCE.get(bare) ?? 0,
  };
}

function findStem(word: string): Stem | null {
  const isUsual = word.length <= LONGEST_WORD;
  const text = isUsual ? stemOf(word) : word;
  if (text === '') return null;
  const known = isUsual ? stems : longStems;
  let stem = known.get(text);
  if (!stem) {
    stem = { text, idf: newsIdfOf(text), doc: 0, term: 0 };
    known.set(text, stem);
  }
  return stem;
}

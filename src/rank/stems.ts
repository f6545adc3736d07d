/// <reference path="./natural.d.ts" />
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { STOP_WORDS } from './stop-words.ts';

/** Porter's algorithm costs the square of a word's length; no English word is longer than this. */
const LONGEST_WORD = 40;

/** Words remembered at most: a batch over years of news meets ever new names. */
const CACHE_SIZE = 50_000;

/** A longer slice of a text is a view that would keep the whole text in memory; V8 copies slices up to this length. */
const LONGEST_CACHED = 12;

const ENDING = /(?:n['’]t|['’](?:s|t|re|ve|ll|d|m))$/;
const APOSTROPHE = /['’]/g;

const cache = new Map<string, string>();

/**
 * The stem of a word (Porter 1980) after lower-casing and without possessive or contracted ending: “Miners’” and
 * “mine’s” lose the apostrophe, “O’Hara” becomes “ohara”. Accents stay. A stop word gives `''`.
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  let bare = word.toLowerCase();
  if (bare.includes("'") || bare.includes('’')) bare = bare.replace(ENDING, '').replace(APOSTROPHE, '');
  const made = STOP_WORDS.has(bare) ? '' : bare.length > LONGEST_WORD ? bare : porter.stem(bare);
  if (word.length <= LONGEST_CACHED) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    cache.set(word, made);
  }
  return made;
}

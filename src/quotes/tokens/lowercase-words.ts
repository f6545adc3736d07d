import { IS } from './classes.ts';
import { lowerAt, type Tokens } from './tokens.ts';

const WORDS = new WeakMap<Tokens, ReadonlySet<string>>();

/**
 * Whether a text holds a word, given in lower case, in small letters: “Flames” at the head of a sentence is “flames”.
 */
export function isInSmallLetters(tokens: Tokens, word: string): boolean {
  const known = WORDS.get(tokens) ?? readWords(tokens);
  return known.has(word);
}

/** Reads the words in small letters, once a text and only for one that asks. */
function readWords(tokens: Tokens): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = 0; i < tokens.count; i++) if (tokens.is[i]! & IS.lowercase) words.add(lowerAt(tokens, i));
  WORDS.set(tokens, words);
  return words;
}

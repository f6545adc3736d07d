import { WORDS_BY_CLASSES } from './lexicon.built.ts';

/** The classes of every known word, in lower case, as a sum of `IS`. */
export const LEXICON: ReadonlyMap<string, number> = readLexicon();

function readLexicon(): Map<string, number> {
  const lexicon = new Map<string, number>();
  for (const [classes, words] of WORDS_BY_CLASSES) {
    for (const word of words.split(' ')) lexicon.set(word, classes);
  }
  return lexicon;
}

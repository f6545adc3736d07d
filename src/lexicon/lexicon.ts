import { GIVEN_NAMES, WORDS_BY_CLASSES } from './lexicon.built.ts';
import { GENDER, IS } from './word-classes.ts';

/** The classes of every known word, in lower case, as a sum of `IS`. */
export const LEXICON: ReadonlyMap<string, number> = readLexicon();

function readLexicon(): Map<string, number> {
  const lexicon = new Map<string, number>();
  for (const [classes, words] of WORDS_BY_CLASSES) {
    for (const word of words.split(' ')) lexicon.set(word, classes);
  }
  return lexicon;
}

/**
 * The genders of a given name that no list of words holds, as bits of `IS`; 0 for what is none.
 *
 * @param word A word in lower case that `LEXICON` does not know.
 */
export function givenNameClasses(word: string): number {
  const names = GIVEN_NAMES[word.slice(0, 2)];
  const at = names?.indexOf(` ${word}:`) ?? -1;
  if (at < 0) return 0;
  const gender = Number(names![at + word.length + 2]);
  return (gender & GENDER.male ? IS.male : 0) | (gender & GENDER.female ? IS.female : 0);
}

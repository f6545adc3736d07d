import { CLASSES_OF_NAMES, CLASSES_OF_WORDS } from './lexicon.built.ts';
import { WordTable } from './word-table.ts';

/** The classes of every known word, in lower case, as a sum of `IS`. */
export const LEXICON = new WordTable(CLASSES_OF_WORDS);

/** The genders of given names that `LEXICON` does not know, as bits of `IS`. */
export const GIVEN_NAMES = new WordTable(CLASSES_OF_NAMES);

import { WordTable } from '../../lexicon/word-table.ts';
import { NAME_WORD } from './name-word-classes.ts';
import { CLASSES_OF_NAME_WORDS } from './name-words.built.ts';

const NAME_WORDS = new WordTable(CLASSES_OF_NAME_WORDS);

/**
 * Whether a word stands in one of the lists of words that tell what names name.
 *
 * @param word In lower case.
 * @param lists These lists, as a sum of `NAME_WORD`.
 */
export function isListed(word: string, lists: number): boolean {
  return (NAME_WORDS.get(word) & lists) !== 0;
}

/** Lists of words that names of places consist of. */
export const IN_PLACES = NAME_WORD.place | NAME_WORD.demonym | NAME_WORD.partOfPlace;

/** Whether a word, in lower case, names a place, its people or a party. */
export function mayBePlace(word: string): boolean {
  return isListed(word, IN_PLACES | NAME_WORD.party);
}

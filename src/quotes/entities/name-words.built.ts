import { BODY_NAMES } from '../../lexicon/body-names.ts';
import { DAYS, MONTHS } from '../../lexicon/calendar.ts';
import {
  DEMONYMS,
  PARTIES,
  PLACE_NOUNS,
  PLACES,
  PUBLICATION_WORDS,
  WORDS_OF_PLACES,
} from '../../lexicon/places.ts';
import { storeWords } from '../../lexicon/word-table.ts';
import { sumLists, type WordGroups } from '../../lexicon/words.ts';
import { NAME_WORD } from './name-word-classes.ts';

const LISTS: readonly (readonly [classes: number, list: string | WordGroups])[] = [
  [NAME_WORD.place, PLACES],
  [NAME_WORD.demonym, DEMONYMS],
  [NAME_WORD.partOfPlace, WORDS_OF_PLACES],
  [NAME_WORD.endOfPlace, PLACE_NOUNS],
  [NAME_WORD.party, PARTIES],
  [NAME_WORD.publication, PUBLICATION_WORDS],
  [NAME_WORD.endOfBody, BODY_NAMES],
  [NAME_WORD.unpeopled, `${DAYS} ${MONTHS}`],
  [
    NAME_WORD.unpeopled,
    'day eve week month year christmas easter ramadan hanukkah cup prize award awards festival games open championship',
  ],
  [
    NAME_WORD.unpeopled,
    'championships olympics war act bill show internet web hall tower zoo train gang nations grade guide plan deal summit league',
  ],
];

/** The words above with their classes. Computed when the package is built. */
export const CLASSES_OF_NAME_WORDS = storeWords(sumLists(LISTS));

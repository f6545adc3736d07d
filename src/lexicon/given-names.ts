import womenDe from 'human-names/data/female-human-names-de.json';
import womenEn from 'human-names/data/female-human-names-en.json';
import womenEs from 'human-names/data/female-human-names-es.json';
import womenFr from 'human-names/data/female-human-names-fr.json';
import womenIt from 'human-names/data/female-human-names-it.json';
import womenNl from 'human-names/data/female-human-names-nl.json';
import menDe from 'human-names/data/male-human-names-de.json';
import menEn from 'human-names/data/male-human-names-en.json';
import menEs from 'human-names/data/male-human-names-es.json';
import menFr from 'human-names/data/male-human-names-fr.json';
import menIt from 'human-names/data/male-human-names-it.json';
import menNl from 'human-names/data/male-human-names-nl.json';
import { EITHER, NO_GIVEN_NAMES } from './names.ts';
import { DEMONYMS, PLACES } from './places.ts';
import { wordsOf } from './words.ts';

const NO_NAMES = new Set([NO_GIVEN_NAMES, PLACES, DEMONYMS].flatMap(wordsOf));

/** The given names of several lists, in small letters, less what is rather a word, a place or a surname. */
function namesIn(...lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const names = lists.flat().map((name) => name.toLowerCase());
  return new Set(names.filter((name) => /^\p{L}{2,}$/u.test(name) && !NO_NAMES.has(name)));
}

/** Given names of men in the languages of western Europe. */
export const MORE_MEN = namesIn(menEn, menFr, menNl, menDe, menEs, menIt);

/** Given names of women in the languages of western Europe. */
export const MORE_WOMEN = namesIn(womenEn, womenFr, womenNl, womenDe, womenEs, womenIt);

const ENGLISH_WOMEN = namesIn(womenEn);

/** Names that are given to girls and boys in English: “Robin”, “Alexis”. */
export const COMMON_TO_BOTH = [...namesIn(menEn)]
  .filter((name) => ENGLISH_WOMEN.has(name))
  .concat(wordsOf(EITHER));

import { classOf, LOWER, UPPER } from '../../doc/characters.ts';
import { GIVEN_NAMES, LEXICON } from '../../lexicon/lexicon.ts';
import { IS } from '../../lexicon/word-classes.ts';

export { CLOSED, IS, NOUN, VERB } from '../../lexicon/word-classes.ts';

/** Letters of a word that is looked up at most: longer words are in no list, and their endings tell nothing. */
const LONGEST = 24;

/** Words in -ist that are not for people. */
const NO_AGENT =
  /^(?:twist|wrist|heist|moist|hoist|.*exist|.*sist|enlist|(?:play|short|check|black|wait|wish)list)$/;

/** Capitals of the Latin alphabet, with or without accents. */
const CAPITALS = /^[A-ZÀ-Þ]{2,}$/;

/** “4Cast”, “9News”: names that begin with a number. */
const NUMBERED_NAME = /^\d{1,3}[A-Z][a-z]{2}/;

/**
 * The classes of a word: what the lexicon says of it, and what its letters tell.
 *
 * @param word One word as it is written.
 * @param lower The word in lower case.
 * @returns A sum of `IS`.
 */
export function classesOf(word: string, lower = word.toLowerCase()): number {
  const letters = letterClass(word);
  if (word.length > LONGEST) return letters;
  const possessive = isPossessive(word) ? IS.possessive : 0;
  const base = possessive ? word.slice(0, -2) : word;
  const upper = letters === IS.capital && CAPITALS.test(base) ? IS.upper : 0;
  const small = possessive ? lower.slice(0, -2) : lower;
  return letters | possessive | upper | (LEXICON.get(small) || unlistedClass(small, letters));
}

/** What the lists of given names, or its ending, tell of a word in small letters that the lexicon does not know. */
function unlistedClass(word: string, letters: number): number {
  if (letters === IS.capital) return GIVEN_NAMES.get(word);
  return letters === IS.lowercase ? endingClass(word) : 0;
}

/** “Lowe’s”, “LOWE'S” */
function isPossessive(word: string): boolean {
  const mark = word[word.length - 2];
  const letter = word[word.length - 1];
  return (mark === '’' || mark === "'") && word.length > 2 && (letter === 's' || letter === 'S');
}

/** Whether a word starts with a capital, a small letter, or neither, as figures do. */
function letterClass(word: string): number {
  const code = word.charCodeAt(0);
  if (code < 0x80) {
    const bits = classOf(code);
    if (bits & LOWER) return IS.lowercase;
    return bits & UPPER || NUMBERED_NAME.test(word) ? IS.capital : IS.number;
  }
  const first = String.fromCodePoint(word.codePointAt(0)!);
  if (first !== first.toLowerCase()) return IS.capital;
  return first !== first.toUpperCase() ? IS.lowercase : IS.number;
}

/** What the ending of an unknown word tells: “sadly”; and nouns for people, “dentist”, “oarsmen”, “chairperson”. */
function endingClass(word: string): number {
  if (word.length < 5) return 0;
  switch (word[word.length - 1]) {
    case 'y':
      return word.endsWith('ly') ? IS.adverb : 0;
    case 't':
      return word.endsWith('ist') && !NO_AGENT.test(word) ? IS.agent : 0;
    case 's':
      return word.endsWith('ists') ? IS.agent : 0;
    case 'n':
      return word.endsWith('person') || /m[^o]n$/.test(word.slice(-3)) ? IS.agent : 0;
    default:
      return 0;
  }
}

import { givenNameClasses, LEXICON } from '../../lexicon/lexicon.ts';
import { IS } from '../../lexicon/word-classes.ts';

export { CLOSED, IS, NOUN, VERB } from '../../lexicon/word-classes.ts';

/** Longer words than these are in no list, and their endings tell nothing. */
const LONGEST = 24;

/** Capitals of the Latin alphabet, É and its like among them. */
const UPPER = /^[A-ZÀ-Þ]{2,}$/;
/**
 * The classes of a word: what the lexicon says of it, and what its letters tell.
 *
 * @param word One word as it is written.
 * @returns A sum of `IS`.
 */
export function classesOf(word: string): number {
  const letters = letterClass(word);
  if (word.length > LONGEST) return letters;
  const possessive = isPossessive(word) ? IS.possessive : 0;
  const base = possessive ? word.slice(0, -2) : word;
  const upper = letters === IS.capital && UPPER.test(base) ? IS.upper : 0;
  const listed = LEXICON.get(base.toLowerCase());
  return letters | possessive | upper | (listed ?? unlistedClass(base, letters));
}

/** What the lists of given names, or its ending, tell of a word that the lexicon does not know. */
function unlistedClass(word: string, letters: number): number {
  if (letters === IS.capital) return givenNameClasses(word.toLowerCase());
  return letters === IS.lowercase ? endingClass(word) : 0;
}

/** “Lowe’s”, “LOWE'S” */
function isPossessive(word: string): boolean {
  const mark = word[word.length - 2];
  return (mark === '’' || mark === "'") && word.length > 2 && /s$/i.test(word);
}

/** Whether a word starts with a capital, a small letter, or neither, as figures do. */
function letterClass(word: string): number {
  const unit = word[0]!;
  if (unit >= 'a' && unit <= 'z') return IS.lowercase;
  if (unit >= 'A' && unit <= 'Z') return IS.capital;
  const first = String.fromCodePoint(word.codePointAt(0)!);
  if (first !== first.toLowerCase()) return IS.capital;
  return first !== first.toUpperCase() ? IS.lowercase : IS.number;
}

/** What the ending of an unknown word tells. */
function endingClass(word: string): number {
  if (word.length < 5) return 0;
  if (word.endsWith('ly')) return IS.adverb;
  return isAgent(word) ? IS.agent : 0;
}

/** Whether a word ends as nouns for people do: “dentist”, “dentists”, “oarsman”, “oarsmen”, “chairperson”. */
function isAgent(word: string): boolean {
  if (word.endsWith('n')) return word.endsWith('person') || /m[^o]n$/.test(word.slice(-3));
  return word.endsWith('ist') || word.endsWith('ists');
}

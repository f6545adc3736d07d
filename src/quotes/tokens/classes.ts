import { LEXICON } from '../../lexicon/lexicon.ts';
import { IS } from '../../lexicon/word-classes.ts';

export { CLOSED, IS, NOUN, VERB } from '../../lexicon/word-classes.ts';

/** Longer words than these are in no list, and their endings tell nothing. */
const LONGEST = 24;

/** Capitals of the Latin alphabet, É and its like among them. */
const UPPER = /^[A-ZÀ-Þ]{2,}$/;
/** How nouns for people end: “dentist”, “dentists”, “oarsman”, “oarsmen”, “chairperson”. */
const AGENT = /(?:ists?|m[^o]n|person)$/;

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
  return letters | possessive | upper | (listed ?? (letters === IS.lowercase ? endingClass(base) : 0));
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
  return AGENT.test(word) ? IS.agent : 0;
}

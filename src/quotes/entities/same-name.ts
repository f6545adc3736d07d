import { BODY_NAMES, FORMS_OF_BODIES } from '../../lexicon/body-names.ts';
import { SPOKEN_INITIALS } from '../../lexicon/names.ts';
import { setOf } from '../../lexicon/words.ts';
import { SMALL } from '../mentions/names/abbreviations.ts';
import { IS } from '../tokens/classes.ts';
import { isInSmallLetters } from '../tokens/lowercase-words.ts';
import { endsInS } from '../tokens/number.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { NAME_WORD } from './name-word-classes.ts';
import { IN_PLACES, isListed } from './name-words.ts';

const FORMS = setOf(FORMS_OF_BODIES);
const FIRMS = setOf(`${FORMS_OF_BODIES} ${BODY_NAMES}`);
const SPOKEN = setOf(SPOKEN_INITIALS);

/** A word by which two spellings of it are the same: “O’Neil” and “O'Neil”, é in one sign or two, a soft hyphen. */
export function plain(word: string): string {
  return word.replaceAll('\u00ad', '').replaceAll('’', "'").normalize('NFC').toLowerCase();
}

/** “Donald J. Reyes” and “Donald Reyes”; “van der Berg” and “Pieter van der Berg”. */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // “A Guide For Donald Trump” is not Donald Trump.
  if (long.some((word) => SMALL.test(word) && !short.includes(word))) return false;
  if (short.every((word, i) => word === long[long.length - short.length + i])) return true;
  return short[0] === long[0] && short.length === 2;
}

/**
 * Whether the first word may stand for the whole name: that of “Ines Okafor” or of “Halden Rail”, but not that of “Lowe
 * Train”, which is called for Lowe, that of “Halden TV”, “HRB Norway” or “HRB Academy”, which are called for Halden and
 * the HRB, that of “Halden Phones”, where the text has “phones” too, nor that of “Parry firm over the harbour”.
 */
export function mayBeCalledByFirst(
  tokens: Tokens,
  words: readonly string[],
  first: number,
  end: number,
  body: boolean,
): boolean {
  const { is } = tokens;
  const last = words.at(-1)!;
  const isOfInitials = (is[first]! & IS.upper) !== 0 || SPOKEN.has(words[0]!);
  if (body) return (is[end - 1]! & IS.capital) !== 0 && (!isOfInitials || FIRMS.has(last));
  if (isOfInitials || is[end - 1]! & IS.upper || isListed(last, NAME_WORD.unpeopled)) return false;
  return !(endsInS(last) && isInSmallLetters(tokens, last));
}

/** First words of names of what is called for somebody: “Chez Hale” is not Hale. */
const CALLED_FOR = /^(?:chez|casa|maison|team)$/;

/** The last words by which a name is looked up: its own, and that of “Al Halva” in “Al Halva News”. */
export function lastWords(words: readonly string[]): string[] {
  if (words.length > 1 && CALLED_FOR.test(words[0]!)) return [words.join(' ')];
  const core = coreOf(words);
  return core === words ? [words.at(-1)!] : [words.at(-1)!, core.at(-1)!];
}

/** “Al Halva” and “Al Halva News”, “Halden Rail” and “Halden Rail Group”: one name, but for what sort of body it is. */
export function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const core = coreOf(long);
  return core !== long && core.length === short.length && core.every((word, i) => word === short[i]);
}

/** A name of three words or more without the last, if that tells what sort of body it is and the others are no place. */
function coreOf(words: readonly string[]): readonly string[] {
  const isForm = words.length > 2 && FORMS.has(words.at(-1)!);
  return isForm && !isListed(words.at(-2)!, IN_PLACES) ? words.slice(0, -1) : words;
}

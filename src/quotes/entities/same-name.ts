import { IS } from '../tokens/classes.ts';
import type { Tokens } from '../tokens/tokens.ts';
import { SMALL } from './abbreviations.ts';
import { NAME_WORD } from './name-word-classes.ts';
import { isListed } from './name-words.ts';

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
 * Train”, which is called for Lowe, that of “Halden TV” or “HRB Norway”, which are called for Halden and the HRB, nor
 * that of “Parry firm over the harbour”.
 */
export function mayBeCalledByFirst(
  { is }: Tokens,
  words: readonly string[],
  first: number,
  end: number,
  body: boolean,
): boolean {
  if (body) return (is[end - 1]! & IS.capital) !== 0;
  return !((is[first]! | is[end - 1]!) & IS.upper) && !isListed(words.at(-1)!, NAME_WORD.unpeopled);
}

import { IS } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Words of a long form that are read back from its abbreviation. */
const LONGEST_FORM = 10;

/** Words that an abbreviation leaves out. */
export const SMALL = /^(?:of|the|for|and|in|on)$/;

/** Whether word `i` stands alone in brackets behind the word before it: “the Harrow Boat Club (HBC)”. */
export function isBracketed({ gap, inside }: Tokens, i: number): boolean {
  const opens = (gap[i]! & GAP.open) !== 0 && (gap[i + 1]! & GAP.close) !== 0;
  return i > 0 && opens && inside[i] === inside[i - 1];
}

/**
 * “the Boats and Ferries Authority (BFA)”: the first word of the long form that stands before the abbreviation `i` in
 * brackets and whose initials it is made of, or -1 (after Schwartz and Hearst 2003).
 */
export function longFormBefore(tokens: Tokens, i: number): number {
  const letters = lowerAt(tokens, i);
  let left = letters.length;
  for (let j = i - 1; j >= 0 && i - j <= LONGEST_FORM; j--) {
    const word = lowerAt(tokens, j);
    if (!SMALL.test(word)) {
      if (!(tokens.is[j]! & IS.capital) || word[0] !== letters[left - 1]) return -1;
      left--;
      if (left === 0) return j;
    }
    if (!joined(tokens, j)) return -1;
  }
  return -1;
}

/** Words from a small one inside a name to the letters in brackets that spell the name. */
const MOST_TO_LETTERS = 8;

/**
 * “Action on Sails and Harbours (Ash)”: the word after the name that goes on with the small word `i`, if letters in
 * brackets behind it spell the name; `i` where none do.
 */
export function spelledEnd(tokens: Tokens, i: number): number {
  if (!SMALL.test(lowerAt(tokens, i)) || !joined(tokens, i)) return i;
  for (let end = i + 2; end <= i + MOST_TO_LETTERS && end < tokens.count; end++) {
    if (isBracketed(tokens, end)) {
      const first = longFormBefore(tokens, end);
      return first >= 0 && first < i ? end : i;
    }
    if (!joined(tokens, end)) return i;
  }
  return i;
}

/** Initials of a country, as they stand before the name of one of its bodies. */
const COUNTRY = /^(?:u\.?[sk]|eu)$/;

/**
 * What may stand for a name of several words: “hbc” for “Harrow Boat Club”, and “bfc” for “US Boats and Ferries
 * Commission”, whose country does not count.
 *
 * @param body Whether it is a body’s name, of which two letters may do.
 */
export function initialsOf(words: readonly string[], body: boolean): string[] {
  const letters = words.filter((word) => !SMALL.test(word)).map((word) => word[0]!);
  const found = letters.length > (body ? 1 : 2) ? [letters.join('')] : [];
  // “MoD”
  if (body && words.length === 3 && words[1] === 'of') found.push(`${letters[0]}o${letters[1]}`);
  if (COUNTRY.test(words[0]!) && letters.length > 3) found.push(letters.slice(1).join(''));
  return found;
}

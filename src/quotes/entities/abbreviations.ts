import { IS } from '../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';

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

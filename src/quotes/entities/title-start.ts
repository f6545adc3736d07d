import { NOBLES as NOBLE_TITLES } from '../../lexicon/titles.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';

const NOBLES = setOf(NOBLE_TITLES);

/** Titles before a name at most: no name has more, and a run of them must not cost its square. */
const MOST_TITLES = 12;

/**
 * The first of the titles that stand before the word `first`: “Lord”, “Prof. Dame”; `first` where none does. “Chairman”
 * in “Chairman Lord Pell” is a role, for a noble title begins the name.
 */
export function titleStart(tokens: Tokens, first: number): number {
  const { is, gap } = tokens;
  let start = first;
  while (
    start > Math.max(0, first - MOST_TITLES) &&
    is[start - 1]! & IS.title &&
    is[start - 1]! & IS.capital &&
    !(gap[start]! & ~(GAP.blank | GAP.stop))
  ) {
    start--;
    if (NOBLES.has(lowerAt(tokens, start))) break;
  }
  return start;
}

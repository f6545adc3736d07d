import { IS } from '../tokens/classes.ts';
import { GAP, type Tokens } from '../tokens/tokens.ts';

/** Titles before a name at most: no name has more, and a run of them must not cost its square. */
const MOST_TITLES = 12;

/** The first of the titles that stand before the word `first`: “Lord”, “Prof. Dame”; `first` where none does. */
export function titleStart({ is, gap }: Tokens, first: number): number {
  let start = first;
  while (
    start > Math.max(0, first - MOST_TITLES) &&
    is[start - 1]! & IS.title &&
    is[start - 1]! & IS.capital &&
    !(gap[start]! & ~(GAP.blank | GAP.stop))
  ) {
    start--;
  }
  return start;
}

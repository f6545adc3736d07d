import { NOBLES as NOBLE_TITLES, SOLE_OFFICES } from '../../lexicon/titles.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS, NOUN } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';

const NOBLES = setOf(NOBLE_TITLES);

const OFFICES = setOf(SOLE_OFFICES);

/** Titles before a name at most: no name has more, and a run of them must not cost its square. */
const MOST_TITLES = 12;

/**
 * The first of the titles that stand before the word `first`: “Lord”, “Prof. Dame”; `first` where none does. “Chairman”
 * in “Chairman Lord Pell” is a role, for a noble title begins the name, and so is “President” in “President Pell”; but
 * “Secretary General” is one title, and “the Governor Hotel” one name.
 */
export function titleStart(tokens: Tokens, first: number): number {
  const { is, gap } = tokens;
  let start = first;
  while (
    start > Math.max(0, first - MOST_TITLES) &&
    is[start - 1]! & IS.title &&
    is[start - 1]! & IS.capital &&
    !(gap[start]! & ~(GAP.blank | GAP.stop)) &&
    !isOffice(tokens, start - 1, first)
  ) {
    start--;
    if (NOBLES.has(lowerAt(tokens, start))) break;
  }
  return start;
}

/** “President Pell”: whether the title `i` is an office, and no part of the name that begins with word `first`. */
function isOffice(tokens: Tokens, i: number, first: number): boolean {
  if (tokens.is[first]! & (NOUN | IS.title) || lowerAt(tokens, i - 1) === 'the') return false;
  return OFFICES.has(lowerAt(tokens, i));
}

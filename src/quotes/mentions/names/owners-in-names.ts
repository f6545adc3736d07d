import { NAMES_WITH_OWNERS, OWNERS_OF_ALL } from '../../../lexicon/names.ts';
import { PLACES } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';
import { CLOSED, IS, NOUN } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';

const OF_ALL = setOf(OWNERS_OF_ALL);
const KNOWN = new Map(Object.entries(NAMES_WITH_OWNERS).map(([owner, words]) => [owner, setOf(words)]));
const PLACE_NAMES = setOf(PLACES);

/** How often a text has an owner with what it owns, before it is taken for one name. */
const LEAST_PAIRS = 2;

/** Classes of an owner, and of what is owned, that is something by itself: “Friday’s”, “Lowe’s Mara”. */
const OWNER = CLOSED | NOUN | IS.title | IS.date | IS.determiner;
const OWNED = IS.title | IS.person | IS.male | IS.female | IS.date | CLOSED;

/** How often a text has each word with a capital, and each owner with what it owns. */
interface Counts {
  readonly words: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
}

const COUNTS = new WeakMap<Tokens, Counts>();

/**
 * “the People’s Daily”, “Maudie’s Larder”: whether the owner before word `i` is a part of the name that goes on there.
 * It is one where the text has neither word without the other.
 */
export function isOwnerInName(tokens: Tokens, i: number): boolean {
  const { is } = tokens;
  const owner = is[i - 1]!;
  if (!(owner & IS.possessive) || !(owner & is[i]! & IS.capital) || tokens.gap[i] !== GAP.blank) return false;
  const [first, second] = [bare(tokens, i - 1), bare(tokens, i)];
  if (OF_ALL.has(first) || KNOWN.get(first)?.has(second)) return true;
  if (owner & OWNER || is[i]! & OWNED || PLACE_NAMES.has(first)) return false;
  const { words, pairs } = COUNTS.get(tokens) ?? count(tokens);
  const together = pairs.get(`${first} ${second}`) ?? 0;
  return together >= LEAST_PAIRS && words.get(first) === together && words.get(second) === together;
}

/** Word `i` in lower case, without the ’s of an owner. */
function bare(tokens: Tokens, i: number): string {
  return tokens.is[i]! & IS.possessive ? lowerAt(tokens, i).slice(0, -2) : lowerAt(tokens, i);
}

/** Counts the words with capitals, once a text and only for one that asks. */
function count(tokens: Tokens): Counts {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (let i = 0; i < tokens.count; i++) {
    if (!(tokens.is[i]! & IS.capital)) continue;
    const word = bare(tokens, i);
    words.set(word, (words.get(word) ?? 0) + 1);
    if (i === 0 || !(tokens.is[i - 1]! & IS.possessive) || !(tokens.is[i - 1]! & IS.capital)) continue;
    const pair = `${bare(tokens, i - 1)} ${word}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const counts = { words, pairs };
  COUNTS.set(tokens, counts);
  return counts;
}

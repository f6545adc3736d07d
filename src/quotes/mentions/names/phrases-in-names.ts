import { NAMED_BY_PHRASES, PAIRS, PLACES_OF_BODIES } from '../../../lexicon/pairs.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { isPredicate } from '../../tokens/predicates.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';

const PAIRED = new Map(Object.entries(PAIRS));
const PLACES = new Map(Object.entries(PLACES_OF_BODIES));
const SELF_NAMED = setOf(NAMED_BY_PHRASES);

const GENDERED = IS.male | IS.female;

/** Words with a capital behind a pair, up to the noun of a body. */
const LONGEST_BODY = 4;

/**
 * “England and Wales Cricket Board”: the word after the second half of a pair that is one name; `i` where the “and” at
 * `i` joins two.
 */
export function pairEnd(tokens: Tokens, i: number): number {
  if (lowerAt(tokens, i) !== 'and' || !joined(tokens, i) || !joined(tokens, i + 1)) return i;
  const first = lowerAt(tokens, i - 1);
  const second = lowerAt(tokens, i + 1).replace(/['’]s$/, '');
  if (!(tokens.is[i + 1]! & IS.capital) || isAfterName(tokens, i - 1)) return i;
  if (PLACES.get(first) === second) {
    // “the chief justice of England and Wales”
    const isBehind = /^(?:of|in)$/.test(lowerAt(tokens, i - 2));
    return isBehind || isBeforeBody(tokens, i + 2) ? i + 2 : i;
  }
  if (PAIRED.get(first) !== second) return i;
  return isBeforeSurname(tokens, i + 2) && !isBeforeBody(tokens, i + 2) ? i : i + 2;
}

/** “Boris Johnson and Johnson”: whether word `i` follows a given name. */
function isAfterName(tokens: Tokens, i: number): boolean {
  const before = tokens.is[i - 1] ?? 0;
  return joined(tokens, i) && (before & IS.capital) !== 0 && (before & GENDERED) !== 0;
}

/** “Marks and Spencer Pell”: whether the second half of a pair, before word `i`, is a given name before a surname. */
function isBeforeSurname(tokens: Tokens, i: number): boolean {
  const { is } = tokens;
  if (!joined(tokens, i) || is[i - 1]! & IS.possessive) return false;
  return (is[i]! & IS.capital) !== 0 && (is[i - 1]! & GENDERED) !== 0;
}

/** “Cricket Board”: whether the words in capitals from `i` on hold the noun of a body. */
function isBeforeBody(tokens: Tokens, i: number): boolean {
  for (let j = i; j < i + LONGEST_BODY && joined(tokens, j) && tokens.is[j]! & IS.capital; j++)
    if (tokens.is[j]! & IS.body) return true;
  return false;
}

/**
 * “the charity Boats for Hale”, “the pressure group Ferries 2000”: the word after what a name of one word, behind the
 * noun of a body, goes on with; `i` where it ends.
 */
function phraseNameEnd(tokens: Tokens, i: number): number {
  const { is, gap } = tokens;
  if (i < 2 || !isSelfNamed(tokens, i - 2) || gap[i - 1] !== GAP.blank || gap[i] !== GAP.blank) return i;
  if (is[i - 1]! & (GENDERED | IS.upper | IS.possessive)) return i;
  if (is[i]! & IS.number && /^[12]\d{3}$/.test(lowerAt(tokens, i)))
    return isYearOfName(tokens, i) ? i + 1 : i;
  if (gap[i + 1] !== GAP.blank || !(is[i + 1]! & IS.capital) || is[i + 1]! & (IS.date | GENDERED)) return i;
  // “Row It Out”
  if (is[i]! & IS.capital) return is[i]! & IS.pronoun ? i + 2 : i;
  // “Women in Sailing”, though not “Shelter in Harrow”
  const isPhrase =
    /^(?:for|by)$/.test(lowerAt(tokens, i)) || (lowerAt(tokens, i) === 'in' && isPeople(tokens, i - 1));
  return isPhrase ? i + 2 : i;
}

/** “Women”: whether word `i` is a noun of people and no name. */
function isPeople({ is }: Tokens, i: number): boolean {
  return (is[i]! & IS.person) !== 0 && !(is[i]! & (GENDERED | IS.title));
}

/** “Ferries 2000 said”, though not “the Ferries 2000 report”. */
function isYearOfName(tokens: Tokens, i: number): boolean {
  const { gap, count, sentence } = tokens;
  if (i + 1 >= count || sentence[i + 1] !== sentence[i] || gap[i + 1] !== GAP.blank) return true;
  return isPredicate(tokens, i + 1);
}

/** The word after a pair, or a phrase, that is one name and goes on with word `i`; `i` where none does. */
export function phraseEnd(tokens: Tokens, i: number): number {
  return Math.max(pairEnd(tokens, i), phraseNameEnd(tokens, i));
}

/** “campaign group”: whether word `i` is the noun, in small letters, of a body that a name follows. */
function isSelfNamed(tokens: Tokens, i: number): boolean {
  return (tokens.is[i]! & IS.lowercase) !== 0 && SELF_NAMED.has(lowerAt(tokens, i));
}

import { IS } from '../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';

/** A name in the text, from its first token to the one after its last. */
export interface SpelledName {
  readonly first: number;
  readonly end: number;
}

/** Words of a name that are read. */
const LONGEST = 12;

/** Words that initials leave out. */
const SMALL = /^(?:of|the|for|and|in|to)$/;

/** Countries before the name of one of their bodies, whose initials do not count. */
const COUNTRY = /^(?:u\.?[sk]|eu)$/;

const NO_FIRST =
  IS.upper |
  IS.male |
  IS.female |
  IS.date |
  IS.determiner |
  IS.preposition |
  IS.conjunction |
  IS.pronoun |
  IS.starter |
  IS.possessive |
  IS.number;

/**
 * “European Union ministers met … the EU”: the names of two words or more by their initials, the first for each, though it
 * may be a part of a phrase that names nobody by itself.
 */
export function indexSpelledNames(tokens: Tokens): ReadonlyMap<string, SpelledName> {
  const index = new Map<string, SpelledName>();
  for (let i = 0; i < tokens.count; i++) {
    if (!beginsName(tokens, i)) continue;
    const end = endOfName(tokens, i);
    if (end < i + 2 || namesSomebody(tokens, i, end)) continue;
    for (const letters of spellingsOf(tokens, i, end))
      if (letters.length > 1 && !index.has(letters)) index.set(letters, { first: i, end });
  }
  return index;
}

/** Whether word `i` has a capital and no name goes on with it; “US” before it does not count. */
function beginsName(tokens: Tokens, i: number): boolean {
  const { is } = tokens;
  if (!(is[i]! & IS.capital) || is[i]! & NO_FIRST) return false;
  if (!joined(tokens, i)) return true;
  const before = is[i - 1]!;
  const isOfName = before & IS.capital && !(before & IS.determiner) && !COUNTRY.test(lowerAt(tokens, i - 1));
  // “Bank of Halden Ferries”
  const isBehindOf = lowerAt(tokens, i - 1) === 'of' && (is[i - 2] ?? 0) & IS.capital;
  return !isOfName && !isBehindOf;
}

/** The word after the last capital of the name that begins at word `i`. */
function endOfName(tokens: Tokens, i: number): number {
  const { is, gap } = tokens;
  let end = i + 1;
  for (let next = i + 1; next < tokens.count && joined(tokens, next); next++) {
    if (next === i + LONGEST || gap[next]! & ~(GAP.blank | GAP.hyphen) || is[next - 1]! & IS.possessive)
      break;
    const isCapital = is[next]! & IS.capital && !(is[next]! & (IS.upper | IS.date));
    if (isCapital) end = next + 1;
    else if (!SMALL.test(lowerAt(tokens, next))) break;
  }
  return end;
}

/** “Prime Minister”: what somebody is, and no name. */
function namesSomebody(tokens: Tokens, first: number, end: number): boolean {
  return (tokens.is[end - 1]! & (IS.title | IS.person)) !== 0 && !(tokens.is[first]! & IS.body);
}

/** “Centres for Tide Control and Warning”: “ctcw” and “ctc”; “Department of Boat Affairs”: “dba” and “ba”. */
function spellingsOf(tokens: Tokens, first: number, end: number): string[] {
  let letters = '';
  const found: string[] = [];
  for (let i = first; i < end; i++) {
    const word = lowerAt(tokens, i);
    if (tokens.is[i]! & IS.capital) letters += word[0] ?? '';
    else if (word === 'and' && letters.length > 2) found.push(letters);
  }
  found.push(letters);
  const isMinistry = /^(?:department|ministry)$/.test(lowerAt(tokens, first)) && letters.length > 2;
  if (isMinistry) found.push(letters.slice(1));
  return found;
}

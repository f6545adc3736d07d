import { isIrregularPast } from '../../../lexicon/clause-verbs.ts';
import { CLOSED, IS, VERB } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { isPostposed } from '../../tokens/predicates.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { type Mention, nameMention, phraseMention } from '../mention.ts';
import { nameEnd } from '../names/name-runs.ts';
import { nameStart } from '../names/name-start.ts';
import { isNameWord } from '../names/words-in-names.ts';

/** Words of a phrase that are read: few name a source at greater length. */
const LONGEST = 8;

const CANNOT_BEGIN = IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.object;
const ENDS = IS.preposition | IS.conjunction | IS.auxiliary | IS.pronoun | IS.determiner;

/** “according to early results of the polls”: a source that nothing but “according to” before `i` shows to be one. */
export function sourceAt(tokens: Tokens, i: number): Mention | null {
  if (!isBehindAccording(tokens, i) || tokens.is[i]! & CANNOT_BEGIN) return null;
  const named = nameBehindRole(tokens, i);
  if (named) return named;
  let end = i + 1;
  while (end < i + LONGEST && joined(tokens, end) && belongs(tokens, end)) end++;
  return tokens.is[end - 1]! & IS.determiner ? null : phraseMention(tokens, i, end, end - 1);
}

/** Words that begin the name of a person. */
const PERSONAL = IS.title | IS.male | IS.female;
/** Words of a source behind the mention that it begins with. */
const MOST_BEHIND = 3;

/**
 * “according to the Halden ratings system”, “according to studio estimates”: a mention that ends behind “according to”
 * before a noun that no list knows, with the words up to that noun. No verb follows there.
 */
export function wholeSource(tokens: Tokens, mention: Mention): Mention {
  const { first, end, kind, possessive } = mention;
  if (kind === 'pronoun' || possessive || !isBehindAccording(tokens, first)) return mention;
  // “according to the Echo reports”
  if (tokens.is[end - 1]! & IS.capital && lowerAt(tokens, end) === 'reports') return mention;
  let last = end;
  while (last < end + MOST_BEHIND && tokens.gap[last] === GAP.blank && isNounBehind(tokens, last)) last++;
  return last > end && endsSource(tokens, mention, last)
    ? phraseMention(tokens, first, last, last - 1)
    : mention;
}

/**
 * Whether a source goes on from its mention up to word `i`: to a sign or a preposition; at the head of a sentence to a
 * comma, but a person not to a plural: “According to Mr Lowe buses, trams and trains run late.”
 */
function endsSource(tokens: Tokens, { first, end }: Mention, i: number): boolean {
  const { is, gap } = tokens;
  if (!(is[first - 2]! & IS.capital)) return !joined(tokens, i) || (is[i]! & IS.preposition) !== 0;
  if (!(gap[i]! & GAP.comma)) return false;
  if (!(is[first]! & PERSONAL || is[end - 1]! & (IS.person | IS.agent))) return true;
  for (let j = end; j < i; j++) if (endsInS(lowerAt(tokens, j))) return false;
  return true;
}

function isNounBehind(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (!(bits & IS.lowercase) || bits & (ENDS | IS.adverb | IS.date | IS.object)) return false;
  const word = lowerAt(tokens, i);
  return (
    !/^(?:says?|said)$/.test(word) &&
    !isPostposed(word) &&
    !/(?:ed|ing)$/.test(word) &&
    !isIrregularPast(word)
  );
}

/** “according to interim school head Ada Lowe”: a name behind words in small letters that tell who bears it. */
function nameBehindRole(tokens: Tokens, i: number): Mention | null {
  let first = i;
  while (first < i + LONGEST && joined(tokens, first + 1) && tokens.is[first]! & IS.lowercase) {
    if (tokens.is[first]! & (CLOSED | IS.determiner | IS.possessive)) return null;
    first++;
  }
  if (first === i || tokens.gap[first] !== GAP.blank || !isNameWord(tokens, first)) return null;
  const end = nameEnd(tokens, first);
  // “according to unofficial Halden figures”
  if (joined(tokens, end) && tokens.is[end]! & IS.lowercase && !(tokens.is[end]! & (CLOSED | VERB)))
    return null;
  return nameMention(tokens, { first: i, nameFirst: nameStart(tokens, first, end), end, roleFirst: i });
}

function isBehindAccording(tokens: Tokens, i: number): boolean {
  return (
    i > 1 &&
    (tokens.is[i - 1]! & IS.preposition) !== 0 &&
    tokens.gap[i] === GAP.blank &&
    lowerAt(tokens, i - 1) === 'to' &&
    lowerAt(tokens, i - 2) === 'according'
  );
}

function belongs(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  const word = lowerAt(tokens, i);
  // “complete but unofficial returns”
  if (word === 'but') return true;
  if (bits & ENDS) return false;
  // “data released by the city”, but “a newly released report”
  const isAttribute = (tokens.is[i - 1]! & (IS.determiner | IS.adverb)) !== 0;
  return isAttribute || !(word.endsWith('ed') || bits & IS.date || isIrregularPast(word));
}

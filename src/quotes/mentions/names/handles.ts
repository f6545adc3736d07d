import { OF_USERS as NOUNS_OF_USERS } from '../../../lexicon/nouns.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { type Mention, nameMention } from '../mention.ts';

const OF_USERS = setOf(NOUNS_OF_USERS);

/** “@ada_lowe”: the word after the handle that begins at `i` outside of quotations; `i` where none does. */
export function handleEnd(tokens: Tokens, i: number): number {
  const { text, starts, ends, gap, inside } = tokens;
  const at = starts[i]! - 1;
  if (!(gap[i]! & GAP.other) || text[at] !== '@' || inside[i]! >= 0) return i;
  // “ada@harrow.example” is an address.
  return i > 0 && ends[i - 1] === at ? i : underscoresEnd(tokens, i);
}

/** The word after those that underscores join to word `i`. */
function underscoresEnd({ text, count, starts, ends, gap }: Tokens, i: number): number {
  let end = i + 1;
  while (end < count && gap[end] === GAP.other && text.slice(ends[end - 1]!, starts[end]!) === '_') end++;
  return end;
}

/**
 * “Harrow Chat user adalowe wrote”: a name in small letters behind “user”, which a verb of saying shows to be one. But
 * “the Harrow Chat user community said” and “water user groups said” have a noun there.
 */
export function userNameAt(tokens: Tokens, i: number): Mention | null {
  const { is, gap } = tokens;
  if (is[i] !== IS.lowercase || lowerAt(tokens, i - 1) !== 'user' || gap[i] !== GAP.blank) return null;
  // “A user posing as Lowe said so.”
  if (tokens.inside[i]! >= 0 || /(?:ed|ing)$/.test(lowerAt(tokens, i))) return null;
  const end = underscoresEnd(tokens, i);
  if (!isHandle(tokens, i, end) && !isBehindSite(tokens, i - 1)) return null;
  const isSubject = joined(tokens, end) && (is[end]! & IS.say) !== 0;
  const isBehindVerb = !joined(tokens, end) && isUserBehindVerb(tokens, i - 1);
  return isSubject || isBehindVerb
    ? nameMention(tokens, { first: i, nameFirst: i, end, roleFirst: i })
    : null;
}

/** Words before “user” that name the site. */
const LONGEST_SITE = 3;

/** “wrote Harrow Chat user”: whether a verb of saying stands before the name of the site and the “user” at `i`. */
function isUserBehindVerb(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[beforeSite(tokens, i)] ?? 0;
  return (bits & IS.say) !== 0 && (bits & IS.lowercase) !== 0;
}

/** The word before the name of the site that ends before “user” at `i`; -1 where none does. */
function beforeSite({ is, gap }: Tokens, i: number): number {
  let first = i;
  while (first > 0 && first > i - LONGEST_SITE && gap[first] === GAP.blank && isSiteWord(is[first - 1]!))
    first--;
  return first - 1;
}

function isSiteWord(bits: number): boolean {
  return (bits & IS.capital) !== 0 && !(bits & (IS.determiner | IS.possessive));
}

/** “pell_boat”, “adalowe99”: no noun has such letters. */
function isHandle({ text, starts, ends }: Tokens, i: number, end: number): boolean {
  return end > i + 1 || /\d/.test(text.slice(starts[i], ends[i]));
}

/** “Harrow Chat user adalowe”, not “the Harrow Chat user community”: whether a name may follow the “user” at `i`. */
function isBehindSite(tokens: Tokens, i: number): boolean {
  const before = beforeSite(tokens, i);
  if (before === i - 1) return false;
  const word = lowerAt(tokens, i + 1);
  return !endsInS(word) && !OF_USERS.has(word) && !((tokens.is[before] ?? 0) & IS.determiner);
}

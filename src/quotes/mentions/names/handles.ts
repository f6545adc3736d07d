import { IS } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { type Mention, nameMention } from '../mention.ts';

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

/** “Harrow Chat user adalowe wrote”: a name in small letters behind “user”, which a verb of saying shows to be one. */
export function userNameAt(tokens: Tokens, i: number): Mention | null {
  const { is, gap } = tokens;
  if (is[i] !== IS.lowercase || lowerAt(tokens, i - 1) !== 'user' || gap[i] !== GAP.blank) return null;
  // “A user posing as Lowe said so.”
  if (tokens.inside[i]! >= 0 || /(?:ed|ing)$/.test(lowerAt(tokens, i))) return null;
  const end = underscoresEnd(tokens, i);
  const isSubject = joined(tokens, end) && (is[end]! & IS.say) !== 0;
  const isBehindVerb = !joined(tokens, end) && isUserBehindVerb(tokens, i - 1);
  return isSubject || isBehindVerb
    ? nameMention(tokens, { first: i, nameFirst: i, end, roleFirst: i })
    : null;
}

/** Words before “user” that name the site. */
const LONGEST_SITE = 3;

/** “wrote Harrow Chat user”: whether a verb of saying stands before the name of the site and the “user” at `i`. */
function isUserBehindVerb({ is }: Tokens, i: number): boolean {
  let before = i - 1;
  while (before > 0 && before >= i - LONGEST_SITE && is[before]! & IS.capital) before--;
  return before >= 0 && (is[before]! & IS.say) !== 0 && (is[before]! & IS.lowercase) !== 0;
}

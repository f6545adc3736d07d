import { CREDITS as CREDIT_WORDS } from '../../../lexicon/places.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { opensSentence } from '../../tokens/sentence-bounds.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { COURTESIES, type RoleWords } from './role-words.ts';

const CREDITS = setOf(CREDIT_WORDS);

/** “the mayor”, but not “One Harrow’s Ed Lowe” */
function isArticle(tokens: Tokens, i: number): boolean {
  const isNamed = (tokens.is[i]! & IS.capital) !== 0 && !opensSentence(tokens, i);
  return (tokens.is[i]! & IS.determiner) !== 0 && !isNamed;
}

/** “Secretary of State Ed Lowe”, “Passerby Ed Lowe”: what the mention takes for no part of the name. */
export function roleOfMention(tokens: Tokens, roleFirst: number, end: number): RoleWords | null {
  const { is } = tokens;
  let first = roleFirst;
  while (first < end && (isArticle(tokens, first) || CREDITS.has(lowerAt(tokens, first)))) first++;
  if (first >= end || COURTESIES.has(lowerAt(tokens, end - 1))) return null;
  // “fellow Dane Ed Lowe”
  if (end - first === 1 && lowerAt(tokens, first) === 'fellow') return null;
  // “the head of the Bank” is not the Bank.
  let last = end - 1;
  while (last > first && is[last]! & IS.determiner && !(is[last]! & IS.possessive)) last--;
  if (is[last]! & IS.preposition) return null;
  // “which holds the club’s Ed Lowe”
  if (is[end - 1]! & IS.possessive)
    for (let i = end - 1; i > first; i--)
      if ((is[i - 1]! & (IS.determiner | IS.capital)) === IS.determiner) first = Math.max(first, i);
  const head = nounOf(tokens, first, end);
  return first === head && isQuality(tokens, head) ? null : { first, end, head };
}

/** The last noun for a person from `first` up to `end`, or else the last word. */
function nounOf({ is }: Tokens, first: number, end: number): number {
  for (let i = end - 1; i > first; i--) if (is[i]! & (IS.person | IS.title | IS.agent)) return i;
  return is[first]! & (IS.person | IS.title | IS.agent) ? first : end - 1;
}

/** “Frustrated Ed Lowe”, “the former Harrow striker”: a word that tells how somebody is, not what. */
function isQuality({ is, lower }: Tokens, i: number): boolean {
  const bits = is[i]!;
  if (bits & (IS.person | IS.title | IS.agent | IS.body | IS.possessive)) return false;
  return (
    (bits & (IS.modifier | IS.adverb | IS.number | IS.determiner)) !== 0 ||
    /...(?:ed|ing)$/.test(lower[i] ?? '')
  );
}

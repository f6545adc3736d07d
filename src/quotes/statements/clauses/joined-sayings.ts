import { isStance, isThought, isUrging } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import { BREAK, GAP, isUnsigned, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { FURTHEST, isPast } from './finite-verbs.ts';
import type { StatementPlace } from './reporting-clause.ts';

/** Adverbs and auxiliaries between “and” and a second verb of saying. */
const MOST_TO_VERB = 3;

/** Words behind a verb of saying with which a clause or an infinitive begins. */
const OPENS_CONTENT = IS.pronoun | IS.determiner | IS.capital | IS.object;

/**
 * “and also warned that”, “but has refused to”: whether a verb of saying in the tense of the cue is joined at token
 * `p`.
 */
export function joinsSaying({ analysis: { tokens }, clause }: StatementPlace, p: number): boolean {
  if (!isAndOrBut(tokens, p)) return false;
  const i = joinedVerb(tokens, p);
  const verb = lowerAt(tokens, i);
  // “Lowe said they were old and worry that”: only the form in -s is surely the speaker’s.
  if ((isThought(verb) && !verb.endsWith('s')) || !saysMore(tokens, i)) return false;
  if (/^ha(?:s|ve)$/.test(lowerAt(tokens, p + 1))) return true;
  return isPast(lowerAt(tokens, clause.first)) === isPast(verb) && !isPerfectBefore(tokens, clause.end, p);
}

/**
 * “they had met and accepted that”: whether the clause before token `p` has a perfect, whose participle may be joined.
 * “Claimed to have met them and added that” joins no participle.
 */
function isPerfectBefore(tokens: Tokens, from: number, p: number): boolean {
  for (let i = p - 1; i > Math.max(from, p - FURTHEST) && !(tokens.gap[i + 1]! & BREAK); i--) {
    const has = beforeAdverb(tokens, i);
    const isPerfect = isPast(lowerAt(tokens, i)) && /^ha(?:s|ve|d)$/.test(lowerAt(tokens, has));
    if (isPerfect && lowerAt(tokens, has - 1) !== 'to') return true;
  }
  return false;
}

/** The token before token `i`, or the one before an adverb there: “had already met”. */
function beforeAdverb(tokens: Tokens, i: number): number {
  const isAdverb = tokens.is[i - 1]! & IS.adverb || /^(?:not|..+ly)$/.test(lowerAt(tokens, i - 1));
  return isAdverb ? i - 2 : i - 1;
}

/** The token of the verb behind “and” and its adverbs: “and has also warned”. */
export function joinedVerb(tokens: Tokens, p: number): number {
  let i = p + 1;
  while (i < p + MOST_TO_VERB && /^(?:has|have|also|then|later|..+ly)$/.test(lowerAt(tokens, i))) i++;
  return i;
}

/** Whether a verb of saying with its clause behind it stands at token `i`: “admitted that”, “refused to”. */
export function saysMore(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  const next = lowerAt(tokens, i + 1);
  if (word.endsWith('ing') || !isUnsigned(tokens, i + 1)) return false;
  if (/^(?:refus|declin)e[sd]$/.test(word)) return true;
  // “is believed to be”, “showed that”, “rang and told him”
  if (next === 'to') return /^(?:vow|promis|pledg|want)/.test(word);
  if (takesStance(tokens, i)) return true;
  const isSaying = statementVerbOf(word) !== undefined && !/^(?:show|find|found|tell|told)/.test(word);
  if (!isSaying && !(isThought(word) && !isPast(word))) return false;
  if (tokens.gap[i + 1] !== GAP.blank) return isSaying && opensQuotation(tokens, i + 1);
  if (/^(?:that|there)$/.test(next) || (tokens.is[i + 1]! & OPENS_CONTENT) !== 0) return true;
  return isUrging(word) && (tokens.is[i + 1]! & IS.lowercase) !== 0 && isPluralNoun(next);
}

/** “called for”, “accepted that”, “made it clear that” */
function takesStance(tokens: Tokens, i: number): boolean {
  const next = lowerAt(tokens, i + 1);
  const behind = next === 'it' ? `it ${lowerAt(tokens, i + 2)}` : next;
  return isStance(`${lowerAt(tokens, i)} ${behind}`);
}

/** Whether a quotation begins with token `i`. */
function opensQuotation({ inside }: Tokens, i: number): boolean {
  return inside[i]! >= 0 && inside[i] !== inside[i - 1];
}

/**
 * Whether somebody says something from token `from` up to `end`: not in “was hard to predict”, “what is agreed”,
 * “pictures showed it”. Where a verb that may be joined is given, it must be said in the tense of that verb.
 */
export function hasSaying(tokens: Tokens, from: number, end: number, joined?: string): boolean {
  for (let i = Math.max(from, end - FURTHEST); i < end; i++) {
    if (tokens.inside[i]! >= 0 || tokens.is[i]! & IS.nounVerb) continue;
    const word = lowerAt(tokens, i);
    if (!statementVerbOf(word) || /ing$|^show/.test(word)) continue;
    if (/^(?:to|is|are|was|were|be|been)$/.test(lowerAt(tokens, i - 1))) continue;
    if (joined === undefined || isPast(joined) === isPast(word)) return true;
  }
  return false;
}

/** Whether token `p` is “and” or “but”. */
export function isAndOrBut(tokens: Tokens, p: number): boolean {
  return (tokens.is[p]! & IS.conjunction) !== 0 && /^(?:and|but)$/.test(lowerAt(tokens, p));
}

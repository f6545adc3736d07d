import { isBarePast, isIrregularPast } from '../../../lexicon/clause-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Tokens before an edge in which the verbs of a clause are sought. */
export const FURTHEST = 40;

/** Words with which the object of a verb, or what else follows it, begins: “robbed the bank”, “sank in May”. */
const BEHIND_VERB = IS.preposition | IS.determiner | IS.pronoun | IS.object | IS.adverb;

/** Whether token `i` is an auxiliary in a finite form: “was”, not “being”. */
export function isFiniteVerb(tokens: Tokens, i: number): boolean {
  return isAuxiliary(tokens, i) && !/^(?:be|been|being|having)$/.test(lowerAt(tokens, i));
}

/** Whether the form of a word tells that it is a past tense or a participle. */
export function isPast(word: string): boolean {
  return word.endsWith('ed') || isIrregularPast(word);
}

/** Classes of words behind which a participle is an adjective: “the hired boat”, “newly built homes”. */
const BEFORE_ADJECTIVE = IS.preposition | IS.determiner | IS.adverb | IS.conjunction;

/** “gulls died”, “Pell hit the man”: whether a past tense stands behind a noun. */
export function isPastBehindNoun({ is, lower }: Tokens, i: number): boolean {
  const isForm = isPast(lower[i]!) || isBarePast(lower[i]!);
  return isForm && !(is[i - 1]! & BEFORE_ADJECTIVE) && !/^(?:by|to)$/.test(lower[i + 1] ?? '');
}

/** Whether the form of a word tells that there is a finite verb from token `from` up to `end`. */
export function hasClause(tokens: Tokens, from: number, end: number): boolean {
  for (let i = Math.max(from, end - FURTHEST); i < end; i++)
    if (isFiniteVerb(tokens, i) || isIrregularPast(lowerAt(tokens, i))) return true;
  return false;
}

/** Whether the form of a word tells that there is a verb, finite or not, from token `from` up to `end`. */
export function hasVerbForm(tokens: Tokens, from: number, end: number): boolean {
  for (let i = Math.max(from, end - FURTHEST); i < end; i++)
    if (isAuxiliary(tokens, i) || isPast(lowerAt(tokens, i))) return true;
  return false;
}

/** “was old”, “robbed it”: whether a clause without its subject begins at token `i`; “trained divers” is none. */
export function opensPredicate(tokens: Tokens, i: number): boolean {
  if (isFiniteVerb(tokens, i)) return true;
  return isPast(lowerAt(tokens, i)) && (tokens.is[i + 1]! & BEHIND_VERB) !== 0;
}

import { isHeldByOthers, isThought } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import { GAP, isAuxiliary, isUnsigned, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { FURTHEST, hasClause } from '../clauses/finite-verbs.ts';
import { hasSaying, isAndOrBut, joinedVerb, saysMore } from '../clauses/joined-sayings.ts';
import type { FramedPlace } from './framed-place.ts';

/** Tokens of the subject of another clause of saying. */
const MOST_OF_SUBJECT = 3;

/** Whether what is said before token `p` is whole, and holds no saying of others, whose second verb it could be. */
export function isWholeClaim({ analysis: { tokens }, clause, frame }: FramedPlace, p: number): boolean {
  const from = frame.start;
  const verb = lowerAt(tokens, joinedVerb(tokens, p));
  if (hasSaying(tokens, from, p, verb)) return false;
  // “The report states that boats leak and states that piers rot”; but “Pell looked up and said” may be told of Pell.
  if (verb === lowerAt(tokens, clause.first) && verb !== 'said') return true;
  return /^(?:quotation|predicate|complement)$/.test(frame.sign) || hasClause(tokens, from, p);
}

/** “but some divers fear it is not”: whether another clause of saying is joined at token `p`. */
export function othersSay(place: FramedPlace, p: number): boolean {
  const { tokens } = place.analysis;
  const isWhile = lowerAt(tokens, p) === 'while' && isUnsigned(tokens, p);
  if (!isWhile && !isAndOrBut(tokens, p)) return false;
  if (!isOtherSaying(place, p + 1)) return false;
  return hasClause(tokens, clauseStart(place, p), p) && !hasSaying(tokens, place.frame.start, p);
}

/**
 * “some divers fear”, “Pell says”: whether somebody else is the short subject of a verb of saying from token `from` on.
 */
function isOtherSaying({ analysis: { tokens } }: FramedPlace, from: number): boolean {
  const { gap, is } = tokens;
  if (!opensOther(tokens, from)) return false;
  const isPronoun = (is[from]! & IS.pronoun) !== 0;
  // “his claim that it”: there the noun is no verb.
  const isNounNext = /^(?:the|an?|this|its?|his|her|their)$/.test(lowerAt(tokens, from)) && !isPronoun;
  for (let i = from + 1; i <= from + MOST_OF_SUBJECT; i++) {
    if (gap[i] !== GAP.blank || is[i]! & (IS.preposition | IS.conjunction)) return false;
    if (i === from + 1 && isNounNext) continue;
    if (saysMore(tokens, i) || saysOfOthers(tokens, i)) return !(isPronoun && isThought(lowerAt(tokens, i)));
    if (isAuxiliary(tokens, i) && !/^ha(?:s|ve)$/.test(lowerAt(tokens, i))) return false;
  }
  return false;
}

/** Whether a subject begins at token `i`: “some divers”, “Pell”, “critics”. */
function opensOther(tokens: Tokens, i: number): boolean {
  if (isAuxiliary(tokens, i) || /^(?:that|if|when)$/.test(lowerAt(tokens, i))) return false;
  if (tokens.is[i]! & (IS.determiner | IS.capital | IS.pronoun)) return true;
  const isNoun = (tokens.is[i]! & IS.lowercase) !== 0 && !(tokens.is[i]! & (IS.preposition | IS.conjunction));
  return isNoun && isPluralNoun(lowerAt(tokens, i)) && statementVerbOf(lowerAt(tokens, i)) === undefined;
}

/**
 * “critics fear losing boats”, “others claim old piers rot”: whether words of its own follow a verb behind its subject.
 */
function saysOfOthers(tokens: Tokens, i: number): boolean {
  if (tokens.gap[i + 1] !== GAP.blank || !(tokens.is[i + 1]! & IS.lowercase)) return false;
  if (tokens.is[i + 1]! & (IS.preposition | IS.conjunction | IS.auxiliary)) return false;
  return isHeldByOthers(lowerAt(tokens, i));
}

/** Token behind the last comma before token `p`, or the first one of what is said. */
function clauseStart({ analysis: { tokens }, frame }: FramedPlace, p: number): number {
  let i = p - 1;
  while (i > frame.start && i > p - FURTHEST && !(tokens.gap[i]! & GAP.comma)) i--;
  return i;
}

import { isJoinedAct } from '../../../lexicon/clause-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { BREAK, GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { FURTHEST, hasClause, isFiniteVerb, isPast, opensPredicate } from '../clauses/finite-verbs.ts';
import { isAndOrBut, joinedVerb, saysMore } from '../clauses/joined-sayings.ts';
import type { FramedPlace } from './framed-place.ts';

/** Tokens of a subject, before its verb or behind “and”. */
const MOST_OF_SUBJECT = 6;

/** Words that open a clause within what is said, to which another may be joined. */
const OPENERS = /^(?:that|whether|if|because|who|which|what|how|why|where|when|as|than)$/;

/**
 * “Lowe said the pier was safe and thanked the mayor”: whether an act of the speaker is joined at token `p`. The clause
 * before it must tell of a thing: in “said the driver was calm and thanked the mayor”, the driver may have done both.
 */
export function joinsAct({ analysis: { tokens }, frame }: FramedPlace, p: number): boolean {
  if (!isAndOrBut(tokens, p) || tokens.inside[p]! >= 0) return false;
  const i = joinedVerb(tokens, p);
  if (!isJoinedAct(lowerAt(tokens, i)) || !isPast(lowerAt(tokens, i))) return false;
  // “and warned that it leaked” is a second saying
  if (saysMore(tokens, i)) return false;
  const isIntransitive = lowerAt(tokens, i).startsWith('apolog');
  if (!isIntransitive && !opensObject(tokens, i + 1)) return false;
  const last = lastFinite(tokens, Math.max(frame.start, p - FURTHEST), p);
  // “it has closed and ordered the boats out”
  if (last < 0 || !isFiniteVerb(tokens, last) || isPerfect(tokens, last)) return false;
  return isOfThing(tokens, last);
}

/** Whether an object or an infinitive begins at token `i`: “the mayor”, “sailors”, “to go”; not “by Pell”, “her”. */
function opensObject({ gap, is }: Tokens, i: number): boolean {
  if (gap[i] !== GAP.blank) return false;
  return (is[i]! & IS.determiner) !== 0 || !(is[i]! & NO_OBJECT);
}

/** Classes of words that open no object, or one that may be told of the speaker: “blamed her”. */
const NO_OBJECT = IS.preposition | IS.conjunction | IS.auxiliary | IS.adverb | IS.object;

/** Whether an auxiliary may belong to a participle that follows “and”: “has closed and ordered”. */
function isPerfect(tokens: Tokens, i: number): boolean {
  return /^(?:has|have|had)$/.test(lowerAt(tokens, i));
}

/** The last finite verb from token `from` up to `end`, or -1. */
function lastFinite(tokens: Tokens, from: number, end: number): number {
  for (let i = end - 1; i >= from; i--)
    if (tokens.inside[i]! < 0 && (isFiniteVerb(tokens, i) || isFinitePast(tokens, i))) return i;
  return -1;
}

/** “she closed the pier”, “they helped”; but not “has closed”, “is committed to” */
function isFinitePast(tokens: Tokens, i: number): boolean {
  if (!isPast(lowerAt(tokens, i)) || tokens.is[i - 1]! & (IS.auxiliary | IS.determiner)) return false;
  return (tokens.is[i - 1]! & IS.pronoun) !== 0 || opensPredicate(tokens, i);
}

/**
 * Whether the subject right before a verb is a thing, or a word for one: “the pier was”, “there were”; not in “the
 * driver of the car was”.
 */
function isOfThing(tokens: Tokens, verb: number): boolean {
  if (/^(?:it|there|this)$/.test(lowerAt(tokens, verb - 1))) return true;
  let found = false;
  for (let i = verb - 1; i >= verb - MOST_OF_SUBJECT && !opensSubject(tokens, i); i--) {
    const bits = tokens.is[i]!;
    const isPlace = (bits & IS.capital) !== 0 && (tokens.is[i - 1]! & IS.preposition) !== 0;
    if (bits & DOER && !isPlace) return false;
    found ||= (bits & IS.lowercase) !== 0 && !(bits & NO_NOUN);
    if (tokens.gap[i]! & BREAK) break;
  }
  return found;
}

/** Whether what stands at token `i` stands before a subject: “that”, a verb. */
function opensSubject(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return OPENERS.test(word) || /^(?:and|but)$/.test(word) || isAuxiliary(tokens, i) || isPast(word);
}

/** Classes of words for somebody or something that acts. */
const DOER =
  IS.person |
  IS.agent |
  IS.body |
  IS.document |
  IS.title |
  IS.capital |
  IS.pronoun |
  IS.object |
  IS.possessive;
/** Classes of words that are no noun. */
const NO_NOUN = IS.determiner | IS.preposition | IS.conjunction | IS.adverb | IS.number | IS.date;

/**
 * “Lowe admitted hiding the keys, but the mayor was calm”, “asked Pell to stay and he has”: whether a clause of its own
 * is joined at token `p` to what is said without one.
 */
export function joinsOwnClause(place: FramedPlace, p: number): boolean {
  const { tokens } = place.analysis;
  if (!isAndOrBut(tokens, p) || tokens.inside[p]! >= 0) return false;
  // “warned of floods and is now at sea”
  const isPredicate = /^(?:is|was|are|were|has|have|had|does|did)$/.test(lowerAt(tokens, p + 1));
  return (isPredicate || joinsSubject(place, p)) && isWithoutClause(place, p);
}

/** “but the mayor was calm”, “and he has”; not the rest of “admitted hiding and stealing the keys was wrong”. */
function joinsSubject({ analysis: { tokens }, frame: { sign } }: FramedPlace, p: number): boolean {
  const isApart = lowerAt(tokens, p) === 'but' || (tokens.is[p + 1]! & IS.pronoun) !== 0;
  return (isApart || sign !== 'participle in front') && opensClause(tokens, p + 1);
}

/** Whether what is said before token `p` is a noun phrase, a gerund or an infinitive, and holds no clause. */
function isWithoutClause(
  { analysis: { tokens }, frame: { start, rule, sign } }: FramedPlace,
  p: number,
): boolean {
  const isPhrase =
    /^(?:preposition|object and preposition)$/.test(rule) ||
    /^(?:participle in front|infinitive|complement)$/.test(sign);
  if (!isPhrase || p - start > FURTHEST || hasClause(tokens, start, p)) return false;
  for (let i = start; i < p; i++) if (OPENERS.test(lowerAt(tokens, i))) return false;
  return true;
}

/** “the mayor was”, “they had”, “Pell has”: whether a short subject and its auxiliary begin at token `i`. */
function opensClause(tokens: Tokens, from: number): boolean {
  const opens = IS.determiner | IS.pronoun | IS.capital;
  if (!(tokens.is[from]! & opens) && !/^(?:it|there)$/.test(lowerAt(tokens, from))) return false;
  for (let i = from + 1; i <= from + MOST_OF_SUBJECT; i++) {
    if (tokens.gap[i]! & BREAK || tokens.is[i]! & (IS.preposition | IS.conjunction)) return false;
    // “his visit on 2 May”
    if (isAuxiliary(tokens, i)) return isFiniteVerb(tokens, i) && (tokens.is[i]! & IS.lowercase) !== 0;
  }
  return false;
}

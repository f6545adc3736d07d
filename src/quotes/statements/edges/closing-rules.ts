import { isPublicAct, isThought } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { isPluralNoun } from '../../tokens/number.ts';
import { sentenceEnds } from '../../tokens/sentence-bounds.ts';
import { GAP, isAuxiliary, isUnsigned, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { FURTHEST, hasClause, isFiniteVerb, isPast, opensPredicate } from '../clauses/finite-verbs.ts';
import { joinsSaying } from '../clauses/joined-sayings.ts';
import { occasionEnd } from './edge-rules.ts';
import type { FramedPlace } from './framed-place.ts';
import { joinsAct, joinsOwnClause } from './joined-clauses.ts';
import { isWholeClaim, othersSay } from './whole-claims.ts';

/** One sign that what stands behind an edge is the writer’s, so that the statement ends there at the latest. */
export interface ClosingRule {
  readonly name: string;
  /** Invented text with a statement in brackets; the rule holds at its end. */
  readonly example: string;
  readonly holds: (place: FramedPlace, p: number) => boolean;
}

export const CLOSING_RULES: readonly ClosingRule[] = [
  {
    name: 'verb behind an answer',
    example: 'Lowe said [yes] and was pleased.',
    holds: ({ analysis: { tokens }, frame }, p) =>
      p === frame.start + 1 &&
      /^(?:yes|no|nothing|so)$/.test(lowerAt(tokens, frame.start)) &&
      isAnd(tokens, p) &&
      numberOfVerb(tokens, p + 1) !== null,
  },
  {
    name: 'verb that agrees with the speaker alone',
    example: 'Divers have confirmed that [a boat was found] and are now at sea.',
    holds: ({ analysis: { tokens, mentions }, clause, frame }, p) => {
      if (!isAnd(tokens, p)) return false;
      const behind = numberOfVerb(tokens, p + 1);
      if (!behind) return false;
      const { kind, head } = mentions[clause.mention]!;
      if (kind === 'phrase' && isPluralNoun(lowerAt(tokens, head)) !== (behind === 'plural')) return false;
      if (kind === 'name' && behind === 'plural') return false;
      if (kind === 'pronoun' && /^(?:he|she|it)$/.test(lowerAt(tokens, head)) !== (behind === 'singular'))
        return false;
      return isOtherNumber(tokens, Math.max(frame.start, p - FURTHEST), p, behind);
    },
  },
  {
    name: 'verb of the speaker behind a gerund',
    example: 'Lowe, who denies [stealing the bell], was held.',
    holds: ({ analysis: { tokens }, frame }, p) =>
      (tokens.gap[p]! & GAP.comma) !== 0 &&
      numberOfVerb(tokens, p) !== null &&
      /...ing$/.test(lowerAt(tokens, frame.start)),
  },
  {
    name: 'verb behind a relative clause of saying',
    example: 'Pell, who divers say [was at sea], has left.',
    // “which Lowe says is old, was shut”
    holds: ({ analysis: { tokens }, clause, frame }, p) => {
      const isWithin = clause.link === 'relative' || /^(?:who|which)$/.test(lowerAt(tokens, clause.from - 1));
      if (!isWithin || !(tokens.gap[p]! & GAP.comma)) return false;
      const { start } = frame;
      return isFiniteVerb(tokens, p) && (opensPredicate(tokens, start) || hasClause(tokens, start, p));
    },
  },
  {
    name: 'second verb of saying',
    example: 'Lowe said [the pier was safe] but admitted that it was old.',
    holds: (place, p) => joinsSaying(place, p) && isWholeClaim(place, p),
  },
  {
    name: 'act of the speaker besides',
    example: 'Lowe said [the pier was safe] and thanked the mayor.',
    holds: joinsAct,
  },
  {
    name: 'clause behind a phrase',
    example: 'Lowe admitted [hiding the keys], but the mayor was calm.',
    holds: joinsOwnClause,
  },
  {
    name: 'saying of somebody else',
    example: 'Lowe said [the pier was safe] but some divers fear it is not.',
    holds: othersSay,
  },
  {
    name: 'what was said besides',
    example: 'Lowe said [the pier was safe], blaming the mayor.',
    holds: ({ analysis: { tokens } }, p) =>
      (tokens.gap[p]! & (GAP.comma | GAP.dash)) !== 0 && /^(?:blaming|captioning)$/.test(lowerAt(tokens, p)),
  },
  {
    name: 'what the words stirred',
    example: 'Lowe said [the pier was safe], raising hopes in Harrow.',
    holds: ({ analysis: { tokens } }, p) => {
      if (!(tokens.gap[p]! & (GAP.comma | GAP.dash))) return false;
      if (!STIRRING.test(lowerAt(tokens, p))) return false;
      for (let i = p + 1; i <= p + MOST_TO_STIRRED && !sentenceEnds(tokens, i); i++)
        if (STIRRED.test(lowerAt(tokens, i))) return true;
      return false;
    },
  },
  {
    name: 'occasion of what is said now',
    example: 'Lowe says [the pier is safe] as she opened it.',
    // “said the pier was safe as she opened it”, “says she is sad as she lost it”
    holds: (place, p) => {
      const { tokens } = place.analysis;
      if (lowerAt(tokens, p) !== 'as' || !isPublicAct(lowerAt(tokens, p + 2))) return false;
      if (!mayBeSpeaker(place, p + 1)) return false;
      const from = Math.max(place.frame.start, p - FURTHEST);
      return isPresent(tokens, from, p);
    },
  },
  {
    name: 'occasion behind a quotation',
    example: 'Lowe called [the pier “unsafe”] in a letter.',
    holds: ({ analysis: { tokens } }, p) => {
      const quotation = tokens.inside[p - 1]!;
      if (quotation < 0 || tokens.inside[p] === quotation || lowerAt(tokens, p + 1).endsWith('ing'))
        return false;
      // “were ‘unsafe’ in the town”
      const end = occasionEnd(tokens, p);
      return end >= 0 && lowerAt(tokens, end - 1) !== 'town';
    },
  },
];

/** What an announcement does to others, and with what. */
const STIRRING =
  /^(?:raising|stirring|sparking|prompting|fuell?ing|triggering|dashing|heightening|reigniting|easing|adding|renewing)$/;
const STIRRED =
  /^(?:hopes|fears|speculation|concerns?|questions|doubts?|rumou?rs|outrage|anger|criticism|scenario|prospect|debate|worries|controversy|alarm)$/;
/** Tokens behind such a verb in which its object is sought. */
const MOST_TO_STIRRED = 4;

/** Whether what stands behind token `p` is the writer’s. */
export function closes(place: FramedPlace, p: number): boolean {
  return CLOSING_RULES.some(({ holds }) => holds(place, p));
}

function isAnd(tokens: Tokens, p: number): boolean {
  return lowerAt(tokens, p) === 'and' && isUnsigned(tokens, p, GAP.comma);
}

type VerbNumber = 'singular' | 'plural';

/**
 * The number that the form of a verb tells, behind adverbs: “are now”, “also believes that”; `null` where none does.
 */
function numberOfVerb(tokens: Tokens, i: number): VerbNumber | null {
  const at = tokens.is[i]! & IS.adverb && !isAuxiliary(tokens, i) ? i + 1 : i;
  const word = lowerAt(tokens, at);
  if (/^(?:is|was|has|does)$/.test(word)) return 'singular';
  if (/^(?:are|were|have)$/.test(word)) return 'plural';
  const isClause =
    (isThought(word) || statementVerbOf(word) !== undefined) && lowerAt(tokens, at + 1) === 'that';
  return isClause && word.endsWith('s') ? 'singular' : null;
}

/** Whether the verbs from token `from` up to `end` tell their number, and all tell another. */
function isOtherNumber(tokens: Tokens, from: number, end: number, number: VerbNumber): boolean {
  let found = false;
  for (let i = from; i < end; i++) {
    const own = numberOfVerb(tokens, i);
    // “may have”, “to have” have no number.
    if (!own || !isAuxiliary(tokens, i) || NOT_FINITE.test(lowerAt(tokens, i - 1))) continue;
    if (own === number || /^(?:i|you|we)$/.test(lowerAt(tokens, i - 1))) return false;
    found = true;
  }
  return found;
}

/** Words behind which an auxiliary is an infinitive. */
const NOT_FINITE = /^(?:to|will|would|can|could|may|might|must|should|shall|not|never)$/;

/** Whether the pronoun at token `i` may stand for whoever speaks. */
function mayBeSpeaker({ analysis: { tokens, mentions, entities }, clause }: FramedPlace, i: number): boolean {
  const { kind, head } = mentions[clause.mention]!;
  const speaker = lowerAt(tokens, head);
  const pronoun = lowerAt(tokens, i);
  if (kind === 'pronoun') return pronoun === speaker || speaker === 'who';
  const isPlural = kind === 'phrase' && isPluralNoun(speaker);
  const entity = entities.list[entities.of[clause.mention]!];
  const isBody = entity?.body || (tokens.is[head]! & IS.body) !== 0;
  if (!/^s?he$/.test(pronoun)) return pronoun === 'it' ? isBody : pronoun === 'they' && isPlural;
  if (isPlural || isBody) return false;
  const gender = entity?.gender ?? null;
  return gender === null || gender === (pronoun === 'he' ? 'male' : 'female');
}

/** Whether the verbs from token `from` up to `end` that tell their tense are in the present or the future. */
function isPresent(tokens: Tokens, from: number, end: number): boolean {
  let found = false;
  for (let i = from; i < end; i++) {
    const word = lowerAt(tokens, i);
    if (isPast(word) && !isAuxiliary(tokens, i - 1)) return false;
    if (/^(?:was|were|had|did|has|have|would|could)$/.test(word)) return false;
    found ||= /^(?:is|are|does|do|will|can|must|wants?)$/.test(word);
  }
  return found;
}

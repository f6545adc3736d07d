import { isAsking, isBarePast, isSubordinator } from '../../../lexicon/clause-verbs.ts';
import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { BREAK, GAP, isAuxiliary, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { hasClause, opensPredicate } from '../clauses/finite-verbs.ts';
import { isDayNoun } from '../frames/days.ts';
import { occasionEnd } from './edge-rules.ts';
import type { FramedPlace } from './framed-place.ts';
import { partsSubject } from './insertions.ts';

/** One sign that a clause goes on, so that no statement behind its verb of saying ends there. */
export interface GoingOnRule {
  readonly name: string;
  /** Invented text with a statement in brackets; the rule holds at the bar. */
  readonly example: string;
  readonly holds: (place: FramedPlace, p: number) => boolean;
}

/** Tokens in which the sign that closes an insertion is sought. */
const LONGEST = 25;

export const GOING_ON_RULES: readonly GoingOnRule[] = [
  {
    name: 'insertion between a subject and its verb',
    example: 'Lowe said [the pier|, built in 1900, was safe].',
    holds: ({ analysis: { tokens }, frame, sentence }, p) =>
      partsSubject(tokens, frame.start, p, sentence.end),
  },
  {
    name: 'verb behind an insertion',
    example: 'Lowe said [the pier, the so-called jetty|, was safe].',
    // “Lowe, who said it was safe, has left”
    holds: ({ analysis: { tokens }, clause }, p) =>
      (tokens.gap[p]! & GAP.comma) !== 0 &&
      /^(?:subject|parted)$/.test(clause.link) &&
      !/^(?:who|which)$/.test(lowerAt(tokens, clause.from - 1)) &&
      isAuxiliary(tokens, p) &&
      !/^(?:do|be|been|being|having|doing)$/.test(lowerAt(tokens, p)),
  },
  {
    name: 'relative clause before the rest of its clause',
    example: 'Lowe said [they put Pell|, who was ill, into a cab].',
    holds: ({ analysis: { tokens }, frame, sentence }, p) => {
      if (!(tokens.gap[p]! & GAP.comma)) return false;
      const opens = (i: number) => RELATIVE.test(lowerAt(tokens, i));
      if (opens(p)) return tiesOn(tokens, nextSign(tokens, p, GAP.comma, sentence.end));
      const opening = tiesOn(tokens, p) ? lastSign(tokens, p, GAP.comma, frame.start) : -1;
      return opening >= 0 && opens(opening);
    },
  },
  {
    name: 'insertion between dashes',
    example: 'Lowe said [it cost a million| – half of it in fees – in one year].',
    holds: ({ analysis: { tokens }, frame, sentence }, p) => {
      if (!(tokens.gap[p]! & GAP.dash)) return false;
      const isRest = (i: number) =>
        i >= 0 && (tiesOn(tokens, i) || isAuxiliary(tokens, i) || resumes(tokens, i));
      if (isRest(p)) return lastSign(tokens, p, GAP.dash, frame.start) >= 0;
      return isRest(nextSign(tokens, p, GAP.dash, sentence.end));
    },
  },
  {
    name: 'measure, reason or case behind a dash',
    example: 'Lowe said [it cost a million| – up to twice the price].',
    holds: ({ analysis: { tokens }, frame }, p) => {
      if (!(tokens.gap[p]! & GAP.dash) || lastSign(tokens, p, GAP.dash, frame.start) >= 0) return false;
      const word = lowerAt(tokens, p);
      if (/^(?:and|or)$/.test(word)) return (tokens.is[p + 1]! & IS.number) !== 0;
      return BEHIND_DASH.test(word) && !COMMENT.test(lowerAt(tokens, p + 1));
    },
  },
  {
    name: 'special case',
    example: 'Lowe said [boats often sink|, particularly old ones].',
    holds: ({ analysis: { tokens } }, p) =>
      (tokens.gap[p]! & GAP.comma) !== 0 && /^(?:particularly|especially|notably)$/.test(lowerAt(tokens, p)),
  },
  {
    name: 'second clause with “that”',
    example: 'Lowe said that [the pier was old|, that it was closed and that it leaked].',
    // “Lowe said that it was, that was clear”
    holds: ({ analysis: { tokens }, frame }, p) => {
      const that = /^(?:and|but|or)$/.test(lowerAt(tokens, p)) ? p + 1 : p;
      if (lowerAt(tokens, that) !== 'that' || isAuxiliary(tokens, that + 1)) return false;
      // “and that night they left”, “and that upset the mayor”
      if (isDayNoun(lowerAt(tokens, that + 1)) || isVerbBehind(tokens, that + 1)) return false;
      return that > p || frame.rule === 'that';
    },
  },
  {
    name: 'conjunction before an insertion',
    example: 'Lowe said [it was Pell’s idea because|, she said, “boats pay”].',
    holds: ({ analysis: { tokens } }, p) => {
      if (!(tokens.gap[p]! & (GAP.comma | GAP.dash))) return false;
      const before = lowerAt(tokens, p - 1);
      // “would not say how, and left”
      if (/^(?:how|why)$/.test(before)) return !/^(?:and|but|or)$/.test(lowerAt(tokens, p));
      return /^(?:because|although|though|whether|if|and|but|or)$/.test(before);
    },
  },
  {
    name: 'clause or phrase in front',
    example: 'Lowe said that [once the storm came|, the pier would fall].',
    holds: isFront,
  },
  {
    name: 'row of participles',
    example: 'Lowe accused Pell of [hiding the keys| and selling the boat].',
    holds: ({ analysis: { tokens }, frame }, p) =>
      (frame.sign === 'participle in front' || frame.rule === 'object and preposition') &&
      lowerAt(tokens, frame.start).endsWith('ing') &&
      /^(?:and|or)$/.test(lowerAt(tokens, p)) &&
      lowerAt(tokens, p + 1).endsWith('ing') &&
      !statementVerbOf(lowerAt(tokens, p + 1)),
  },
];

/** Words behind a dash that say how much, why or for whom the claim holds. */
const BEHIND_DASH =
  /^(?:up|down|more|less|fewer|at|especially|particularly|notably|including|because|if|even|either|about|almost|nearly|with|for|an?)$/;
/** “– a move that surprised Harrow”: nouns of the writer’s comments. */
const COMMENT = /^(?:move|step|issue|reference|claim|decision|charge|allegation|remark|comment)$/;

/** Whether what is said goes on before token `p`, though there is an edge. */
export function goesOn(place: FramedPlace, p: number): boolean {
  return GOING_ON_RULES.some(({ holds }) => holds(place, p));
}

/**
 * “that in May|, the pier fell”, “said although it rained|, she left”: whether only what leads up to a clause stands
 * before token `p`.
 */
function isFront({ analysis: { tokens }, clause, frame }: FramedPlace, p: number): boolean {
  const { gap, is } = tokens;
  if (!(gap[p]! & GAP.comma) || !opensMainClause(tokens, p)) return false;
  for (let i = p - 1; i > frame.start; i--) if (gap[i]! & BREAK || i < p - LONGEST) return false;
  const opener = lowerAt(tokens, frame.start);
  if (isSubordinator(opener)) return frame.rule === 'that' || !isAsking(opener);
  if (!(is[frame.start]! & IS.preposition) || opener === 'to') return false;
  return (frame.rule === 'that' || clause.report === 'say') && !hasClause(tokens, frame.start, p);
}

/** Whether the subject of a clause, or a phrase before it, begins at token `i`. */
function opensMainClause(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (/^(?:who|which|whose|said|says)$/.test(word) || isAuxiliary(tokens, i)) return false;
  return (
    (tokens.is[i]! & (IS.pronoun | IS.determiner | IS.capital)) !== 0 || /^(?:there|so|then)$/.test(word)
  );
}

/** “upset the mayor”, “means a new pier”: whether a verb stands behind “that”, which then is its subject. */
function isVerbBehind(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (opensPredicate(tokens, i)) return true;
  if (!isBarePast(word) && !endsInS(word)) return false;
  return !(tokens.is[i]! & IS.pronoun) && (tokens.is[i + 1]! & (IS.determiner | IS.object)) !== 0;
}

/** Words that open a relative clause behind a comma. */
const RELATIVE = /^(?:who|whose|which|where)$/;
/** Prepositions that tie what follows to the clause before an insertion. */
const TYING = /^(?:in|into|to|onto|of|from|for|by|on|at)$/;

/** Whether a preposition behind an insertion carries the clause on, and does not tell on what occasion it was said. */
function tiesOn(tokens: Tokens, i: number): boolean {
  return (
    i >= 0 &&
    (tokens.is[i]! & IS.lowercase) !== 0 &&
    TYING.test(lowerAt(tokens, i)) &&
    occasionEnd(tokens, i) < 0
  );
}

/** “– because”, “– and that”: whether a clause that an insertion has broken off surely goes on with token `i`. */
function resumes(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (/^(?:and|or)$/.test(word)) return /^(?:that|then)$/.test(lowerAt(tokens, i + 1));
  if (/^(?:because|that|than|instead|both|alongside|together)$/.test(word)) return true;
  return (tokens.is[i]! & IS.pronoun) !== 0 && !RELATIVE.test(word);
}

/** The next token behind token `p` with a sign before it, or -1. */
function nextSign({ gap }: Tokens, p: number, sign: number, end: number): number {
  for (let i = p + 1; i < Math.min(end, p + LONGEST); i++) if (gap[i]! & sign) return i;
  return -1;
}

/** The last token before token `p` with a sign before it, or -1. */
function lastSign({ gap }: Tokens, p: number, sign: number, from: number): number {
  for (let i = p - 1; i > Math.max(from, p - LONGEST); i--) if (gap[i]! & sign) return i;
  return -1;
}

import { statementVerbOf } from '../../../lexicon/statement-verbs.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { Report, StatementPlace } from '../clauses/reporting-clause.ts';
import { addresseeEnd, isTold } from './addressees.ts';
import { adjunctEnd, isAdjunct } from './adjuncts.ts';
import { closeOf } from './clause-close.ts';
import { behindDay, isThatDay } from './days.ts';

/** One way to tell where a statement starts that stands behind the clause that reports it. */
export interface StartRule<Name extends string = string> {
  readonly name: Name;
  /** Invented text with a statement in brackets that the rule finds the start of. */
  readonly example: string;
  /** Its first token, or -1. */
  readonly find: (place: StatementPlace) => number;
}

/** Tokens behind a verb in which “that” is sought. */
const MOST_TO_THAT = 14;
/** Tokens behind a verb in which a colon is sought. */
const MOST_TO_COLON = 8;
/** Gaps at which “that” no longer belongs to the verb. */
const APART = GAP.semicolon | GAP.colon | GAP.stop | GAP.dash;

/** What may have an object before what is said: “told the council the pier was safe”. */
const WITH_OBJECTS: ReadonlySet<Report> = new Set(['tell', 'ask', 'warn', 'accuse', 'promise']);

/** Prepositions before what is said, but not before a mere topic: “wrote about the pier”. */
const PREPOSITIONS: Partial<Record<Report, RegExp>> = {
  warn: /^(?:of|about|against)$/,
  ask: /^(?:for|on)$/,
  argue: /^(?:of|for|against)$/,
};

/** Where each rule finds a start; which of them is right, if any is, the model tells. */
export const START_RULES = [
  {
    name: 'comma behind the clause',
    example: 'According to Lowe, [the pier was safe].',
    find: (place) => {
      const close = isClosed(place) ? closeOf(place) : -1;
      // “according to Lowe, who left early”
      return close >= 0 && /^(?:who|whose|which|where)$/.test(lowerAt(place.analysis.tokens, close))
        ? -1
        : close;
    },
  },
  {
    name: 'that',
    example: 'Lowe told the council on Monday that [the pier was safe].',
    find: (place) => {
      if (isClosed(place)) return -1;
      const { clause, sentence, analysis } = place;
      const { tokens } = analysis;
      for (let i = clause.end; i < Math.min(sentence.end, clause.end + MOST_TO_THAT); i++) {
        if (isComplementizer(place, i)) return belongsToNoun(place, i) ? -1 : i + 1;
        if (i > clause.end && (tokens.gap[i]! & APART || isOtherCue(tokens, i))) return -1;
      }
      return -1;
    },
  },
  {
    name: 'colon',
    example: 'Lowe said in a letter: [the pier was safe].',
    find: ({ analysis: { tokens }, clause, sentence }) => {
      for (let i = clause.end; i < Math.min(sentence.end, clause.end + MOST_TO_COLON); i++)
        if (tokens.gap[i]! & GAP.colon) return i;
      return -1;
    },
  },
  {
    name: 'object',
    example: 'Lowe told the council [the pier was safe].',
    find: (place) => {
      const hasObject = WITH_OBJECTS.has(place.clause.report) && !opensWarning(place);
      const end = hasObject ? addresseeEnd(place) : -1;
      return end < 0 ? -1 : behindNouns(place, end);
    },
  },
  {
    name: 'object and preposition',
    example: 'Lowe accused the council of [neglect].',
    find: ({ analysis: { tokens, mentions, at }, clause }) => {
      const mention = mentions[at[clause.end]!];
      if (mention?.first !== clause.end || !WITH_OBJECTS.has(clause.report)) return -1;
      // “told them about the pier”
      if (clause.report === 'tell' || isTold(tokens, mention)) return -1;
      return /^(?:of|about|for)$/.test(lowerAt(tokens, mention.end)) ? mention.end + 1 : -1;
    },
  },
  {
    name: 'preposition',
    example: 'Lowe warned of [floods].',
    find: (place) => {
      if (isClosed(place)) return -1;
      const { analysis, clause } = place;
      const { tokens } = analysis;
      // “called on Monday for an inquiry”
      const i = behindDay(place, clause.end);
      const isOne = PREPOSITIONS[clause.report]?.test(lowerAt(tokens, i));
      // “asked for it back”
      const isBack = /^(?:it|them|him|her)$/.test(lowerAt(tokens, i + 1)) && lowerAt(tokens, i + 2) !== 'to';
      return isOne && !isBack && tokens.gap[i] === GAP.blank ? i + 1 : -1;
    },
  },
  {
    name: 'day',
    example: 'Lowe said on Monday [the pier was safe].',
    find: (place) => (isClosed(place) ? -1 : adjunctEnd(place, place.clause.end)),
  },
  {
    name: 'verb',
    example: 'Lowe said [the pier was safe].',
    find: (place) =>
      isClosed(place) || isParticle(place) || isAdjunct(place, place.clause.end) ? -1 : place.clause.end,
  },
] as const satisfies readonly StartRule[];

export type StartName = (typeof START_RULES)[number]['name'];

/** “warned that meetings were off”, “told them that on the pier it rained”: whether what is said begins behind a verb. */
function opensWarning(place: StatementPlace): boolean {
  const { clause, analysis } = place;
  if (!isComplementizer(place, clause.end)) return false;
  return clause.report === 'warn' || (analysis.tokens.is[clause.end + 1]! & IS.preposition) !== 0;
}

/** Nouns between the name of whoever is told and “that”. */
const MOST_NOUNS = 2;

/** “told US investors that”, “told the court today that”: the token of “that” behind further words for whoever is told. */
function behindNouns(place: StatementPlace, end: number): number {
  const { tokens } = place.analysis;
  // “told the council in a letter how”
  const adjunct = adjunctEnd(place, end);
  if (adjunct >= 0) return adjunct;
  const last = Math.min(end + MOST_NOUNS, place.sentence.end - 1);
  for (let i = end; i <= last; i++) {
    if (isComplementizer(place, i)) return hasOwnThat(tokens, i - 1) ? end : i;
    if (!joined(tokens, i) || !(tokens.is[i]! & (IS.lowercase | IS.date)) || tokens.is[i]! & NO_NOUN)
      return end;
  }
  return end;
}

/** Classes of words that are no noun. */
const NO_NOUN = IS.auxiliary | IS.determiner | IS.pronoun | IS.conjunction | IS.preposition;

/** “pointed out”, “showed off” */
function isParticle({ analysis: { tokens }, clause, sentence }: StatementPlace): boolean {
  return clause.end < sentence.end && /^(?:out|off|up|down|over|back)$/.test(lowerAt(tokens, clause.end));
}

/** Whether a comma must close the clause before what it reports: “according to Lowe,”, “said Lowe,”. */
function isClosed({ clause }: StatementPlace): boolean {
  return clause.report === 'according' || clause.link === 'inverted';
}

/** The token with which what is said starts, behind “that” where it stands there. */
export function behindThat(place: StatementPlace, start: number): number {
  return start >= 0 && isComplementizer(place, start) ? start + 1 : start;
}

/** “claimed to have checked it and also said that”: whether token `i` is another verb of saying, joined to the first. */
function isOtherCue(tokens: Tokens, i: number): boolean {
  if (!statementVerbOf(lowerAt(tokens, i)) || tokens.is[i]! & IS.nounVerb) return false;
  return /^(?:and|but|also|then|later)$/.test(lowerAt(tokens, i - 1));
}

/** “rejected claims that the pier was safe”, “the idea that”; but “said in a statement that” gives the occasion. */
function belongsToNoun({ analysis: { tokens }, clause: { end } }: StatementPlace, that: number): boolean {
  if (that <= end || !hasOwnThat(tokens, that - 1)) return false;
  return !(/^(?:in|on|at|during)$/.test(lowerAt(tokens, end)) && tokens.is[end + 1]! & IS.determiner);
}

/** Whether a clause with “that” may belong to a noun. */
function hasOwnThat(tokens: Tokens, noun: number): boolean {
  return (
    (tokens.is[noun]! & IS.cueNoun) !== 0 ||
    /^(?:idea|notion|possibility|prospect|theory|impression|fear|hope)s?$/.test(lowerAt(tokens, noun))
  );
}

/** “that” before a clause, rather than the “that” of “that day” or “so that”. */
function isComplementizer({ analysis: { tokens, mentions, at } }: StatementPlace, i: number): boolean {
  if (lowerAt(tokens, i) !== 'that' || isThatDay(tokens, i) || lowerAt(tokens, i - 1) === 'so') return false;
  const mention = mentions[at[i]!];
  if (mention?.first !== i || mention.end > i + 1 || tokens.gap[i + 1] !== GAP.blank) return true;
  // “that” alone is a subject where a verb follows it: “said that was sad”.
  return !(tokens.is[i + 1]! & IS.auxiliary);
}

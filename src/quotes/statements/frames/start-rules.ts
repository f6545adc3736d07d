import type { Mention } from '../../mentions/mention.ts';
import { IS, NOUN } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens, wordAt } from '../../tokens/tokens.ts';
import type { Report, StatementPlace } from '../clauses/reporting-clause.ts';
import { closeOf } from './clause-close.ts';

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
        if (isComplementizer(place, i)) return i > clause.end && tokens.is[i - 1]! & IS.cueNoun ? -1 : i + 1;
        if (i > clause.end && tokens.gap[i]! & APART) return -1;
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
    find: (place) => (WITH_OBJECTS.has(place.clause.report) ? objectEnd(place) : -1),
  },
  {
    name: 'object and preposition',
    example: 'Lowe accused the council of [neglect].',
    find: ({ analysis: { tokens, mentions, at }, clause }) => {
      const mention = mentions[at[clause.end]!];
      if (mention?.first !== clause.end || !WITH_OBJECTS.has(clause.report)) return -1;
      if (isTold(tokens, mention)) return -1;
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
      return isOne && tokens.gap[i] === GAP.blank ? i + 1 : -1;
    },
  },
  {
    name: 'day',
    example: 'Lowe said on Monday [the pier was safe].',
    find: (place) => (isClosed(place) ? -1 : dayEnd(place, place.clause.end)),
  },
  {
    name: 'verb',
    example: 'Lowe said [the pier was safe].',
    find: (place) => (isClosed(place) || isParticle(place) ? -1 : place.clause.end),
  },
] as const satisfies readonly StartRule[];

export type StartName = (typeof START_RULES)[number]['name'];

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

/** “that” before a clause, rather than the “that” of “that day”. */
function isComplementizer({ analysis: { tokens, mentions, at } }: StatementPlace, i: number): boolean {
  if (lowerAt(tokens, i) !== 'that') return false;
  const mention = mentions[at[i]!];
  if (mention?.first !== i || mention.end > i + 1 || tokens.gap[i + 1] !== GAP.blank) return true;
  // “that” alone is a subject where a verb follows it: “said that was sad”.
  return !(tokens.is[i + 1]! & IS.auxiliary);
}

/** Token behind the object of a verb, “the council” of “told the council”; -1 where it has none. */
function objectEnd(place: StatementPlace): number {
  const { analysis, clause, sentence } = place;
  const { tokens, mentions, at } = analysis;
  const i = clause.end;
  if (i >= sentence.end) return -1;
  const bits = tokens.is[i]!;
  if (bits & IS.object || /^(?:her|you|it)$/.test(wordAt(tokens, i))) return behindDay(place, i + 1);
  const mention = mentions[at[i]!];
  if (mention?.first === i && isTold(tokens, mention)) return -1;
  if (mention?.first === i)
    return behindDay(place, behindProgramme(tokens, Math.max(mention.end, mention.qualified), sentence.end));
  return bits & IS.lowercase && (bits & NOUN || /s$/.test(wordAt(tokens, i))) ? i + 1 : -1;
}

/** What follows the name of a programme, a paper or a site that is told. */
const PROGRAMME =
  /^(?:programme|program|show|website|site|newspaper|magazine|agency|channel|station|podcast|conference|audience|reporters|live|\d+)$/;

/** “told the Halden Today programme”, “told Radio 4 Live”: the token behind the words that follow a name. */
function behindProgramme(tokens: Tokens, from: number, end: number): number {
  let i = from;
  while (i < end && joined(tokens, i) && PROGRAMME.test(lowerAt(tokens, i))) i++;
  return i;
}

/** “The film tells the story of a man who left”: whether an object is what is told, not who is. */
function isTold({ is }: Tokens, { head }: Mention): boolean {
  return (is[head]! & (IS.document | IS.body | IS.capital)) === IS.document;
}

/** “told the council on Monday the pier was safe”: the token behind a day, if there is one. */
function behindDay(place: StatementPlace, from: number): number {
  return Math.max(from, dayEnd(place, from));
}

/**
 * Token behind “on Monday”, “late last Monday night” or “earlier this week”, where they stand from token `from` on;
 * else -1.
 */
function dayEnd({ analysis: { tokens }, sentence }: StatementPlace, from: number): number {
  let i = from;
  while (i < from + 3 && /^(?:on|in|last|this|late|early|earlier)$/.test(lowerAt(tokens, i))) i++;
  if (i >= sentence.end) return -1;
  if (i > from && /^(?:week|month|year)$/.test(lowerAt(tokens, i))) return i + 1;
  if (!(tokens.is[i]! & IS.date)) return -1;
  while (i < sentence.end && tokens.is[i]! & (IS.date | IS.number) && tokens.gap[i] === GAP.blank) i++;
  return /^(?:night|morning|evening|afternoon)$/.test(lowerAt(tokens, i)) ? i + 1 : i;
}

import { IS } from '../../tokens/classes.ts';
import { GAP, isAuxiliary, joined, lowerAt, type Tokens, wordAt } from '../../tokens/tokens.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';
import { occasionEnd } from '../edges/edge-rules.ts';
import { behindDay, dayEnd, isDayNoun } from './days.ts';

/** Adverbs that tell when something was said. */
const TIMES = /^(?:later|earlier|recently|previously|afterwards)$/;

/**
 * “said on Monday the pier”, “said in a statement the pier”: the token behind a day or an occasion between the cue and the
 * clause that it reports, -1 where none stands there.
 */
export function adjunctEnd(place: StatementPlace, from: number): number {
  const { tokens } = place.analysis;
  // “said today was a holiday”, “told the Today programme”
  const isDay = from + 1 < place.sentence.end && /^(?:yesterday|today|tonight)$/.test(wordAt(tokens, from));
  if (isDay && !isAuxiliary(tokens, from + 1)) return from + 1;
  const day = dayEnd(place, from);
  if (day >= 0) return day;
  // “said later she was ill”, “said recently that”; but “said earlier reports were wrong”
  if (TIMES.test(lowerAt(tokens, from)) && joined(tokens, from + 1) && opensClause(tokens, from + 1))
    return isSameTime(tokens, from + 1) ? -1 : from + 1;
  const occasion = /^(?:in|outside) court$/.test(`${lowerAt(tokens, from)} ${lowerAt(tokens, from + 1)}`)
    ? from + 2
    : occasionEnd(tokens, from);
  if (occasion < 0 || !isPlain(tokens, from, occasion)) return -1;
  const end = behindDay(place, occasion);
  return end < place.sentence.end && joined(tokens, end) && opensClause(tokens, end) ? end : -1;
}

/**
 * Whether what stands behind the verb surely tells when or how it was said: “said repeatedly that”, “said yesterday: …”,
 * “said in a statement the pier”.
 */
export function isAdjunct(place: StatementPlace, from: number): boolean {
  const { tokens } = place.analysis;
  if (TIMES.test(lowerAt(tokens, from)) && adjunctEnd(place, from) >= 0) return true;
  let i = from;
  while (i < from + 2 && lowerAt(tokens, i).endsWith('ly')) i++;
  const end = adjunctEnd(place, i);
  const last = end < 0 ? i : end;
  if (last <= from) return false;
  if (/^(?:that|how|why)$/.test(lowerAt(tokens, last)) || (tokens.gap[last]! & GAP.colon) !== 0) return true;
  return end >= 0 && opensClause(tokens, last);
}

/** “the same day”, “that week” */
function isSameTime(tokens: Tokens, i: number): boolean {
  const noun = lowerAt(tokens, i + 1) === 'same' ? i + 2 : i + 1;
  return /^(?:the|that|this)$/.test(lowerAt(tokens, i)) && isDayNoun(lowerAt(tokens, noun));
}

/** Whether no sign parts the tokens from `from` up to `end`. */
function isPlain(tokens: Tokens, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) if (!joined(tokens, i)) return false;
  return true;
}

/** Whether the subject of a clause begins at token `i`. */
function opensClause(tokens: Tokens, i: number): boolean {
  if (/^(?:that|how|there)$/.test(lowerAt(tokens, i))) return true;
  return (
    (tokens.is[i]! & (IS.pronoun | IS.determiner)) !== 0 && !/^(?:who|which|whose)$/.test(lowerAt(tokens, i))
  );
}

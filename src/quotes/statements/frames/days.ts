import { DAY_NOUNS } from '../../../lexicon/calendar.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { StatementPlace } from '../clauses/reporting-clause.ts';

/** “told the council on Monday the pier was safe”: the token behind a day, if there is one. */
export function behindDay(place: StatementPlace, from: number): number {
  return Math.max(from, dayEnd(place, from));
}

/**
 * Token behind “on Monday”, “late last Monday night”, “earlier this week” or “later that day”, where they stand from
 * token `from` on; else -1.
 */
export function dayEnd({ analysis: { tokens }, sentence }: StatementPlace, from: number): number {
  let i = from;
  while (i < from + 3 && /^(?:on|in|last|this|late|early|earlier|later)$/.test(lowerAt(tokens, i))) i++;
  if (i > from && isThatDay(tokens, i)) i++;
  if (i >= sentence.end) return -1;
  if (i > from && /^(?:week|month|year|day|night)$/.test(lowerAt(tokens, i))) return i + 1;
  if (!(tokens.is[i]! & IS.date)) return -1;
  while (i < sentence.end && tokens.is[i]! & (IS.date | IS.number) && tokens.gap[i] === GAP.blank) i++;
  return /^(?:night|morning|evening|afternoon)$/.test(lowerAt(tokens, i)) ? i + 1 : i;
}

/** “earlier that day”: whether token `i` is the “that” of a day behind “earlier”, not the one before a clause. */
export function isThatDay(tokens: Tokens, i: number): boolean {
  return (
    lowerAt(tokens, i) === 'that' &&
    /^(?:earlier|later|late|early|on)$/.test(lowerAt(tokens, i - 1)) &&
    isDayNoun(lowerAt(tokens, i + 1))
  );
}

const DAY_NOUN_SET = setOf(DAY_NOUNS);

/** Whether a noun, in lower case, names a stretch of the calendar or a part of a day: “that night”. */
export function isDayNoun(noun: string): boolean {
  return DAY_NOUN_SET.has(noun);
}

import type { ParagraphKind, Span } from '../types.ts';
import { BULLET, classAt, classOf, isLonger, LOWER, lastSign, STOP, WORD } from './characters.ts';
import { headlineBehindCredit, isOpeningHeading } from './opening-headings.ts';

/** Longer lines without a full stop are sentences that lost theirs. Headlines of news agencies reach 20 words. */
const LONGEST_HEADING = 160;
/** “Fire at Dunmore mill. Two hurt”: longer ones are speech that breaks off, or a story cut short. */
const LONGEST_OF_TWO_SENTENCES = 80;

/**
 * What the three below may open with, in lower case. It spares most runs their patterns: Unicode classes that ignore
 * case take some milliseconds to compile.
 */
const OPENING =
  /^(?:\d|by|published|updated|posted|last|mon|tue|wednes|thu|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** “By Anna Birch”, “by Hugh Hale and Jo Reed, Harrow Gazette”. */
const isAuthor = (line: string) =>
  /^by\s+\p{Lu}[\p{L}\p{M}.'’-]*(?:[\s,|]+(?:and|of|for|in|the|de|van|von|\p{Lu}[\p{L}\p{M}.'’-]*)){0,12}$/iu.test(
    line,
  );

/** “Friday, May 8, 2009”, “12 March 2004, 10:30 GMT”, “Published: 3 May”, “Updated 9.15am”. */
const isDate = (line: string) =>
  /^(?:(?:published|updated|posted|last\s+updated)\b[\s:]*)?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?[\s,]+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?[\s,]*(?:\d{1,2}(?:st|nd|rd|th)?[\s,]*)?(?:\d{4})?[\s,]*(?:(?:at\s+)?\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{2,4})?)?$/iu.test(
    line,
  );

/** “4:40 p.m.:”, “11 a.m.”, “09:15 GMT”: the stamps of a live blog. */
const isTime = (line: string) =>
  /^\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:\p{Lu}{2,4})?:?$/iu.test(line);

const MARKED_ITEM = /^(?:[-*–—+]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/;

/** Whether a paragraph is a byline, a date or a time rather than a headline. */
export function isByline(text: string, { start, end }: Span): boolean {
  if (isLonger(text, start, end, LONGEST_HEADING)) return false;
  const line = text.slice(start, end);
  return OPENING.test(line.toLowerCase()) && (isAuthor(line) || isDate(line) || isTime(line));
}

/**
 * Tells headings from prose: a heading is a short paragraph that does not end in a stop and is not an item of a list.
 * Where a text has nothing but short lines, there is nothing for them to head, and all of it is prose.
 *
 * @param sentences How many sentences each paragraph has.
 * @param known Where paragraphs start that are headings whatever their shape.
 */
export function findKinds(
  text: string,
  spans: readonly Span[],
  sentences: Uint32Array,
  known: ReadonlySet<number>,
): ParagraphKind[] {
  const kinds = spans.map((span, i): ParagraphKind => {
    if (known.has(span.start)) return 'heading';
    const longest = [0, LONGEST_HEADING, LONGEST_OF_TWO_SENTENCES][sentences[i]!] ?? 0;
    if (i === 0 && headlineBehindCredit(text, span) >= 0) return 'heading';
    if (isLonger(text, span.start, span.end, longest)) return 'prose';
    if (i === 1 && isLeadWithoutStop(text, span)) return 'prose';
    if (isHeading(text, span, i === 0)) return 'heading';
    if (i === 0 && sentences[i] === 1 && isOpeningHeading(text, span, spans[1])) return 'heading';
    return i === 1 && isSecondLine(text, spans) ? 'heading' : 'prose';
  });
  return kinds.includes('prose') ? kinds : kinds.fill('prose');
}

/** A lead is longer than the second headline of a page, and has a verb that headlines leave out. */
const SHORTEST_LEAD = 60;

/** “Harrow mayor quits // The mayor of Harrow has quit after a fire that destroyed the bridge”: a lead that lost its stop. */
function isLeadWithoutStop(text: string, { start, end }: Span): boolean {
  if (end - start < SHORTEST_LEAD || classOf(text.charCodeAt(lastSign(text, start, end))) & STOP)
    return false;
  return /\b(?:is|are|was|were|has|have|had|will) [a-z]/.test(text.slice(start, end));
}

function hasWords(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (classAt(text, at) & WORD) return true;
  return false;
}

function isHeading(text: string, span: Span, opens: boolean): boolean {
  const { start, end } = span;
  if (classAt(text, start) & (LOWER | BULLET)) return false;
  const line = text.slice(start, end);
  // A row of stars or underscores divides the story and says nothing.
  if (!hasWords(text, span)) return true;
  if (MARKED_ITEM.test(line)) return false;
  const last = lastSign(text, start, end);
  const sign = text.charAt(last);
  if (sign === ';') return opens;
  if (!',:—–-'.includes(sign) && !(classOf(text.charCodeAt(last)) & STOP)) return true;
  return isByline(text, span);
}

/** “Harrow mayor quits; / Council seeks a new one by June.”: the second line of a headline. */
function isSecondLine(text: string, [first, second]: readonly Span[]): boolean {
  if (!first || !second || text.charAt(lastSign(text, first.start, first.end)) !== ';') return false;
  return !/\n\s*\n/.test(text.slice(first.end, second.start));
}

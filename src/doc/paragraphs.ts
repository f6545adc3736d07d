import type { Span } from '../types.ts';
import { classAt, classOf, LOWER, lastSign, SPACE, STOP, UPPER } from './characters.ts';
import { findLines, type Line } from './lines.ts';

/**
 * Finds paragraphs. A blank line always separates them. A single line break does so unless the text was wrapped at a
 * column, which its lines show.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text);
  const width = findWrapWidth(text, lines);
  const spans: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const last = spans.at(-1);
    if (last && !line.afterBlank && continues(text, lines[i - 1]!, line, width)) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  });
  return spans;
}

const NARROWEST_COLUMN = 30;
const WIDEST_COLUMN = 160;
/** Lines of a wrapped text that are longer: addresses, which nothing can wrap. */
const WIDE_SHARE = 0.05;
/** Breaks of a wrapped text that come because the next word had no room; headings and verse are the rest. */
const FORCED_SHARE = 0.7;
/**
 * Lines of a wrapped text that start with a small letter: four in five in English prose, fewer among names and figures.
 */
const SMALL_SHARE = 0.3;

/** The column at which a text is wrapped; 0 where it is not. */
function findWrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  let breaks = 0;
  let wide = 0;
  let small = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.afterBlank) continue;
    breaks++;
    const above = widthOf(lines[i - 1]!);
    if (above > WIDEST_COLUMN) wide++;
    else width = Math.max(width, above);
    if (startsSmall(text, lines[i]!)) small++;
  }
  if (width < NARROWEST_COLUMN || wide > breaks * WIDE_SHARE || small < breaks * SMALL_SHARE) return 0;
  let forced = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!lines[i]!.afterBlank && isForced(text, lines[i - 1]!, lines[i]!, width)) forced++;
  }
  return forced >= breaks * FORCED_SHARE ? width : 0;
}

function widthOf(line: Line): number {
  return line.indent + line.end - line.start;
}

/** Whether the next line's first word had no room on the line above. */
function isForced(text: string, above: Line, line: Line, width: number): boolean {
  const most = line.start + width;
  let end = line.start;
  while (end < line.end && end < most && !(classOf(text.charCodeAt(end)) & SPACE)) end++;
  return widthOf(above) + 1 + end - line.start > width;
}

const ITEM = /(?:[-*+•‣▪●◦]|\d{1,3}[.)])\s/y;

/** Whether a line belongs to the paragraph of the line above it. */
function continues(text: string, above: Line, line: Line, width: number): boolean {
  const last = text.charAt(lastSign(text, above.start, above.end));
  const stopped = endsInStop(text, above);
  const small = startsSmall(text, line);
  if (small && !stopped && last !== ':') return true;
  if (width === 0) return false;
  // A new paragraph is indented, or begins although the line above had room for its first word; so does an item.
  if (stopped && line.indent >= above.indent + 2) return false;
  ITEM.lastIndex = line.start;
  if ((stopped || ':;'.includes(last)) && ITEM.test(text)) return false;
  return small || isForced(text, above, line, width);
}

/** Whether a line starts with a small letter, other than that of a brand: “iPods”. */
function startsSmall(text: string, { start }: Line): boolean {
  return (classAt(text, start) & LOWER) !== 0 && !(classAt(text, start + 1) & UPPER);
}

/** Whether a line ends in a stop, with or without closing marks after it. */
function endsInStop(text: string, { start, end }: Span): boolean {
  return (classOf(text.charCodeAt(lastSign(text, start, end))) & STOP) !== 0;
}

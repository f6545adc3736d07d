import type { Span } from '../types.ts';
import {
  classAt,
  classOf,
  INVISIBLE,
  LOWER,
  lastSign,
  SPACE,
  STOP,
  skipBlanks,
  skipBlanksBack,
  UPPER,
} from './characters.ts';

/** A line without the blanks around it; `indent` is how many stood before it. */
export interface Line extends Span {
  readonly indent: number;
  /** Whether nothing but blanks stands on the line above, or nothing at all. */
  readonly afterBlank: boolean;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]|$/g;

/** Finds the lines of a text that are not blank; \n, \r\n, \r, U+0085, U+2028 and U+2029 end a line. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  LINE_END.lastIndex = 0;
  for (let begin = 0; begin < text.length; ) {
    LINE_END.test(text);
    const after = LINE_END.lastIndex;
    const start = skipBlanks(text, begin, after);
    const end = skipBlanksBack(text, after, start);
    const blank = isInvisible(text, start, end);
    if (!blank) lines.push({ start, end, indent: start - begin, afterBlank });
    afterBlank = blank;
    begin = after;
  }
  return lines;
}

/** Whether nothing in a stretch is printed. */
function isInvisible(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) & (SPACE | INVISIBLE)) at++;
  return at === end;
}

/** Whether a line starts with a small letter, other than that of a brand: “iPods”. */
export function startsSmall(text: string, { start }: Span): boolean {
  return (classAt(text, start) & LOWER) !== 0 && !(classAt(text, start + 1) & UPPER);
}

/** Whether a line ends in a stop, with or without closing marks after it. */
export function endsInStop(text: string, { start, end }: Span): boolean {
  return (classOf(text.charCodeAt(lastSign(text, start, end))) & STOP) !== 0;
}

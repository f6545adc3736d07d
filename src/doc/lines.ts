import type { Span } from '../types.ts';
import { classOf, INVISIBLE, LINE_END, SPACE } from './characters.ts';

/** A line without the blanks around it; `indent` is how many stood before it. */
export interface Line extends Span {
  readonly indent: number;
  /** Whether nothing but blanks stands on the line above, or nothing at all. */
  readonly afterBlank: boolean;
}

const RETURN = 0x0d;
const FEED = 0x0a;

/** Finds the lines of a text that are not blank; \n, \r\n, \r, U+0085, U+2028 and U+2029 end a line. */
export function findLines(text: string): Line[] {
  const lines: Line[] = [];
  const { length } = text;
  let afterBlank = true;
  let at = 0;
  while (at < length) {
    const begin = at;
    let first = -1;
    let last = begin;
    let ink = false;
    for (; at < length; at++) {
      const bits = classOf(text.charCodeAt(at));
      if (bits & LINE_END) break;
      if (bits & SPACE) continue;
      if (first < 0) first = at;
      if (!(bits & INVISIBLE)) ink = true;
      last = at + 1;
    }
    if (ink) lines.push({ start: first, end: last, indent: first - begin, afterBlank });
    afterBlank = !ink;
    if (text.charCodeAt(at) === RETURN && text.charCodeAt(at + 1) === FEED) at++;
    at++;
  }
  return lines;
}

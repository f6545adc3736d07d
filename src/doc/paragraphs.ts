import type { Span } from '../types.ts';
import { lastSign } from './characters.ts';
import { endsInStop, findLines, type Line, startsSmall } from './lines.ts';
import { findWrapping, type Wrapping } from './wrapping.ts';

/**
 * Finds paragraphs. A blank line always separates them. A single line break does so unless the text was wrapped, which its
 * lines show.
 */
export function findParagraphs(text: string): Span[] {
  const lines = findLines(text);
  const wrapping = findWrapping(text, lines);
  const spans: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const last = spans.at(-1);
    if (last && !line.afterBlank && continues(text, lines[i - 1]!, line, wrapping)) last.end = line.end;
    else spans.push({ start: line.start, end: line.end });
  });
  return spans;
}

const ITEM = /(?:[-*+•‣▪●◦]|\d{1,3}[.)])\s/y;

/** Whether a line belongs to the paragraph of the line above it. */
function continues(text: string, above: Line, line: Line, wrapping: Wrapping | null): boolean {
  const last = text.charAt(lastSign(text, above.start, above.end));
  const stopped = endsInStop(text, above);
  const small = startsSmall(text, line);
  if (small && !stopped && last !== ':') return true;
  if (wrapping === null) return false;
  // A new paragraph is indented, or begins although the line above had room for its first word; so does an item.
  if (stopped && line.indent >= above.indent + 2) return false;
  ITEM.lastIndex = line.start;
  if ((stopped || ':;'.includes(last)) && ITEM.test(text)) return false;
  return small || wrapping.isForced(above, line);
}

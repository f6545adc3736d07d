import { classOf, SPACE } from './characters.ts';

const FIRST_MARKER = /(?:(\d{1,3})|([a-z]))(\.\)|\.|\))\s+/y;

/**
 * Finds the items of a list that runs on in one line, “1. Wait 2. Listen 3. Go”, by the markers that follow on the one
 * that opens the paragraph; nothing where the paragraph opens with none. Returns where each further item starts.
 */
export function findListItems(text: string, start: number, end: number): number[] {
  FIRST_MARKER.lastIndex = start;
  const first = FIRST_MARKER.exec(text);
  if (!first || FIRST_MARKER.lastIndex >= end) return [];
  const [, figure, letter, style] = first;
  const paragraph = text.slice(start, end);
  const found: number[] = [];
  let from = FIRST_MARKER.lastIndex - start;
  for (let step = 1; ; step++) {
    const count = figure ? String(Number(figure) + step) : String.fromCharCode(letter!.charCodeAt(0) + step);
    const at = findMarker(paragraph, count + style, from);
    if (at < 0) return found;
    found.push(start + at);
    from = at + 1;
  }
}

function findMarker(paragraph: string, marker: string, from: number): number {
  for (let at = paragraph.indexOf(marker, from); at >= 0; at = paragraph.indexOf(marker, at + 1)) {
    const after = at + marker.length;
    if (after === paragraph.length) return -1;
    if (isBlank(paragraph, at - 1) && isBlank(paragraph, after)) return at;
  }
  return -1;
}

function isBlank(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & SPACE) !== 0;
}

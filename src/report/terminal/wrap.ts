import fastStringWidth from 'fast-string-width';

// Printable ASCII, the blank that keeps words together, Latin letters with accents, dashes and quotation marks.
const NARROW = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;

/** Columns that a text of one line takes in a terminal: wide characters two, combining marks none. */
export function measureWidth(text: string): number {
  return NARROW.test(text) ? text.length : fastStringWidth(text);
}

/** Blanks that a line may be broken at; U+00A0, U+2007 and U+202F keep words together. */
export const BLANKS = /[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+/g;

/**
 * Wraps a text to lines of at most `width` columns, breaking at blanks. A word that is longer than a line, and a
 * script that has no blanks, is broken between characters.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(BLANKS)) {
    if (word === '') continue;
    const needed = measureWidth(word);
    const gap = line === '' ? 0 : 1;
    if (used + gap + needed <= width) {
      line += gap ? ` ${word}` : word;
      used += gap + needed;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    used = needed;
    if (needed > width) {
      const pieces = breakWord(word, width);
      line = pieces.pop()!;
      used = measureWidth(line);
      for (const piece of pieces) lines.push(piece);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, width: number): string[] {
  // A character with what belongs to it: combining marks, variation selectors, and what a joiner joins to it.
  const clusters = /\P{M}(?:\p{M}|\u200d|(?<=\u200d)\P{M})*|\p{M}+/gu;
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const [cluster] of word.matchAll(clusters)) {
    const needed = measureWidth(cluster);
    if (used + needed > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += cluster;
    used += needed;
  }
  pieces.push(piece);
  return pieces;
}

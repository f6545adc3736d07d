import { renderLine } from '../content/visible.ts';
import { BLANKS, wrapText } from './wrap.ts';

/** Puts escape sequences round words. */
export type Paint = (text: string) => string;

/** Leaves words as they are. */
export const plain: Paint = (text) => text;

/** Words with what they are painted with. */
export interface Piece {
  readonly text: string;
  readonly paint: Paint;
}

/** Wraps pieces as one text, made harmless, then paints each line's share of them. */
export function wrapPieces(pieces: readonly Piece[], width: number): string[] {
  let whole = '';
  const ends: number[] = [];
  // Looking at the end of `whole` itself would copy all of it for each piece.
  let isAfterBlank = true;
  for (const { text } of pieces) {
    const words = renderLine(text).replace(BLANKS, ' ');
    const added: string = isAfterBlank ? words.replace(/^ /, '') : words;
    whole += added;
    if (added !== '') isAfterBlank = added.endsWith(' ');
    ends.push(whole.length);
  }
  let at = 0;
  let p = 0;
  return wrapText(whole, width).map((line) => {
    if (whole[at] === ' ') at++;
    const end = at + line.length;
    let painted = '';
    while (at < end) {
      while (ends[p]! <= at) p++;
      const stop = Math.min(end, ends[p]!);
      painted += pieces[p]!.paint(whole.slice(at, stop));
      at = stop;
    }
    return painted;
  });
}

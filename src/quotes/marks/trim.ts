const EDGE = /[\s,.;:“”"]/;
/** “back in the U.S.”, “and then …”: these stops belong to the words. */
const hasOwnStop = (end: string) =>
  end.indexOf('.') < end.length - 1 && /(?:\b\p{L}\.\p{L}\.|\.\.\.)$/u.test(end);

/** A span without blanks at its ends, and without the comma or the stop that the writer's sentence put there. */
export function trim(text: string, from: number, to: number): [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  // ‘He said, “Sit”’: the last mark closes a quotation inside this one.
  const nested = text.slice(start, end).includes('“');
  while (start < end && EDGE.test(text[end - 1]!)) {
    if (text[end - 1] === '”' && nested) break;
    if (text[end - 1] === '.' && hasOwnStop(text.slice(Math.max(start, end - 5), end))) break;
    end--;
  }
  return [start, end];
}

const EDGE = /[\s,.;:“”"]/;

/** A span without blanks at its ends, and without the comma or the stop that the writer's sentence put there. */
export function trim(text: string, from: number, to: number): [start: number, end: number] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  // ‘He said, “Sit”’: the last mark closes a quotation inside this one.
  const isNested = text.slice(start, end).includes('“');
  while (start < end && EDGE.test(text[end - 1]!)) {
    if (text[end - 1] === '”' && isNested) break;
    if (text[end - 1] === '.' && hasOwnStop(text.slice(Math.max(start, end - 5), end))) break;
    end--;
  }
  return [start, end];
}

/** “back in the U.S.”, “and then …”: these stops belong to the words. */
function hasOwnStop(text: string): boolean {
  return /(?:\b\p{L}\.\p{L}\.|\.\.\.)$/u.test(text);
}

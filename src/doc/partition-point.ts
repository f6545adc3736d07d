/**
 * The first index from `from` up to `to` that does not lie before a place; `to` where all do. Found by halving, since a
 * text may hold thousands of what is searched.
 *
 * @param isBefore Whether an index lies before the place. Where it holds, it holds for all smaller indices.
 */
export function partitionPoint(from: number, to: number, isBefore: (index: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

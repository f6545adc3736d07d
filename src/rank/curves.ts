/** A piecewise linear curve: `heights[k]` at `knots[k]`, straight between them, level beyond the ends. */
export interface Curve {
  /** Ascending. */
  readonly knots: readonly number[];
  readonly heights: readonly number[];
}

/** The curve's height at `x`. */
export function heightAt({ knots, heights }: Curve, x: number): number {
  const last = knots.length - 1;
  if (x >= knots[last]!) return heights[last]!;
  let k = 0;
  while (k < last && x >= knots[k + 1]!) k++;
  const share = Math.max(0, (x - knots[k]!) / (knots[k + 1]! - knots[k]!));
  return heights[k]! + share * (heights[k + 1]! - heights[k]!);
}

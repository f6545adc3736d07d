/** A piecewise linear curve: `heights[k]` at `knots[k]`, straight between them, level beyond the ends. */
export interface Curve {
  /** Ascending; two at least. */
  readonly knots: readonly number[];
  readonly heights: readonly number[];
}

/** A curve to be read often: in typed arrays, whose numbers all have one form. */
export function typedCurve({ knots, heights }: Curve): TypedCurve {
  return { knots: new Float64Array(knots), heights: new Float64Array(heights) };
}

export type TypedCurve = Readonly<Record<keyof Curve, Float64Array>>;

/** The curve's height at `x`. */
export function heightAt({ knots, heights }: Curve | TypedCurve, x: number): number {
  const last = knots.length - 1;
  if (x >= knots[last]!) return heights[last]!;
  let k = 0;
  while (k < last && x >= knots[k + 1]!) k++;
  const share = Math.max(0, (x - knots[k]!) / (knots[k + 1]! - knots[k]!));
  return heights[k]! + share * (heights[k + 1]! - heights[k]!);
}

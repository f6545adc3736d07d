import { TRIPLE_FEATURES } from '../../../src/rank/features/triple-features.ts';
import type { Curve } from '../../../src/rank/scoring/curves.ts';
import { SCORED_FEATURES } from '../../../src/rank/scoring/merit.ts';
import { FIXED_SENTENCE_HEIGHTS, FIXED_TRIPLE_HEIGHTS, SENTENCE_KNOTS, TRIPLE_KNOTS } from './knots.ts';

/** One curve to be learned: its heights are the parameters from `offset` on. */
export interface Slot {
  readonly part: string;
  readonly knots: readonly number[];
  readonly offset: number;
  /** Heights that are given, `null` for those to learn. */
  readonly fixed: readonly (number | null)[];
}

/** The curves in the order of `SCORED_FEATURES` and of `TRIPLE_FEATURES`, laid out in one array of parameters. */
export const SENTENCE_SLOTS: readonly Slot[] = layOut(
  SCORED_FEATURES,
  SENTENCE_KNOTS,
  FIXED_SENTENCE_HEIGHTS,
  0,
);
export const TRIPLE_SLOTS: readonly Slot[] = layOut(
  TRIPLE_FEATURES,
  TRIPLE_KNOTS,
  FIXED_TRIPLE_HEIGHTS,
  sizeOf(SENTENCE_SLOTS),
);
export const PARAMETERS = sizeOf(TRIPLE_SLOTS);

function layOut<Name extends string>(
  parts: Readonly<Record<Name, string>>,
  knots: Readonly<Record<Name, readonly number[]>>,
  fixed: Partial<Readonly<Record<Name, readonly (number | null)[]>>>,
  start: number,
): Slot[] {
  let offset = start;
  return (Object.keys(parts) as Name[]).map((name) => {
    const none = knots[name].map(() => null);
    const slot = { part: parts[name], knots: knots[name], offset, fixed: fixed[name] ?? none };
    offset += knots[name].length;
    return slot;
  });
}

function sizeOf(slots: readonly Slot[]): number {
  const last = slots.at(-1)!;
  return last.offset + last.knots.length;
}

/** The learned curves of a record of measures. */
export function curvesOf<Name extends string>(
  names: Readonly<Record<Name, string>>,
  slots: readonly Slot[],
  parameters: Float64Array,
): Record<Name, Curve> {
  const curves = {} as Record<Name, Curve>;
  (Object.keys(names) as Name[]).forEach((name, i) => {
    const { knots, offset } = slots[i]!;
    curves[name] = { knots, heights: [...parameters.subarray(offset, offset + knots.length)] };
  });
  return curves;
}

/**
 * The height of a curve at `x` is a sum of two parameters at most: writes which, and their shares.
 */
export function writeHeight(
  { knots, offset }: Slot,
  x: number,
  at: number,
  index: Int32Array,
  share: Float64Array,
): void {
  const last = knots.length - 1;
  let k = 0;
  while (k < last && x >= knots[k + 1]!) k++;
  const right = k === last ? 0 : Math.max(0, (x - knots[k]!) / (knots[k + 1]! - knots[k]!));
  index[at] = offset + k;
  share[at] = 1 - right;
  index[at + 1] = offset + Math.min(last, k + 1);
  share[at + 1] = right;
}

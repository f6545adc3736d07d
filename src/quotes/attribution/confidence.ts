import { CALIBRATION } from './models.ts';

/** Probability that a choice of this share is right, read between the points of the calibration. */
export function confidenceOf(share: number): number {
  for (let i = 1; i < CALIBRATION.length; i++) {
    const from = CALIBRATION[i - 1]!;
    const to = CALIBRATION[i]!;
    if (share > to.share) continue;
    const way = Math.max(0, share - from.share);
    return Math.round((from.right + ((to.right - from.right) * way) / (to.share - from.share)) * 100) / 100;
  }
  return CALIBRATION.at(-1)!.right;
}

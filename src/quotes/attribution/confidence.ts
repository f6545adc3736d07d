import { CALIBRATION } from './models.ts';

/** Probability that a choice of this share is right, in hundredths, read between the points of the calibration. */
export function confidenceOf(share: number): number {
  return Math.round(100 * rightShareOf(share)) / 100;
}

function rightShareOf(share: number): number {
  for (let i = 1; i < CALIBRATION.length; i++) {
    const from = CALIBRATION[i - 1]!;
    const to = CALIBRATION[i]!;
    if (share > to.share) continue;
    const way = Math.max(0, share - from.share);
    return from.right + ((to.right - from.right) * way) / (to.share - from.share);
  }
  return CALIBRATION.at(-1)!.right;
}

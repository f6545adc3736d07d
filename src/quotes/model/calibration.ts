/** Shares of choices among their candidates, and how often choices of each share were right. */
export type Calibration = readonly { readonly share: number; readonly right: number }[];

/** Probability that a choice of this share is right, in hundredths, read between the points of a calibration. */
export function calibrated(calibration: Calibration, share: number): number {
  return Math.round(100 * rightShareOf(calibration, share)) / 100;
}

function rightShareOf(calibration: Calibration, share: number): number {
  for (let i = 1; i < calibration.length; i++) {
    const from = calibration[i - 1]!;
    const to = calibration[i]!;
    if (share > to.share) continue;
    const way = Math.max(0, share - from.share);
    return from.right + ((to.right - from.right) * way) / (to.share - from.share);
  }
  return calibration.at(-1)!.right;
}

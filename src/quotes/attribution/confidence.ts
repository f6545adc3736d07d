import { calibrated } from '../model/calibration.ts';
import { CALIBRATION } from './models.ts';

/** Probability that a choice of this share is right, in hundredths. */
export function confidenceOf(share: number): number {
  return calibrated(CALIBRATION, share);
}

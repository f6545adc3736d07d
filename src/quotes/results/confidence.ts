import type { Attribution } from '../attribution/attribution.ts';
import { CALIBRATION } from '../attribution/models.ts';
import type { Referent } from '../coreference/referents/referents.ts';
import { calibrated } from '../model/calibration.ts';

/** Below this a speaker is a guess, and a guess is worse than none. */
const LEAST_CONFIDENCE = 0.35;

/** The mention by which a quote names its speaker; -1 where it names nobody, or the mention is a guess. */
export function sureMention({ candidate, share }: Attribution): number {
  return calibrated(CALIBRATION, share) >= LEAST_CONFIDENCE ? candidate.mention : -1;
}

/** Probability that both the mention and whom it names are right. */
export function confidenceIn({ share }: Attribution, { certainty }: Referent): number {
  return calibrated(CALIBRATION, share * certainty);
}

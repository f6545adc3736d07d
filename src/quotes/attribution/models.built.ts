/**
 * The two models that tell speakers, read from the weights that were learned. What this module exports is computed
 * when the package is built: reading six thousand names of combinations takes longer than to digest an article.
 */
import { DIMENSIONS, TEMPLATES } from './features.ts';
import { parseModel } from './model.ts';
import { SPOKEN_DIMENSIONS, SPOKEN_TEMPLATES } from './speech.ts';
import { SPEAKER_WEIGHTS, SPOKEN_WEIGHTS } from './weights.ts';

export { CALIBRATION, SPOKEN_THRESHOLD } from './weights.ts';

/** Which candidate is the speaker of a quotation. */
export const SPEAKER_MODEL = parseModel(DIMENSIONS, TEMPLATES, SPEAKER_WEIGHTS);

/** Whether a quotation is what somebody said. */
export const SPOKEN_MODEL = parseModel(SPOKEN_DIMENSIONS, SPOKEN_TEMPLATES, SPOKEN_WEIGHTS);

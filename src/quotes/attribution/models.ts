/** The two models of attribution, with the weights that they have learned. */

import { makeModel, makeSchema } from '../model/model.ts';
import { DETECTION_FEATURES, DETECTION_TEMPLATES } from './detection/detection-features.ts';
import { SPEAKER_FEATURES, SPEAKER_TEMPLATES } from './features/speaker-features.ts';
import weights from './weights.json';

/** How the features of each model are laid out: learners and models share it. */
export const SPEAKER_SCHEMA = makeSchema(SPEAKER_FEATURES, SPEAKER_TEMPLATES);
export const DETECTION_SCHEMA = makeSchema(DETECTION_FEATURES, DETECTION_TEMPLATES);

/** Tells which candidate is the speaker of a quotation. */
export const SPEAKER_MODEL = makeModel(SPEAKER_SCHEMA, weights.speaker);

/** Tells whether a quotation is what somebody said. */
export const DETECTION_MODEL = makeModel(DETECTION_SCHEMA, weights.detection);

/** The probability, 0 to 1, from which on a quotation counts as what somebody said. */
export const DETECTION_THRESHOLD = weights.threshold;

/** Shares of choices among their candidates, and how often choices of each share were right. */
export const CALIBRATION = weights.calibration;

/**
 * The weights in the form in which they load soonest where nobody asks for them: one string. The build computes what
 * this module exports.
 */
import { packWeights } from './packed-weights.ts';
import weights from './weights.json' with { type: 'json' };

const { frame, start, end, speaker, calibration } = weights;

/** All weights and the calibration, as JSON. */
export const WEIGHTS: string = JSON.stringify({
  frame: packWeights(frame),
  start: packWeights(start),
  end: packWeights(end),
  speaker: packWeights(speaker),
  calibration,
});

import { DETECTION_SCHEMA, SPEAKER_SCHEMA } from '../../src/quotes/attribution/models.ts';
import type { Schema, TemplateWeights } from '../../src/quotes/model/model.ts';
import { writeDataFile } from './data-file.ts';

/** What is learned of speakers and quotes. */
export interface LearnedSpeakers {
  readonly speaker: Float64Array;
  readonly detection: Float64Array;
  readonly threshold: number;
  readonly calibration: readonly { readonly share: number; readonly right: number }[];
}

const FILE = new URL('../../src/quotes/attribution/weights.json', import.meta.url);

/** Weights of less than this are written as 0: that moves no figure of five folds by more than 0.1. */
const LEAST_WEIGHT = 0.05;

/** Writes the weights that the program reads: hundredths, in the order of the values that each template combines. */
export function writeSpeakers({ speaker, detection, threshold, calibration }: LearnedSpeakers): void {
  writeDataFile(
    FILE,
    {
      command: 'npm run learn -- --data PATH --only speakers',
      corpora: ['PolNeAR 1.0, training articles', '208 articles read by an editor', '600 marked articles'],
    },
    {
      speaker: weightsOf(SPEAKER_SCHEMA, speaker),
      detection: weightsOf(DETECTION_SCHEMA, detection),
      threshold,
      calibration,
    },
  );
}

/** The weights of each template, in hundredths. */
export function weightsOf({ templates }: Schema, weights: Float64Array): TemplateWeights {
  return Object.fromEntries(
    templates.map(({ name, start, end }) => [
      name,
      Array.from(weights.subarray(start, end), (weight) =>
        Math.abs(weight) < LEAST_WEIGHT ? 0 : Math.round(weight * 100),
      ),
    ]),
  );
}

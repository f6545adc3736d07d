/** The four models of statements, with the weights that they have learned. */

import type { Calibration } from '../model/calibration.ts';
import { type Model, makeModel, makeSchema, type Schema } from '../model/model.ts';
import { END_FEATURES, END_TEMPLATES } from './features/end-features.ts';
import { FRAME_FEATURES, FRAME_TEMPLATES } from './features/frame-features.ts';
import { SPEAKER_FEATURES, SPEAKER_TEMPLATES } from './features/speaker-features.ts';
import { START_FEATURES, START_TEMPLATES } from './features/start-features.ts';
import { type PackedWeights, unpackWeights } from './packed-weights.ts';
import { statementWeights } from './weights.ts';

/**
 * What each model chooses: whether and where something is reported, where it starts, where it ends, and whose it is.
 */
export type StatementModels<M = Model> = Readonly<Record<'frame' | 'start' | 'end' | 'speaker', M>>;

/** How the features of each model are laid out: learners and models share it. */
export const STATEMENT_SCHEMAS: StatementModels<Schema> = {
  frame: makeSchema(FRAME_FEATURES, FRAME_TEMPLATES),
  start: makeSchema(START_FEATURES, START_TEMPLATES),
  end: makeSchema(END_FEATURES, END_TEMPLATES),
  speaker: makeSchema(SPEAKER_FEATURES, SPEAKER_TEMPLATES),
};

/** What is learned: the weights of each model, and how often statements of each share were right. */
interface Learned {
  readonly models: StatementModels;
  readonly calibration: Calibration;
}

let learned: Learned | undefined;

/** What was learned, read where it is asked for the first time: most runs ask for no statements. */
export function learnedStatements(): Learned {
  learned ??= readLearned();
  return learned;
}

function readLearned(): Learned {
  const { calibration, ...weights } = JSON.parse(statementWeights()) as StatementModels<PackedWeights> &
    Pick<Learned, 'calibration'>;
  const read = (name: keyof StatementModels) =>
    makeModel(STATEMENT_SCHEMAS[name], unpackWeights(weights[name]));
  return {
    models: { frame: read('frame'), start: read('start'), end: read('end'), speaker: read('speaker') },
    calibration,
  };
}

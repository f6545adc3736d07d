import type { SpeakerValues } from './candidate-features.ts';
import type { Candidate } from './candidates.ts';
import { type Model, scoreAll } from './model.ts';
import { isBeside } from './ties.ts';

/** The likeliest candidate of a quotation. */
export interface Choice {
  readonly candidate: Candidate;
  /** Its share among the candidates, 0 to 1, as the model has it. */
  readonly share: number;
}

/** Nobody is chosen only where it beats every mention by this much. */
const NOBODY_HANDICAP = 1;

/** Chooses among the candidates of a quotation, nobody first. */
export function chooseSpeaker(model: Model, candidates: readonly Candidate[]): Choice {
  const scores = scoreAll(
    model,
    candidates.map(({ features }) => features.list),
  );
  scores[0]! -= NOBODY_HANDICAP;
  const top = Math.max(...scores);
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - top);
  return { candidate: candidates[scores.indexOf(top)]!, share: 1 / sum };
}

/**
 * “Its “wheel feet” resemble a scooter”: a few words in a sentence without a cue, from somebody who has not spoken
 * before, are the writer’s own term. Of 60 such in PolNeAR’s training articles the likeliest speaker of 18 is right.
 */
export function isTerm({ mention, cue, features }: Candidate): boolean {
  const is = <Name extends keyof SpeakerValues>(name: Name, ...values: readonly SpeakerValues[Name][]) =>
    values.includes(features.get(name));
  return (
    cue === null &&
    is('own', 'none') &&
    (is('opens', 'inside') || (mention < 0 && is('size', 'one'))) &&
    is('size', 'one', '2-3') &&
    (is('stop', 'none', 'comma') || (mention < 0 && is('stop', 'stop'))) &&
    is('lead', 'none') &&
    (mention < 0 || (isBeside(features.get('side')) && is('spoke', 'no')))
  );
}

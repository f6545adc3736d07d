import { type Model, scoreAll } from '../model/model.ts';
import type { Candidate } from './candidates/candidates.ts';

/** The likeliest speaker of a quotation. */
export interface Choice {
  readonly candidate: Candidate;
  /** Probability of its referent among those of all candidates, 0 to 1, by the model. */
  readonly share: number;
}

/** By how much nobody must beat every mention to be chosen, in log-odds. */
const NOBODY_HANDICAP = 1;

/**
 * Chooses the likeliest speaker of a quotation. The shares of all mentions of one referent add up.
 *
 * @param candidates Nobody first.
 * @param of Index of the referent of each mention, -1 where it has none.
 */
export function chooseSpeaker(model: Model, candidates: readonly Candidate[], of: Int32Array): Choice {
  const scores = scoreAll(
    model,
    candidates.map(({ features }) => features.list),
  );
  scores[0]! -= NOBODY_HANDICAP;
  for (let i = 0; i < scores.length; i++) if (isClosing(candidates[i]!)) scores[i]! += CLOSING_BONUS;
  const top = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - top));
  let total = 0;
  for (const part of parts) total += part;
  const keys = candidates.map(({ mention }) => keyOf(mention, of));
  const shares = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) shares.set(keys[i]!, (shares.get(keys[i]!) ?? 0) + parts[i]! / total);
  const share = Math.max(...shares.values());
  let best = -1;
  for (let i = 0; i < keys.length; i++)
    if (shares.get(keys[i]!) === share && (best < 0 || scores[i]! > scores[best]!)) best = i;
  return { candidate: candidates[best]!, share };
}

/**
 * What is added, in log-odds, for a clause of saying between the quotation and the end of its sentence. Of 2,179 such
 * clauses in PolNeAR’s training articles 2,151 name the source, however often somebody else has spoken before.
 */
const CLOSING_BONUS = 3;

/** “We left,” said Lowe. “We left,” Lowe said. Whether such a clause closes the sentence. */
function isClosing({ features }: Candidate): boolean {
  const link = features.get('link');
  return (
    (link === 'inverted' || link === 'subject') &&
    features.get('side') === 'after' &&
    features.get('near') === 'none' &&
    features.get('tail') === 'end'
  );
}

/** The same number for all mentions of one referent, another for every other mention. */
function keyOf(mention: number, of: Int32Array): number {
  if (mention < 0) return -1;
  return of[mention]! >= 0 ? of[mention]! : -2 - mention;
}

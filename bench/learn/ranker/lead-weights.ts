import { LEAD_FEATURES, LEAD_PLACES } from '../../../src/rank/features/lead-features.ts';
import type { RankerWeights } from '../../../src/rank/scoring/weights.ts';
import { learnLogistic } from '../logistic.ts';
import type { Example } from './examples.ts';

type LeadWeights = RankerWeights['lead'];

/** How strongly weights are pulled towards 0, for each article. Chosen in five folds. */
const PENALTY = 0.2;

/**
 * Learns by logistic regression to tell articles whose opening is not the story: those of which the editor’s nut graf
 * stands behind the second sentence.
 */
export function learnLead(examples: readonly Example[]): LeadWeights {
  const known = examples.filter(({ isSoft }) => isSoft !== null);
  const { base, weights } = learnLogistic(
    known.map(({ opening }) => opening),
    known.map(({ isSoft }) => isSoft === true),
    PENALTY * known.length,
  );
  const places = LEAD_PLACES.length;
  const features = Object.fromEntries(
    LEAD_FEATURES.map((name, f) => [name, weights.slice(f * places, (f + 1) * places)]),
  ) as unknown as LeadWeights['features'];
  return { base, features, length: weights.at(-1)! };
}

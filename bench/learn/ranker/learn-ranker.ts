import type { RankerWeights } from '../../../src/rank/scoring/weights.ts';
import type { Example } from './examples.ts';
import { learnMerit, type RatedExample, rateUnseen } from './merit.ts';
import { learnCurves } from './sentence-curves.ts';

/**
 * Learns the trees that rate sentences, and then the curves that score them by their features and by that rating
 * (stacked generalization, Wolpert 1992).
 *
 * @param without Parts of the score to leave out.
 * @returns The weights; and the examples as the curves saw them, rated by trees that had not seen them.
 */
export function learnRanker(
  examples: readonly Example[],
  without: ReadonlySet<string> = new Set(),
): { weights: RankerWeights; rated: RatedExample[] } {
  const rated = rateUnseen(examples, without);
  return { weights: learnCurves(rated, learnMerit(examples, without), without), rated };
}

import { LEAD_FEATURES, LEAD_PLACES } from '../../../src/rank/features/lead-features.ts';
import type { RankerWeights } from '../../../src/rank/scoring/weights.ts';
import type { Example } from './examples.ts';

type LeadWeights = RankerWeights['lead'];

/** Steps of gradient ascent, how far each goes, and how strongly weights are pulled towards 0. Chosen in five folds. */
const STEPS = 400;
const RATE = 0.5;
const PENALTY = 0.2;

/**
 * Learns by logistic regression to tell articles whose opening is not the story: those of which the editor’s nut graf
 * stands behind the second sentence. Features are measured in standard deviations while it learns.
 */
export function learnLead(examples: readonly Example[]): LeadWeights {
  const known = examples.filter(({ isSoft }) => isSoft !== null);
  const size = LEAD_FEATURES.length * LEAD_PLACES.length + 1;
  const columns = Array.from({ length: size }, (_, i) => known.map(({ opening }) => opening[i]!));
  const means = columns.map((column) => mean(column));
  const deviations = columns.map(
    (column, i) => Math.sqrt(mean(column.map((value) => (value - means[i]!) ** 2))) || 1,
  );
  const rows = known.map(({ opening }) =>
    Array.from(opening, (value, i) => (value - means[i]!) / deviations[i]!),
  );
  const weights = new Float64Array(size);
  let base = 0;
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Float64Array(size);
    let slope = 0;
    rows.forEach((row, k) => {
      const odds = row.reduce((sum, value, i) => sum + value * weights[i]!, base);
      const miss = (known[k]!.isSoft ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      slope += miss / rows.length;
      row.forEach((value, i) => {
        slopes[i]! += (miss * value) / rows.length;
      });
    });
    base += RATE * slope;
    for (let i = 0; i < size; i++) weights[i]! += RATE * (slopes[i]! - PENALTY * weights[i]!);
  }
  return inUnits(base, weights, means, deviations);
}

/** The same weights for features in their own units. */
function inUnits(
  base: number,
  weights: Float64Array,
  means: readonly number[],
  deviations: readonly number[],
): LeadWeights {
  const own = Array.from(weights, (weight, i) => weight / deviations[i]!);
  const places = LEAD_PLACES.length;
  const features = Object.fromEntries(
    LEAD_FEATURES.map((name, f) => [name, own.slice(f * places, (f + 1) * places)]),
  ) as unknown as LeadWeights['features'];
  return {
    base: own.reduce((sum, weight, i) => sum - weight * means[i]!, base),
    features,
    length: own.at(-1)!,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

import type { MarginalRelevance } from './marginal-relevance.ts';

/** The least a sentence of the body scores; what may not be chosen scores 0. */
const LEAST = 0.001;

/** Scores have four digits after the point, here and in the record, so that equal ones are equal in both. */
const PRECISION = 10_000;
const STEP = 1 / PRECISION;
const rounded = (score: number) => Math.round(score * PRECISION) / PRECISION;

/**
 * Scores between 0 and 1 that fall in the order in which a growing summary takes the sentences: those taken one by one
 * are held below the sentence before them, and those that are best together lifted above the rest.
 */
export function fallingScores(
  { order, together, repetition }: MarginalRelevance,
  alone: Float64Array,
): Float64Array {
  const scores = new Float64Array(alone.length);
  let most = 1 - together * STEP;
  for (const s of order.slice(together)) {
    scores[s] = rounded(Math.max(LEAST, Math.min(most, alone[s]! + repetition[s]!)));
    most = scores[s]! - STEP;
  }
  const next = order[together];
  let least = next === undefined ? LEAST : scores[next]! + STEP;
  for (let i = together - 1; i >= 0; i--) {
    const s = order[i]!;
    scores[s] = rounded(Math.max(least, Math.min(1 - i * STEP, alone[s]!)));
    least = scores[s]! + STEP;
  }
  return scores;
}

import type { SentenceFeature, SentenceFeatures } from './sentence-features.ts';

/**
 * Features by which an opening tells whether it is the story. News of the day says at once who did what and when; a
 * scene, a question, a history or an “I” leads up to it.
 */
export const LEAD_FEATURES = [
  'words',
  'commas',
  'names',
  'naming',
  'figures',
  'when',
  'depends',
  'known',
  'new',
  'question',
  'asides',
  'quoted',
  'says',
  'person',
  'title',
  'forward',
  'centroid',
  'following',
] as const satisfies readonly SentenceFeature[];

/** Where a feature is measured: in the first sentence of the body, in the next two, and in the first 25 together. */
export const LEAD_PLACES = ['first', 'next', 'all'] as const;

export type LeadFeature = (typeof LEAD_FEATURES)[number];

const NEXT = 2;
const ALL = 25;

/**
 * Measures the opening of an article: the mean of each feature at each place, and last the logarithm of how many
 * sentences the body has.
 *
 * @param body Indices of the sentences that belong to the body, in text order.
 */
export function measureLead(features: SentenceFeatures, body: readonly number[]): Float64Array {
  const values = new Float64Array(LEAD_FEATURES.length * LEAD_PLACES.length + 1);
  let at = 0;
  for (const name of LEAD_FEATURES) {
    const column = features[name];
    values[at++] = meanOf(column, body, 0, 1);
    values[at++] = meanOf(column, body, 1, 1 + NEXT);
    values[at++] = meanOf(column, body, 0, ALL);
  }
  values[at] = Math.log(Math.max(1, body.length));
  return values;
}

function meanOf(column: Float64Array, body: readonly number[], from: number, to: number): number {
  const end = Math.min(to, body.length);
  let sum = 0;
  for (let i = from; i < end; i++) sum += column[body[i]!]!;
  return end > from ? sum / (end - from) : 0;
}

import { addAnswers, CASE_FEATURES, type CaseFeature } from './features.ts';
import learned from './name-weights.json' with { type: 'json' };
import type { WordContext } from './word-context.ts';

/** What is learned, `npm run learn -- --only casing`: what each answer of yes adds to the logarithm of the odds. */
interface NameWeights {
  readonly base: number;
  readonly features: Readonly<Record<CaseFeature, number>>;
}

let weights: Float64Array | undefined;

/** The logarithm of the odds that a word is a name, or a part of one. */
export function oddsOfName(context: WordContext): number {
  const { base, features }: NameWeights = learned;
  weights ??= Float64Array.from(CASE_FEATURES, (name) => features[name]);
  return addAnswers(base, weights, context);
}

import { KEYWORD_FEATURES, type KeywordFeature } from './features.ts';
import learned from './keyword-weights.json' with { type: 'json' };
import type { Phrase } from './phrase-list.ts';

/** Each kind of candidate has a model of its own: what tells a name tells little of a common word. */
export const KEYWORD_KINDS = ['single name', 'longer name', 'word', 'group'] as const;

export type KeywordKind = (typeof KEYWORD_KINDS)[number];

/** Which of the models weighs a phrase. */
export function kindOf({ isName, terms }: Phrase): KeywordKind {
  if (isName) return terms.length === 1 ? 'single name' : 'longer name';
  return terms.length === 1 ? 'word' : 'group';
}

/** What `npm run learn -- --only keywords` learns: what each feature adds to the log-odds. */
export type KeywordWeights = Readonly<
  Record<KeywordKind, { readonly base: number; readonly features: Readonly<Record<KeywordFeature, number>> }>
>;

/** The same to be read often: the weights in the order of `KEYWORD_FEATURES`. */
export type KeywordModel = Readonly<
  Record<KeywordKind, { readonly base: number; readonly weights: Float64Array }>
>;

/** Makes a model of weights that were learned. */
export function keywordModelOf(weights: KeywordWeights): KeywordModel {
  const [single, longer, word, group] = KEYWORD_KINDS.map((kind) => {
    const { base, features } = weights[kind];
    return { base, weights: Float64Array.from(KEYWORD_FEATURES, (name) => features[name]) };
  });
  return { 'single name': single!, 'longer name': longer!, word: word!, group: group! };
}

/** The model that comes with the package. */
export const KEYWORD_MODEL: KeywordModel = keywordModelOf(learned);

import type { CopyStyle } from '../body/copy-style.ts';
import type { SentenceFeature } from '../features/sentence-features.ts';
import type { TermFeature } from '../features/term-features.ts';
import { TRIPLE_FEATURES, type TripleFeature } from '../features/triple-features.ts';
import { type Curve, type TypedCurve, typedCurve } from './curves.ts';
import { RANKER_WEIGHTS, type RankerWeights } from './weights.ts';

/** What was learned, ready to score with: curves in typed arrays, in the order in which they add up. */
export interface RankerModel {
  readonly base: Readonly<Record<CopyStyle, number>>;
  readonly sentences: Readonly<Record<CopyStyle, readonly NamedCurve<SentenceFeature>[]>>;
  /** In the order of `TRIPLE_FEATURES`. */
  readonly triples: Readonly<Record<CopyStyle, readonly TypedCurve[]>>;
  readonly terms: readonly NamedCurve<TermFeature>[];
}

export type NamedCurve<Name> = readonly [name: Name, curve: TypedCurve];

export function modelOf({ base, sentences, triples, terms }: RankerWeights): RankerModel {
  const tripleNames = Object.keys(TRIPLE_FEATURES) as TripleFeature[];
  const triplesOf = (style: CopyStyle) => tripleNames.map((name) => typedCurve(triples[style][name]));
  return {
    base,
    sentences: { wire: namedCurves(sentences.wire), plain: namedCurves(sentences.plain) },
    triples: { wire: triplesOf('wire'), plain: triplesOf('plain') },
    terms: namedCurves(terms),
  };
}

/** The curves of a record, each with its name. */
export function namedCurves<Name extends string>(curves: Readonly<Record<Name, Curve>>): NamedCurve<Name>[] {
  return (Object.keys(curves) as Name[]).map((name) => [name, typedCurve(curves[name])]);
}

/** The model that comes with the package. */
export const RANKER_MODEL = modelOf(RANKER_WEIGHTS);

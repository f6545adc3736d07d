import type { CopyStyle } from '../body/copy-style.ts';
import { LEAD_FEATURES } from '../features/lead-features.ts';
import type { TermFeature } from '../features/term-features.ts';
import { TRIPLE_FEATURES, type TripleFeature } from '../features/triple-features.ts';
import { type Curve, type TypedCurve, typedCurve } from './curves.ts';
import type { ScoredFeature } from './merit.ts';
import { type Forest, forestOf } from './trees.ts';
import { RANKER_WEIGHTS, type RankerWeights } from './weights.ts';

/** What was learned, ready to score with: curves in typed arrays, in the order in which they add up. */
export interface RankerModel {
  /** What tells the merit of a sentence. */
  readonly forest: Forest;
  readonly base: Readonly<Record<CopyStyle, number>>;
  readonly sentences: Readonly<Record<CopyStyle, readonly NamedCurve<ScoredFeature>[]>>;
  /** In the order of `TRIPLE_FEATURES`. */
  readonly triples: Readonly<Record<CopyStyle, readonly TypedCurve[]>>;
  /** What a soft lead adds to the curves of either style, in their orders. */
  readonly soft: {
    readonly sentences: readonly NamedCurve<ScoredFeature>[];
    readonly triples: readonly TypedCurve[];
  };
  /** In the order in which `measureLead` measures. */
  readonly lead: { readonly base: number; readonly weights: Float64Array };
  readonly terms: readonly NamedCurve<TermFeature>[];
}

export type NamedCurve<Name> = readonly [name: Name, curve: TypedCurve];

/** Makes a model of weights that were learned. */
export function modelOf({ trees, base, sentences, triples, soft, lead, terms }: RankerWeights): RankerModel {
  const tripleNames = Object.keys(TRIPLE_FEATURES) as TripleFeature[];
  const triplesOf = (curves: Readonly<Record<TripleFeature, Curve>>) =>
    tripleNames.map((name) => typedCurve(curves[name]));
  return {
    forest: forestOf(trees),
    base,
    sentences: { wire: namedCurves(sentences.wire), plain: namedCurves(sentences.plain) },
    triples: { wire: triplesOf(triples.wire), plain: triplesOf(triples.plain) },
    soft: { sentences: namedCurves(soft.sentences), triples: triplesOf(soft.triples) },
    lead: {
      base: lead.base,
      weights: Float64Array.from([...LEAD_FEATURES.flatMap((name) => lead.features[name]), lead.length]),
    },
    terms: namedCurves(terms),
  };
}

/** The curves of a record, each with its name. */
function namedCurves<Name extends string>(curves: Readonly<Record<Name, Curve>>): NamedCurve<Name>[] {
  return (Object.keys(curves) as Name[]).map((name) => [name, typedCurve(curves[name])]);
}

/** The model that comes with the package. */
export const RANKER_MODEL = modelOf(RANKER_WEIGHTS);

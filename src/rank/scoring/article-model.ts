import type { CopyStyle } from '../body/copy-style.ts';
import type { TypedCurve } from './curves.ts';
import type { ScoredFeature } from './merit.ts';
import type { NamedCurve, RankerModel } from './model.ts';

/** The curves that score one article: those of its style, moved by how soft its lead is. */
export interface ArticleModel {
  /** The score of an average sentence. */
  readonly base: number;
  readonly sentences: readonly NamedCurve<ScoredFeature>[];
  /** In the order of `TRIPLE_FEATURES`. */
  readonly triples: readonly TypedCurve[];
}

/**
 * How soft a lead is, by logistic regression on its features: −1 where the opening is the story for sure, 1 where it
 * surely is not.
 */
export function softnessOf(
  values: Float64Array,
  { lead: { base, weights } }: Pick<RankerModel, 'lead'>,
): number {
  let odds = base;
  for (let i = 0; i < values.length; i++) odds += weights[i]! * values[i]!;
  return Math.tanh(odds / 2);
}

/** The curves for articles of a style with a lead of some softness. */
export function articleModel(
  { base, sentences, triples, soft }: Omit<RankerModel, 'forest' | 'lead' | 'terms'>,
  style: CopyStyle,
  softness: number,
): ArticleModel {
  return {
    base: base[style],
    sentences: sentences[style].map(([name, curve], i) => [
      name,
      moved(curve, soft.sentences[i]![1], softness),
    ]),
    triples: triples[style].map((curve, i) => moved(curve, soft.triples[i]!, softness)),
  };
}

function moved({ knots, heights }: TypedCurve, by: TypedCurve, softness: number): TypedCurve {
  return { knots, heights: heights.map((height, k) => height + softness * by.heights[k]!) };
}

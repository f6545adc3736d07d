import { COPY_STYLES, type CopyStyle } from '../../../src/rank/body/copy-style.ts';
import { SENTENCE_FEATURES, type SentenceFeature } from '../../../src/rank/features/sentence-features.ts';
import { type Curve, heightAt } from '../../../src/rank/scoring/curves.ts';
import type { RankerWeights } from '../../../src/rank/scoring/weights.ts';
import type { Example } from './examples.ts';

/** Where the scores of ordinary sentences lie: so high the best one of most articles, so low the weakest ones. */
const BEST = 0.95;
const WEAKEST = 0.05;

/** Moves what was learned in the units of ROUGE to scores from 0 to 1, beside the score of an average sentence. */
export function scaleWeights(examples: readonly Example[], learned: RankerWeights): RankerWeights {
  const spreads = byStyle((style) => {
    const own = examples.filter((example) => example.style === style);
    return spreadOf(own, learned.sentences[style]);
  });
  // One scale for both, since what is lost by repetition counts alike in both.
  const ranges = COPY_STYLES.map((style) => spreads[style]);
  const range = ranges.reduce((sum, { best, weakest }) => sum + best - weakest, 0) / ranges.length;
  const scale = (BEST - WEAKEST) / range;
  return {
    base: byStyle((style) => {
      const { means, weakest } = spreads[style];
      const mean = Object.values(means).reduce((a, b) => a + b, 0);
      return rounded(WEAKEST + scale * (mean - weakest));
    }),
    sentences: byStyle((style) =>
      mapCurves(learned.sentences[style], (curve, name) => scaled(curve, scale, -spreads[style].means[name])),
    ),
    triples: byStyle((style) => mapCurves(learned.triples[style], (curve) => scaled(curve, scale, 0))),
    terms: mapCurves(learned.terms, (curve) => scaled(curve, 1, 0)),
  };
}

function byStyle<T>(make: (style: CopyStyle) => T): Record<CopyStyle, T> {
  return { wire: make('wire'), plain: make('plain') };
}

function mapCurves<Name extends string>(
  curves: Readonly<Record<Name, Curve>>,
  map: (curve: Curve, name: Name) => Curve,
): Record<Name, Curve> {
  const mapped = {} as Record<Name, Curve>;
  for (const name of Object.keys(curves) as Name[]) mapped[name] = map(curves[name], name);
  return mapped;
}

const NAMES = Object.keys(SENTENCE_FEATURES) as SentenceFeature[];

/** What each feature adds to a sentence on average, and where the sums of the best and the weakest sentences lie. */
function spreadOf(examples: readonly Example[], curves: Readonly<Record<SentenceFeature, Curve>>) {
  const articles = examples.map(({ body, features }) =>
    body.map((s) => NAMES.map((name) => heightAt(curves[name], features[name][s]!))),
  );
  const rows = articles.flat();
  const sumOf = (row: readonly number[]) => row.reduce((a, b) => a + b, 0);
  const means = {} as Record<SentenceFeature, number>;
  NAMES.forEach((name, f) => {
    means[name] = rows.reduce((sum, row) => sum + row[f]!, 0) / rows.length;
  });
  return {
    means,
    best: quantile(
      articles.map((sentences) => Math.max(...sentences.map(sumOf))),
      0.75,
    ),
    weakest: quantile(rows.map(sumOf), 0.05),
  };
}

function scaled({ knots, heights }: Curve, scale: number, shift: number): Curve {
  return { knots, heights: heights.map((height) => rounded(scale * (height + shift))) };
}

/** Four digits after the point, more than the ranking can feel; no −0. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000 + 0;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;
}

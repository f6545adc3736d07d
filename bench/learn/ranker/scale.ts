import { COPY_STYLES, type CopyStyle } from '../../../src/rank/body/copy-style.ts';
import { type Curve, heightAt } from '../../../src/rank/scoring/curves.ts';
import type { ScoredFeature } from '../../../src/rank/scoring/merit.ts';
import { modelOf, type RankerModel } from '../../../src/rank/scoring/model.ts';
import type { RankerWeights } from '../../../src/rank/scoring/weights.ts';
import { rounded } from '../data-file.ts';
import type { RatedExample } from './merit.ts';
import { scoreAlone } from './sentence-curves.ts';

type SentenceCurves = Readonly<Record<ScoredFeature, Curve>>;

/** Digits behind the point: more than the ranking can feel. */
const DIGITS = 4;

/** Where the scores of ordinary sentences lie: so high the best one of most articles, so low the weakest ones. */
const BEST = 0.95;
const WEAKEST = 0.05;

/**
 * Moves what was learned in the units of ROUGE to scores from 0 to 1. Each curve is moved so that it adds nothing to an
 * average sentence, whose score is the base.
 */
export function scaleWeights(examples: readonly RatedExample[], learned: RankerWeights): RankerWeights {
  const centred = centre(examples, learned);
  const model = modelOf(centred);
  const spreads = byStyle((style) =>
    spreadOf(
      examples.filter((example) => example.style === style).map((example) => scoresOf(example, model)),
    ),
  );
  // One scale for both, since what is lost by repetition counts alike in both.
  const ranges = COPY_STYLES.map((style) => spreads[style]);
  const range = ranges.reduce((sum, { best, weakest }) => sum + best - weakest, 0) / ranges.length;
  const scale = (BEST - WEAKEST) / range;
  const { trees, sentences, triples, soft, lead, terms } = centred;
  return {
    trees,
    base: byStyle((style) => rounded(WEAKEST - scale * spreads[style].weakest, DIGITS)),
    sentences: byStyle((style) => mapCurves(sentences[style], (curve) => scaled(curve, scale))),
    triples: byStyle((style) => mapCurves(triples[style], (curve) => scaled(curve, scale))),
    soft: {
      sentences: mapCurves(soft.sentences, (curve) => scaled(curve, scale)),
      triples: mapCurves(soft.triples, (curve) => scaled(curve, scale)),
    },
    lead: {
      base: rounded(lead.base, DIGITS),
      features: Object.fromEntries(
        Object.entries(lead.features).map(([name, weights]) => [
          name,
          weights.map((weight) => rounded(weight, DIGITS)),
        ]),
      ) as unknown as RankerWeights['lead']['features'],
      length: rounded(lead.length, DIGITS),
    },
    terms: mapCurves(terms, (curve) => scaled(curve, 1)),
  };
}

/** Moves the curves of sentences so that the mean of each over the examples that it is for is 0. */
function centre(examples: readonly RatedExample[], learned: RankerWeights): RankerWeights {
  const centred = (curves: SentenceCurves, own: readonly RatedExample[]) =>
    mapCurves(curves, (curve, name) => moved(curve, -meanOf(curve, name, own)));
  return {
    ...learned,
    sentences: byStyle((style) =>
      centred(
        learned.sentences[style],
        examples.filter((example) => example.style === style),
      ),
    ),
    soft: { ...learned.soft, sentences: centred(learned.soft.sentences, examples) },
  };
}

function meanOf(curve: Curve, name: ScoredFeature, examples: readonly RatedExample[]): number {
  let sum = 0;
  let count = 0;
  for (const { body, features } of examples) {
    for (const s of body) sum += heightAt(curve, features[name][s]!);
    count += body.length;
  }
  return sum / count;
}

/** What the sentences of an article score. */
function scoresOf(example: RatedExample, model: RankerModel): number[] {
  const scores = scoreAlone(example, model);
  return example.body.map((s) => scores[s]!);
}

/** Where the scores of the best and the weakest sentences of some articles lie. */
function spreadOf(articles: readonly (readonly number[])[]): { best: number; weakest: number } {
  return {
    best: quantile(
      articles.map((scores) => Math.max(...scores)),
      0.75,
    ),
    weakest: quantile(articles.flat(), 0.05),
  };
}

function moved({ knots, heights }: Curve, by: number): Curve {
  return { knots, heights: heights.map((height) => height + by) };
}

function scaled({ knots, heights }: Curve, scale: number): Curve {
  return { knots, heights: heights.map((height) => rounded(scale * height, DIGITS)) };
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

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;
}

import type { Curve } from '../../src/rank/curves.ts';
import { heightAt } from '../../src/rank/curves.ts';
import { MEASURES, type Measure } from '../../src/rank/measures.ts';
import { SET_MEASURES } from '../../src/rank/sets.ts';
import type { Example } from './examples.ts';
import { curvesOf, SENTENCE_SLOTS, SET_SLOTS } from './parameters.ts';

/** Where the scores of ordinary sentences lie: so high the best one of most articles, so low the weakest ones. */
const BEST = 0.95;
const WEAKEST = 0.05;

/** Renders the learned parameters as the module that the ranker reads. */
export function renderWeights(examples: readonly Example[], parameters: Float64Array): string {
  const sentence = curvesOf(MEASURES, SENTENCE_SLOTS, parameters);
  const sets = curvesOf(SET_MEASURES, SET_SLOTS, parameters);
  const names = Object.keys(MEASURES) as Measure[];
  const rows = examples.flatMap(({ story, measured }) =>
    story.map((s) => names.map((name) => heightAt(sentence[name], measured[name][s]!))),
  );
  const means = names.map((_, m) => rows.reduce((sum, row) => sum + row[m]!, 0) / rows.length);
  const mean = means.reduce((a, b) => a + b, 0);
  const sums = examples.map(({ story, measured }) =>
    story.map((s) => names.reduce((sum, name) => sum + heightAt(sentence[name], measured[name][s]!), 0)),
  );
  const best = quantile(
    sums.map((scores) => Math.max(...scores)),
    0.75,
  );
  const weakest = quantile(sums.flat(), 0.05);
  const scale = (BEST - WEAKEST) / (best - weakest);
  const base = WEAKEST + scale * (mean - weakest);
  names.forEach((name, m) => {
    sentence[name] = scaled(sentence[name], scale, -means[m]!);
  });
  const set = Object.fromEntries(
    Object.entries(sets).map(([name, curve]) => [name, scaled(curve, scale, 0)]),
  );
  return `import type { Curve } from './curves.ts';
import type { Measure } from './measures.ts';
import type { SetMeasure } from './sets.ts';

/**
 * What the ranker has learned: 500 CNN articles with their editors' highlights and 2,000 CNN and Daily Mail articles
 * with summaries by language models. Written by \`npx tsx bench/learn/ranker.ts --data PATH > src/rank/weights.ts\`.
 */

/** The score of an average sentence. */
export const BASE = ${number(base)};

/** What each measure of a sentence adds to its score, or takes from it, beside an average sentence. */
export const SENTENCE_CURVES: Readonly<Record<Measure, Curve>> = {
${curves(sentence)}
};

/** What each measure of three sentences adds to the sum of their scores. */
export const SET_CURVES: Readonly<Record<SetMeasure, Curve>> = {
${curves(set)}
};
`;
}

function scaled({ knots, heights }: Curve, scale: number, shift: number): Curve {
  return { knots, heights: heights.map((height) => scale * (height + shift)) };
}

function curves(record: Readonly<Record<string, Curve>>): string {
  return Object.entries(record)
    .map(
      ([name, { knots, heights }]) =>
        `  ${name}: { knots: [${knots.join(', ')}], heights: [${heights.map(number).join(', ')}] },`,
    )
    .join('\n');
}

/** Four digits after the point, more than the ranking can feel. */
function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000 + 0);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;
}

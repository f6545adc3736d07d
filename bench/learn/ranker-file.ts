import { STYLES } from '../../src/rank/body/copy-style.ts';
import { MEASURES, type Measure } from '../../src/rank/features/sentence-features.ts';
import { SET_MEASURES } from '../../src/rank/features/triple-features.ts';
import type { Curve } from '../../src/rank/scoring/curves.ts';
import { heightAt } from '../../src/rank/scoring/curves.ts';
import type { Example } from './examples.ts';
import { curvesOf, SENTENCE_SLOTS, SET_SLOTS } from './parameters.ts';
import { heightsFor, type Learned } from './sentence-curves.ts';

/** Where the scores of ordinary sentences lie: so high the best one of most articles, so low the weakest ones. */
const BEST = 0.95;
const WEAKEST = 0.05;

/** Renders what was learned as the module that the ranker reads. */
export function renderWeights(examples: readonly Example[], { termCurves, parameters }: Learned): string {
  const learned = STYLES.map((style) => {
    const heights = heightsFor(style, parameters);
    const sentence = curvesOf(MEASURES, SENTENCE_SLOTS, heights);
    const own = examples.filter((example) => example.style === style);
    return { style, sentence, sets: curvesOf(SET_MEASURES, SET_SLOTS, heights), ...spreadOf(own, sentence) };
  });
  // One scale for both, since what is lost by repetition counts alike in both.
  const range = learned.reduce((sum, { best, weakest }) => sum + best - weakest, 0) / learned.length;
  const scale = (BEST - WEAKEST) / range;
  const bases = learned.map(({ style, means, weakest }) => {
    const mean = means.reduce((a, b) => a + b, 0);
    return `${style}: ${number(WEAKEST + scale * (mean - weakest))}`;
  });
  const sentenceCurves = learned.map(({ style, sentence, means }) => {
    const beside = Object.fromEntries(
      NAMES.map((name, m) => [name, scaled(sentence[name], scale, -means[m]!)]),
    );
    return `  ${style}: {\n${curves(beside, '    ')}\n  },`;
  });
  const setCurves = learned.map(({ style, sets }) => {
    const scaledSets = Object.entries(sets).map(([name, curve]) => [name, scaled(curve, scale, 0)]);
    return `  ${style}: {\n${curves(Object.fromEntries(scaledSets), '    ')}\n  },`;
  });
  return `import type { Curve } from './curves.ts';
import type { TermMeasure } from './importance.ts';
import type { Measure } from './measures.ts';
import type { SetMeasure } from './sets.ts';
import type { Style } from './style.ts';

/**
 * What the ranker has learned: 500 CNN articles with their editors' highlights and 2,000 CNN and Daily Mail articles
 * with summaries by language models. Written by \`npx tsx bench/learn/ranker.ts --data PATH > src/rank/weights.ts\`.
 */

/** The score of an average sentence. */
export const BASE: Readonly<Record<Style, number>> = { ${bases.join(', ')} };

/** What each measure of a sentence adds to its score, or takes from it, beside an average sentence. */
export const SENTENCE_CURVES: Readonly<Record<Style, Readonly<Record<Measure, Curve>>>> = {
${sentenceCurves.join('\n')}
};

/** What each measure of three sentences adds to the sum of their scores. */
export const SET_CURVES: Readonly<Record<Style, Readonly<Record<SetMeasure, Curve>>>> = {
${setCurves.join('\n')}
};

/** What each measure of a term adds to the logarithm of the odds that a summary holds it. */
export const TERM_CURVES: Readonly<Record<TermMeasure, Curve>> = {
${curves(termCurves, '  ')}
};
`;
}

const NAMES = Object.keys(MEASURES) as Measure[];

/** What each measure adds to a sentence on average, and where the sums of the best and the weakest sentences lie. */
function spreadOf(examples: readonly Example[], sentence: Record<Measure, Curve>) {
  const articles = examples.map(({ story, measured }) =>
    story.map((s) => NAMES.map((name) => heightAt(sentence[name], measured[name][s]!))),
  );
  const rows = articles.flat();
  const sumOf = (row: readonly number[]) => row.reduce((a, b) => a + b, 0);
  return {
    means: NAMES.map((_, m) => rows.reduce((sum, row) => sum + row[m]!, 0) / rows.length),
    best: quantile(
      articles.map((sentences) => Math.max(...sentences.map(sumOf))),
      0.75,
    ),
    weakest: quantile(rows.map(sumOf), 0.05),
  };
}

function scaled({ knots, heights }: Curve, scale: number, shift: number): Curve {
  return { knots, heights: heights.map((height) => scale * (height + shift)) };
}

/** The formatter's, so that it leaves the file as it is written here. */
const LINE_WIDTH = 110;

function curves(record: Readonly<Record<string, Curve>>, indent: string): string {
  return Object.entries(record)
    .map(([name, { knots, heights }]) => {
      const parts = [`knots: [${knots.join(', ')}]`, `heights: [${heights.map(number).join(', ')}]`];
      const line = `${indent}${name}: { ${parts.join(', ')} },`;
      if (line.length <= LINE_WIDTH) return line;
      return `${indent}${name}: {\n${parts.map((part) => `${indent}  ${part},\n`).join('')}${indent}},`;
    })
    .join('\n');
}

/** Four digits after the point, more than the ranking can feel. */
function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000 + 0);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!;
}

import type { Style } from '../body/copy-style.ts';
import { MEASURES, type Measure, type Measured } from '../features/sentence-features.ts';
import { heightAt, type TypedCurve, typedCurve } from './curves.ts';
import { BASE, SENTENCE_CURVES } from './weights.ts';

const curvesOf = (style: Style) =>
  Object.entries(SENTENCE_CURVES[style]).map(([measure, curve]): [Measure, TypedCurve] => [
    measure as Measure,
    typedCurve(curve),
  ]);

const CURVES = { wire: curvesOf('wire'), plain: curvesOf('plain') };

/** The score of each sentence of the story by itself: a generalized additive model (Hastie and Tibshirani 1986). */
export function scoreSentences(
  measured: Measured,
  story: readonly number[],
  count: number,
  style: Style,
): Float64Array {
  const scores = new Float64Array(count);
  for (const s of story) scores[s] = BASE[style];
  for (const [measure, curve] of CURVES[style]) {
    const column = measured[measure];
    for (const s of story) scores[s]! += heightAt(curve, column[s]!);
  }
  return scores;
}

/** What `scoreSentences` adds up for sentence `s`, by the parts of the score. */
export function partsOf(measured: Measured, s: number, style: Style): Record<string, number> {
  const parts: Record<string, number> = { base: BASE[style] };
  for (const [measure, curve] of CURVES[style]) {
    const part = MEASURES[measure];
    parts[part] = (parts[part] ?? 0) + heightAt(curve, measured[measure][s]!);
  }
  return parts;
}

import { bestPlaces } from './candidates.ts';
import { heightAt, type TypedCurve, typedCurve } from './curves.ts';
import { measureSets, SET_MEASURES, type SetMeasure, type SetSource } from './sets.ts';
import type { Style } from './style.ts';
import { SET_CURVES } from './weights.ts';

const curvesOf = (style: Style): readonly TypedCurve[] =>
  (Object.keys(SET_MEASURES) as SetMeasure[]).map((name) => typedCurve(SET_CURVES[style][name]));

const CURVES = { wire: curvesOf('wire'), plain: curvesOf('plain') };

/**
 * What an unfinished thought (“He told …”, and half as much “The 18-year-old …”) and each doubling of the way from the
 * opening cost at the head of a summary.
 */
const LEANING = 0.2;
const LATE = 0.2;

/**
 * Chooses the three sentences that make the best summary together, of all sets of three among the best sentences by
 * themselves: a set is worth the sum of its sentences' scores and what its own measures add.
 *
 * @returns Indices of sentences, first the one that can best stand alone; all of a story of three and fewer.
 */
export function chooseTrio(source: SetSource, alone: Float64Array, style: Style): number[] {
  const { story, measured } = source;
  const leansOf = (s: number) =>
    s === story[0] ? 0 : Math.max(measured.depends[s]!, measured.known[s]! / 2);
  const headed = (s: number) => alone[s]! - LATE * measured.order[s]! - LEANING * leansOf(s);
  const byScore = (a: number, b: number) => headed(b) - headed(a) || a - b;
  if (story.length <= 3) return story.toSorted(byScore);
  const curves = CURVES[style];
  let best: number[] = [];
  let highest = -Infinity;
  measureSets(source, bestPlaces(story, alone), (set, measures) => {
    let value = alone[story[set[0]]!]! + alone[story[set[1]]!]! + alone[story[set[2]]!]!;
    for (let m = 0; m < measures.length; m++) value += heightAt(curves[m]!, measures[m]!);
    if (value <= highest) return;
    highest = value;
    best = set.map((place) => story[place]!);
  });
  return best.sort(byScore);
}

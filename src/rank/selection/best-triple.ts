import type { Style } from '../body/copy-style.ts';
import {
  BY_TERMS,
  measureSets,
  SET_MEASURES,
  type SetMeasure,
  type SetSource,
} from '../features/triple-features.ts';
import { heightAt, type TypedCurve, typedCurve } from '../scoring/curves.ts';
import { SET_CURVES } from '../scoring/weights.ts';
import { findTurn } from './delayed-lead.ts';
import { bestPlaces } from './triple-candidates.ts';

/** The curves of a style, and the most that the last of them add, which need the terms of a set. */
function curvesOf(style: Style): { readonly all: readonly TypedCurve[]; readonly most: number } {
  const all = (Object.keys(SET_MEASURES) as SetMeasure[]).map((name) => typedCurve(SET_CURVES[style][name]));
  const most = all.slice(-BY_TERMS).reduce((sum, { heights }) => sum + Math.max(...heights), 0);
  return { all, most };
}

const CURVES = { wire: curvesOf('wire'), plain: curvesOf('plain') };

/**
 * What an unfinished thought (“He told …”, and half as much “The 18-year-old …”) and each doubling of the way from the
 * opening cost at the head of a summary.
 */
const LEANING = 0.2;
const LATE = 0.2;

/**
 * Chooses the three sentences that make the best summary together, of all sets of three among the best sentences by
 * themselves: a set is worth the sum of its sentences' scores and what its own measures add. In a feature its turn
 * takes the place of the last.
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
  const { all: curves, most } = CURVES[style];
  let best: number[] = [];
  let highest = -Infinity;
  /** What the set at hand is worth without the measures for which its terms are read. */
  let base = 0;
  measureSets(
    source,
    bestPlaces(story, alone),
    (set, measures) => {
      let value = base;
      for (let m = measures.length - BY_TERMS; m < measures.length; m++)
        value += heightAt(curves[m]!, measures[m]!);
      if (value <= highest) return;
      highest = value;
      best = set.map((place) => story[place]!);
    },
    // A set that lies further behind than its terms can add is not the best whatever they are: so do 29 of 30.
    ([first, second, third], measures) => {
      base = alone[story[first]!]! + alone[story[second]!]! + alone[story[third]!]!;
      for (let m = 0; m < measures.length - BY_TERMS; m++) base += heightAt(curves[m]!, measures[m]!);
      return base + most > highest;
    },
  );
  best.sort(byScore);
  const turn = findTurn(story, measured, alone);
  return turn === null || best.includes(turn) ? best : [best[0]!, best[1]!, turn];
}

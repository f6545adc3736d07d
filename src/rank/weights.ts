import type { Curve } from './curves.ts';
import type { Measure } from './measures.ts';

/** Where every score starts. */
export const BASE = 0.1;

/** What a sentence loses for each share of its weight that better sentences already tell. */
export const REPETITION = 0.5;

/** What each measure of a sentence adds to its score. */
export const SENTENCE_CURVES: Readonly<Record<Measure, Curve>> = {
  centroid: { knots: [0, 1], heights: [0, 0.2] },
  density: { knots: [0, 1], heights: [0, 0.1] },
  forward: { knots: [0, 1], heights: [0, 0.12] },
  backward: { knots: [0, 1], heights: [0, -0.05] },
  order: { knots: [0, 1, 2, 4], heights: [0.4, 0.25, 0.12, 0] },
  place: { knots: [0, 1], heights: [0.05, 0] },
  words: { knots: [4, 12, 30, 50], heights: [-0.3, 0, 0.05, -0.05] },
  title: { knots: [0, 0.5], heights: [0, 0.1] },
  lead: { knots: [0, 0.5], heights: [0, 0.1] },
  names: { knots: [0, 0.3], heights: [0, 0.04] },
  figures: { knots: [0, 1], heights: [0, 0.04] },
  depends: { knots: [0, 1], heights: [0, -0.1] },
  question: { knots: [0, 1], heights: [0, -0.1] },
  quoted: { knots: [0, 1], heights: [0, -0.1] },
  person: { knots: [0, 0.2], heights: [0, -0.1] },
};

import type { Curve } from './curves.ts';
import type { Measure } from './measures.ts';
import type { SetMeasure } from './sets.ts';

/**
 * What the ranker has learned: 500 CNN articles with their editors' highlights and 2,000 CNN and Daily Mail articles
 * with summaries by language models. Written by `npx tsx bench/learn/ranker.ts --data PATH > src/rank/weights.ts`.
 */

/** The score of an average sentence. */
export const BASE = 0.4076;

/** What each measure of a sentence adds to its score, or takes from it, beside an average sentence. */
export const SENTENCE_CURVES: Readonly<Record<Measure, Curve>> = {
  centroid: {
    knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
    heights: [-0.0222, -0.0618, -0.0107, -0.0016, 0.0544, 0.0504],
  },
  density: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0583, -0.0521, 0.0179, -0.0016, 0.0359, 0.066] },
  heaviest: { knots: [0, 0.15, 0.3, 0.5, 0.8], heights: [-0.0549, -0.0153, 0.0508, 0.0828, 0.0009] },
  rarity: { knots: [2, 2.8, 3.4, 4, 5], heights: [0.044, 0.0206, -0.0192, -0.0051, -0.0156] },
  fresh: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0876, -0.0646, -0.0057, -0.0126, 0.0343, 0.0448] },
  forward: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0329, -0.0275, 0.0273, 0.0306, 0.0546, 0.0776] },
  backward: {
    knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
    heights: [0.026, -0.0087, -0.0166, -0.0191, 0.0009, -0.0194],
  },
  following: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.0006, 0.0103, 0.0137, -0.0306, 0.0109] },
  previous: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.0038, 0.0584, 0.0304, -0.0099, -0.0508] },
  order: {
    knots: [0, 1, 1.58, 2, 2.58, 3.17, 4, 5],
    heights: [0.0764, 0.0824, 0.087, 0.0216, 0.0179, 0.0241, -0.0174, -0.0331],
  },
  place: {
    knots: [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1],
    heights: [0.0799, 0.0879, -0.0279, -0.046, -0.0359, 0.0058, 0.0357],
  },
  words: {
    knots: [3, 8, 13, 18, 23, 28, 34, 42, 55],
    heights: [-0.0978, -0.0274, -0.0075, -0.0176, 0.0341, 0.0309, 0.0189, 0.0144, 0.0245],
  },
  commas: { knots: [0, 1, 2, 4], heights: [0.0177, -0.0042, -0.0145, -0.0642] },
  title: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0, 0.0059, 0.0117, 0.0176, 0.0235] },
  lead: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0.01, 0.0416, -0.0571, -0.0262, -0.084] },
  names: { knots: [0, 1, 2, 3, 5, 8], heights: [-0.0155, 0.0057, 0.0293, -0.0071, 0.0104, -0.0054] },
  naming: { knots: [0, 0.08, 0.16, 0.25, 0.4], heights: [-0.0021, -0.0169, 0.0124, 0.0192, 0.001] },
  figures: { knots: [0, 1, 2, 4], heights: [-0.005, 0.0274, -0.003, 0.0079] },
  when: { knots: [0, 1], heights: [-0.0019, 0.0325] },
  depends: {
    knots: [0, 0.5, 0.6, 0.7, 0.8, 1],
    heights: [-0.0052, -0.0281, 0.0588, 0.0162, 0.0131, -0.0002],
  },
  needed: { knots: [0, 0.5, 0.8, 1], heights: [0.013, -0.0754, -0.0485, 0.008] },
  known: { knots: [0, 1], heights: [-0.012, 0.0776] },
  new: { knots: [0, 1], heights: [-0.0025, 0.0667] },
  question: { knots: [0, 1], heights: [-0.0011, 0.073] },
  asides: { knots: [0, 1, 2], heights: [0.0013, 0.0027, -0.0451] },
  colon: { knots: [0, 1], heights: [0, -0.0587] },
  detached: { knots: [0, 1], heights: [0.0001, -0.0246] },
  quoted: { knots: [0, 0.1, 0.5, 1], heights: [0.0452, 0.0269, -0.0627, -0.1203] },
  says: { knots: [0, 1], heights: [0.0069, -0.0301] },
  person: { knots: [0, 0.04, 0.1, 0.2], heights: [0.0173, -0.0459, -0.0939, -0.082] },
};

/** What each measure of three sentences adds to the sum of their scores. */
export const SET_CURVES: Readonly<Record<SetMeasure, Curve>> = {
  words: {
    knots: [15, 30, 40, 50, 60, 70, 80, 95, 120],
    heights: [-0.0259, -0.0065, 0.0056, 0.0388, -0.0278, -0.0131, 0.0113, 0.0288, -0.0269],
  },
  repetition: {
    knots: [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5],
    heights: [0.0028, 0.0077, 0.0295, 0.0466, 0.0369, -0.0254, -0.0776],
  },
  coverage: {
    knots: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
    heights: [-0.0103, -0.0769, -0.0902, 0.0114, 0.0571, 0.0732, 0.0168],
  },
  adjacent: { knots: [0, 1, 2], heights: [-0.0563, 0.0154, 0.0487] },
  dangling: { knots: [0, 0.5, 1, 2], heights: [0, -0.0176, -0.0352, -0.0704] },
  opening: { knots: [0, 1, 2, 3], heights: [-0.016, -0.0337, -0.0016, 0.0657] },
  span: { knots: [1, 2, 3, 4, 5], heights: [0.0389, 0.0686, -0.0252, -0.0436, -0.0718] },
};

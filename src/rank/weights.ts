import type { Curve } from './curves.ts';
import type { Measure } from './measures.ts';
import type { SetMeasure } from './sets.ts';

/**
 * What the ranker has learned: 500 CNN articles with their editors' highlights and 2,000 CNN and Daily Mail articles
 * with summaries by language models. Written by `npx tsx bench/learn/ranker.ts --data PATH > src/rank/weights.ts`.
 */

/** The score of an average sentence. */
export const BASE = 0.3837;

/** What each measure of a sentence adds to its score, or takes from it, beside an average sentence. */
export const SENTENCE_CURVES: Readonly<Record<Measure, Curve>> = {
  centroid: {
    knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
    heights: [-0.0216, -0.0527, -0.0237, -0.0154, 0.0694, 0.0695],
  },
  density: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0379, -0.0343, 0.0145, -0.0097, 0.029, 0.0517] },
  heaviest: { knots: [0, 0.15, 0.3, 0.5, 0.8], heights: [-0.0347, -0.0307, 0.0513, 0.0761, 0.0084] },
  rarity: { knots: [2, 2.8, 3.4, 4, 5], heights: [0.0267, 0.04, -0.0224, -0.0021, -0.0466] },
  fresh: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0846, -0.0643, -0.0285, -0.0005, 0.0228, 0.0642] },
  forward: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0279, -0.0392, 0.0308, 0.0491, 0.0362, 0.0714] },
  backward: {
    knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
    heights: [0.0315, -0.0075, -0.0151, -0.0256, -0.0202, -0.0299],
  },
  following: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.0211, 0.0075, 0.0308, 0.0121, 0.0013] },
  previous: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.002, 0.0476, 0.0301, 0.0008, -0.065] },
  order: {
    knots: [0, 1, 1.58, 2, 2.58, 3.17, 4, 5],
    heights: [0.0677, 0.1, 0.0799, 0.0259, 0.0093, 0.028, -0.0219, -0.0291],
  },
  place: {
    knots: [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1],
    heights: [0.0832, 0.0861, -0.0165, -0.0304, -0.042, -0.0117, 0.0134],
  },
  words: {
    knots: [3, 8, 13, 18, 23, 28, 34, 42, 55],
    heights: [-0.0645, -0.0135, -0.0226, -0.0372, 0.0569, 0.0266, 0.0255, 0.0136, -0.0131],
  },
  commas: { knots: [0, 1, 2, 4], heights: [0.0171, -0.0093, -0.0073, -0.0583] },
  title: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0, 0.02, 0.04, 0.06, 0.08] },
  lead: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0.0045, 0.0286, -0.0383, -0.0038, -0.0606] },
  names: { knots: [0, 1, 2, 3, 5, 8], heights: [-0.0176, 0.0125, 0.0409, -0.0124, -0.0098, 0.0113] },
  naming: { knots: [0, 0.08, 0.16, 0.25, 0.4], heights: [0.0066, -0.0229, 0.0127, 0.0095, -0.0103] },
  figures: { knots: [0, 1, 2, 4], heights: [-0.0065, 0.0299, 0.0037, 0.0332] },
  when: { knots: [0, 1], heights: [-0.0016, 0.026] },
  depends: { knots: [0, 0.5, 0.6, 0.7, 0.8, 1], heights: [0.0026, -0.065, 0.0021, -0.027, -0.015, 0.0143] },
  needed: { knots: [0, 0.5, 0.8, 1], heights: [-0.0012, -0.0349, -0.0124, 0.0381] },
  known: { knots: [0, 1], heights: [-0.0153, 0.099] },
  new: { knots: [0, 1], heights: [-0.0032, 0.085] },
  question: { knots: [0, 1], heights: [-0.0005, 0.0334] },
  asides: { knots: [0, 1, 2], heights: [-0.0004, 0.011, -0.015] },
  colon: { knots: [0, 1], heights: [0, 0] },
  detached: { knots: [0, 1], heights: [0.0002, -0.0428] },
  quoted: { knots: [0, 0.1, 0.5, 1], heights: [0.0317, 0.0447, -0.0555, -0.0872] },
  says: { knots: [0, 1], heights: [0.0131, -0.0571] },
  person: { knots: [0, 0.04, 0.1, 0.2], heights: [0.0149, -0.0306, -0.0791, -0.088] },
};

/** What each measure of three sentences adds to the sum of their scores. */
export const SET_CURVES: Readonly<Record<SetMeasure, Curve>> = {
  words: {
    knots: [15, 30, 40, 50, 60, 70, 80, 95, 120],
    heights: [-0.0325, -0.0257, -0.0065, 0.0076, -0.0068, 0.0032, 0.0123, 0.0151, 0.0067],
  },
  repetition: {
    knots: [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5],
    heights: [-0.0056, -0.0031, 0.0668, 0.0656, 0.0196, -0.0537, -0.0887],
  },
  coverage: {
    knots: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
    heights: [-0.0097, -0.0694, -0.0943, -0.0043, 0.0586, 0.0781, 0.0418],
  },
  adjacent: { knots: [0, 1, 2], heights: [-0.0658, 0.027, 0.0663] },
  dangling: { knots: [0, 0.5, 1, 2], heights: [0.0065, 0.0329, -0.007, 0.0047] },
  opening: { knots: [0, 1, 2, 3], heights: [-0.0115, -0.031, -0.0125, 0.0728] },
  span: { knots: [1, 2, 3, 4, 5], heights: [0.0583, 0.0439, -0.0224, -0.0487, -0.0696] },
};

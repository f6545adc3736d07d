import type { Curve } from './curves.ts';
import type { Measure } from './measures.ts';
import type { SetMeasure } from './sets.ts';

/**
 * What the ranker has learned: 500 CNN articles with their editors' highlights and 2,000 CNN and Daily Mail articles
 * with summaries by language models. Written by `npx tsx bench/learn/ranker.ts --data PATH > src/rank/weights.ts`.
 */

/** The score of an average sentence. */
export const BASE = 0.4063;

/** What each measure of a sentence adds to its score, or takes from it, beside an average sentence. */
export const SENTENCE_CURVES: Readonly<Record<Measure, Curve>> = {
  centroid: {
    knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
    heights: [-0.0227, -0.0614, -0.0105, -0.0029, 0.055, 0.0514],
  },
  density: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0578, -0.0514, 0.0172, -0.001, 0.0347, 0.0672] },
  heaviest: { knots: [0, 0.15, 0.3, 0.5, 0.8], heights: [-0.0562, -0.0155, 0.0524, 0.083, -0.0004] },
  rarity: { knots: [2, 2.8, 3.4, 4, 5], heights: [0.0436, 0.0205, -0.0199, -0.0051, -0.0124] },
  fresh: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0863, -0.0654, -0.0055, -0.0125, 0.033, 0.0462] },
  forward: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.0336, -0.0254, 0.0242, 0.0336, 0.0537, 0.077] },
  backward: {
    knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
    heights: [0.0268, -0.0108, -0.0151, -0.019, 0.0025, -0.021],
  },
  following: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.0003, 0.01, 0.0136, -0.0314, 0.0127] },
  previous: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.0047, 0.0581, 0.0327, -0.0084, -0.0488] },
  order: {
    knots: [0, 1, 1.58, 2, 2.58, 3.17, 4, 5],
    heights: [0.0778, 0.0823, 0.0871, 0.0228, 0.0186, 0.0239, -0.0175, -0.0335],
  },
  place: {
    knots: [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1],
    heights: [0.0805, 0.0887, -0.0299, -0.0428, -0.0375, 0.005, 0.0361],
  },
  words: {
    knots: [3, 8, 13, 18, 23, 28, 34, 42, 55],
    heights: [-0.0981, -0.0275, -0.0091, -0.0176, 0.0346, 0.0317, 0.0198, 0.0144, 0.0243],
  },
  commas: { knots: [0, 1, 2, 4], heights: [0.0184, -0.0046, -0.0156, -0.0639] },
  title: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0, 0.0059, 0.0118, 0.0177, 0.0235] },
  lead: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0.0102, 0.0416, -0.0583, -0.0245, -0.0876] },
  names: { knots: [0, 1, 2, 3, 5, 8], heights: [-0.0156, 0.0069, 0.0293, -0.0077, 0.0094, -0.0048] },
  naming: { knots: [0, 0.08, 0.16, 0.25, 0.4], heights: [-0.0012, -0.0179, 0.0117, 0.0199, -0.0001] },
  figures: { knots: [0, 1, 2, 4], heights: [-0.0049, 0.0266, -0.0026, 0.009] },
  when: { knots: [0, 1], heights: [-0.0018, 0.0299] },
  depends: { knots: [0, 0.5, 0.6, 0.7, 0.8, 1], heights: [-0.0055, -0.0277, 0.059, 0.0166, 0.0101, 0.0013] },
  needed: { knots: [0, 0.5, 0.8, 1], heights: [0.0125, -0.0742, -0.0464, 0.0087] },
  known: { knots: [0, 1], heights: [-0.0118, 0.0767] },
  new: { knots: [0, 1], heights: [-0.0023, 0.0615] },
  question: { knots: [0, 1], heights: [-0.0011, 0.0727] },
  asides: { knots: [0, 1, 2], heights: [0.0011, 0.0056, -0.0473] },
  colon: { knots: [0, 1], heights: [0, -0.0588] },
  detached: { knots: [0, 1], heights: [0.0001, -0.0196] },
  quoted: { knots: [0, 0.1, 0.5, 1], heights: [0.0445, 0.0261, -0.0613, -0.1185] },
  says: { knots: [0, 1], heights: [0.0074, -0.0321] },
  person: { knots: [0, 0.04, 0.1, 0.2], heights: [0.0175, -0.0445, -0.0962, -0.0844] },
};

/** What each measure of three sentences adds to the sum of their scores. */
export const SET_CURVES: Readonly<Record<SetMeasure, Curve>> = {
  words: {
    knots: [15, 30, 40, 50, 60, 70, 80, 95, 120],
    heights: [-0.0261, -0.0087, 0.0049, 0.0421, -0.0267, -0.017, 0.0091, 0.0302, -0.0252],
  },
  repetition: {
    knots: [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5],
    heights: [0.0014, 0.0066, 0.0297, 0.0503, 0.0369, -0.0272, -0.0769],
  },
  coverage: {
    knots: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
    heights: [-0.0108, -0.0782, -0.0901, 0.0106, 0.0591, 0.0725, 0.0178],
  },
  adjacent: { knots: [0, 1, 2], heights: [-0.0567, 0.0156, 0.0498] },
  dangling: { knots: [0, 0.5, 1, 2], heights: [0, -0.0177, -0.0353, -0.0706] },
  opening: { knots: [0, 1, 2, 3], heights: [-0.0163, -0.0341, -0.0015, 0.0659] },
  span: { knots: [1, 2, 3, 4, 5], heights: [0.0398, 0.0667, -0.0238, -0.0428, -0.0723] },
};

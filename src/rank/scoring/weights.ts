import type { Style } from '../body/copy-style.ts';
import type { Measure } from '../features/sentence-features.ts';
import type { TermMeasure } from '../features/term-features.ts';
import type { SetMeasure } from '../features/triple-features.ts';
import type { Curve } from './curves.ts';

/**
 * What the ranker has learned: 500 CNN articles with their editors' highlights and 2,000 CNN and Daily Mail articles
 * with summaries by language models. Written by `npx tsx bench/learn/ranker.ts --data PATH > src/rank/weights.ts`.
 */

/** The score of an average sentence. */
export const BASE: Readonly<Record<Style, number>> = { wire: 0.3521, plain: 0.4308 };

/** What each measure of a sentence adds to its score, or takes from it, beside an average sentence. */
export const SENTENCE_CURVES: Readonly<Record<Style, Readonly<Record<Measure, Curve>>>> = {
  wire: {
    centroid: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [0.0001, -0.023, -0.0368, -0.0055, 0.0443, 0.0884],
    },
    density: { knots: [0, 0.2, 0.4, 0.6, 0.8, 1], heights: [-0.03, -0.0382, 0.0039, 0.0234, 0.0447, 0.0594] },
    heaviest: { knots: [0, 0.15, 0.3, 0.5, 0.8], heights: [-0.0764, 0.0118, 0.0687, 0.064, 0.0053] },
    rarity: { knots: [2, 2.8, 3.4, 4, 5], heights: [0.028, -0.0011, -0.0044, -0.0021, -0.0061] },
    fresh: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [-0.0017, 0.0093, -0.0243, -0.0414, 0.0263, 0.0472],
    },
    forward: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [-0.0224, -0.0484, 0.0464, 0.0502, 0.0659, 0.0315],
    },
    backward: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [0.0207, -0.0083, -0.0093, -0.0129, -0.0016, -0.0322],
    },
    following: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [0.0251, -0.0329, -0.0217, -0.0044, -0.029] },
    previous: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [0.0097, -0.0201, 0.0079, -0.0139, -0.0379] },
    order: {
      knots: [0, 1, 1.58, 2, 2.58, 3.17, 4, 5],
      heights: [0.0675, 0.0849, 0.0527, 0.0585, 0.0371, 0.016, 0.0026, -0.044],
    },
    place: {
      knots: [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1],
      heights: [0.0468, 0.1266, -0.0191, -0.0419, -0.0279, -0.0371, 0.0185],
    },
    words: {
      knots: [3, 8, 13, 18, 23, 28, 34, 42, 55],
      heights: [-0.0915, -0.0314, 0.0355, 0.0106, 0.0164, -0.0062, 0.0217, -0.0191, -0.0246],
    },
    commas: { knots: [0, 1, 2, 4], heights: [0.0355, 0.0029, -0.0448, -0.0616] },
    title: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0, 0.005, 0.01, 0.015, 0.02] },
    lead: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0.0115, 0.0115, -0.0562, -0.0313, -0.0241] },
    names: { knots: [0, 1, 2, 3, 5, 8], heights: [-0.02, -0.0183, 0.0185, 0.0077, 0.0371, 0.0307] },
    naming: { knots: [0, 0.08, 0.16, 0.25, 0.4], heights: [-0.0295, -0.018, 0.0499, 0.0371, 0.0505] },
    figures: { knots: [0, 1, 2, 4], heights: [-0.0061, 0.0243, 0.0482, 0.0133] },
    when: { knots: [0, 1], heights: [-0.004, 0.0669] },
    depends: {
      knots: [0, 0.5, 0.6, 0.7, 0.8, 1],
      heights: [-0.0061, 0.0072, 0.0295, -0.0029, 0.0497, 0.0022],
    },
    needed: { knots: [0, 0.5, 0.8, 1], heights: [0.0034, -0.0561, 0.0191, 0.0102] },
    known: { knots: [0, 1], heights: [-0.0079, 0.0547] },
    new: { knots: [0, 1], heights: [0.0006, -0.0182] },
    question: { knots: [0, 1], heights: [-0.0015, 0.0509] },
    asides: { knots: [0, 1, 2], heights: [-0.0047, 0.0419, 0.0156] },
    colon: { knots: [0, 1], heights: [0, -0.0501] },
    detached: { knots: [0, 1], heights: [-0.0001, 0.0062] },
    quoted: { knots: [0, 0.1, 0.5, 1], heights: [0.0403, -0.0325, -0.0787, -0.1002] },
    says: { knots: [0, 1], heights: [0.0094, -0.0355] },
    person: { knots: [0, 0.04, 0.1, 0.2], heights: [0.0086, -0.0328, -0.0424, -0.0173] },
  },
  plain: {
    centroid: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [-0.0133, -0.0838, -0.0117, 0.0377, 0.0373, 0.0252],
    },
    density: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [-0.0273, -0.0176, 0.0231, -0.009, 0.0008, -0.0168],
    },
    heaviest: { knots: [0, 0.15, 0.3, 0.5, 0.8], heights: [-0.0289, -0.0342, 0.0434, 0.0691, 0.0426] },
    rarity: { knots: [2, 2.8, 3.4, 4, 5], heights: [0.0388, 0.0638, -0.0253, -0.0051, -0.0904] },
    fresh: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [-0.1232, -0.0792, -0.0291, 0.0106, 0.0527, 0.0481],
    },
    forward: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [-0.0663, -0.0023, 0.0077, 0.0797, 0.0607, 0.084],
    },
    backward: {
      knots: [0, 0.2, 0.4, 0.6, 0.8, 1],
      heights: [0.0181, 0.0008, 0.0044, -0.0315, -0.0037, -0.0623],
    },
    following: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.0205, 0.0239, 0.0008, 0.0145, 0.028] },
    previous: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.0051, 0.0303, 0.0185, 0.009, -0.029] },
    order: {
      knots: [0, 1, 1.58, 2, 2.58, 3.17, 4, 5],
      heights: [0.072, 0.1017, 0.1185, 0.0384, 0.0591, 0.0095, -0.026, -0.0398],
    },
    place: {
      knots: [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1],
      heights: [0.0942, 0.0697, -0.0068, -0.031, -0.0479, -0.002, 0.0069],
    },
    words: {
      knots: [3, 8, 13, 18, 23, 28, 34, 42, 55],
      heights: [-0.0969, -0.0369, -0.0774, -0.014, 0.0649, 0.0528, 0.0241, 0.0478, 0.0029],
    },
    commas: { knots: [0, 1, 2, 4], heights: [0.0193, 0.0062, -0.0369, -0.0755] },
    title: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0, 0.005, 0.01, 0.015, 0.02] },
    lead: { knots: [0, 0.1, 0.2, 0.35, 0.6], heights: [0.0055, -0.0123, -0.0044, 0.0134, -0.0449] },
    names: { knots: [0, 1, 2, 3, 5, 8], heights: [-0.0102, 0.0236, -0.0353, 0.0137, 0.0174, -0.0058] },
    naming: { knots: [0, 0.08, 0.16, 0.25, 0.4], heights: [0.0269, 0.0114, -0.0301, -0.0373, -0.0318] },
    figures: { knots: [0, 1, 2, 4], heights: [-0.0062, 0.0348, -0.0054, -0.0209] },
    when: { knots: [0, 1], heights: [0.0006, -0.0096] },
    depends: { knots: [0, 0.5, 0.6, 0.7, 0.8, 1], heights: [0, 0.0118, 0.0208, 0.0052, -0.0016, -0.0108] },
    needed: { knots: [0, 0.5, 0.8, 1], heights: [0.0087, -0.048, -0.0163, -0.0131] },
    known: { knots: [0, 1], heights: [-0.0162, 0.1025] },
    new: { knots: [0, 1], heights: [-0.0021, 0.0536] },
    question: { knots: [0, 1], heights: [0.0001, -0.008] },
    asides: { knots: [0, 1, 2], heights: [0.0024, -0.004, -0.0598] },
    colon: { knots: [0, 1], heights: [0, -0.0501] },
    detached: { knots: [0, 1], heights: [0, -0.028] },
    quoted: { knots: [0, 0.1, 0.5, 1], heights: [0.0451, 0.0065, -0.0501, -0.1111] },
    says: { knots: [0, 1], heights: [0.0023, -0.0105] },
    person: { knots: [0, 0.04, 0.1, 0.2], heights: [0.0119, -0.0141, -0.0792, -0.0669] },
  },
};

/** What each measure of three sentences adds to the sum of their scores. */
export const SET_CURVES: Readonly<Record<Style, Readonly<Record<SetMeasure, Curve>>>> = {
  wire: {
    words: {
      knots: [15, 30, 40, 50, 60, 70, 80, 95, 120],
      heights: [-0.0176, -0.0207, 0.0112, 0.0371, 0.0112, -0.0071, 0.0225, 0.0212, -0.0723],
    },
    adjacent: { knots: [0, 1, 2], heights: [-0.06, 0.01, 0.0478] },
    dangling: { knots: [0, 0.5, 1, 2], heights: [0, -0.015, -0.03, -0.0601] },
    opening: { knots: [0, 1, 2, 3], heights: [-0.0075, -0.0356, -0.0006, 0.049] },
    span: { knots: [1, 2, 3, 4, 5], heights: [0.0365, 0.0547, -0.0279, -0.0252, -0.0415] },
    coverage: {
      knots: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
      heights: [-0.0113, -0.0091, -0.0426, -0.0254, -0.0063, 0.0424, 0.0271],
    },
    match: {
      knots: [0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5],
      heights: [-0.0029, -0.0065, -0.0351, -0.0298, -0.0489, -0.0192, 0.0093, 0.0702],
    },
  },
  plain: {
    words: {
      knots: [15, 30, 40, 50, 60, 70, 80, 95, 120],
      heights: [-0.0057, -0.0093, -0.0116, -0.0342, -0.0384, -0.0071, 0.0594, 0.0433, 0.0041],
    },
    adjacent: { knots: [0, 1, 2], heights: [-0.0566, -0.0084, 0.0858] },
    dangling: { knots: [0, 0.5, 1, 2], heights: [0, -0.015, -0.03, -0.0601] },
    opening: { knots: [0, 1, 2, 3], heights: [-0.0264, -0.0501, 0.0229, 0.0744] },
    span: { knots: [1, 2, 3, 4, 5], heights: [0.0598, 0.0683, 0.0237, -0.091, -0.0799] },
    coverage: {
      knots: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
      heights: [-0.0039, -0.0147, -0.053, -0.0784, -0.0628, 0.0066, 0.1811],
    },
    match: {
      knots: [0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5],
      heights: [-0.0036, -0.0137, -0.0345, -0.0192, -0.0363, -0.0757, -0.0425, 0.1371],
    },
  },
};

/** What each measure of a term adds to the logarithm of the odds that a summary holds it. */
export const TERM_CURVES: Readonly<Record<TermMeasure, Curve>> = {
  times: { knots: [0, 1, 1.58, 2, 2.58, 3.5], heights: [-0.7621, 0.0632, 0.4203, 0.6397, 0.9882, 1.5708] },
  spread: { knots: [0, 0.05, 0.1, 0.2, 0.4], heights: [-0.5749, -0.2226, -0.1362, 0.0088, 0.5487] },
  first: {
    knots: [0, 1, 1.58, 2, 3, 4, 5],
    heights: [-0.1001, -0.0803, -0.1092, 0.5228, 0.3105, -0.3369, -0.8408],
  },
  place: { knots: [0, 0.1, 0.3, 0.6, 1], heights: [0.4891, 0.0352, -0.4821, -0.4573, -0.3461] },
  opening: { knots: [0, 1, 2, 3], heights: [-0.6475, 0.3852, 0.6388, 0.8718] },
  idf: {
    knots: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5],
    heights: [-0.5383, -0.3999, -0.3236, -0.192, -0.2187, -0.2062, -0.3301],
  },
  among: { knots: [3.3, 4, 4.6, 5.2, 5.8, 6.5], heights: [0.1232, 0.1879, 0.043, -0.204, -0.7887, -1.5851] },
};

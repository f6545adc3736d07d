import type { TermFeature } from '../../../src/rank/features/term-features.ts';
import type { TripleFeature } from '../../../src/rank/features/triple-features.ts';
import type { ScoredFeature } from '../../../src/rank/scoring/merit.ts';

const SHARE = [0, 0.2, 0.4, 0.6, 0.8, 1];
const FLAG = [0, 1];
const COUNT = [0, 1, 2, 3];

/** Where the curve of each feature of a sentence may bend: about as many sentences fall between any two knots. */
export const SENTENCE_KNOTS: Readonly<Record<ScoredFeature, readonly number[]>> = {
  centroid: SHARE,
  density: SHARE,
  heaviest: [0, 0.15, 0.3, 0.5, 0.8],
  rarity: [2, 2.8, 3.4, 4, 5],
  fresh: SHARE,
  forward: SHARE,
  backward: SHARE,
  following: [0, 0.05, 0.1, 0.2, 0.4],
  previous: [0, 0.05, 0.1, 0.2, 0.4],
  order: [0, 1, 1.58, 2, 2.58, 3.17, 4, 5],
  place: [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1],
  words: [3, 8, 13, 18, 23, 28, 34, 42, 55],
  commas: [0, 1, 2, 4],
  title: [0, 0.1, 0.2, 0.35, 0.6],
  lead: [0, 0.1, 0.2, 0.35, 0.6],
  names: [0, 1, 2, 3, 5, 8],
  naming: [0, 0.08, 0.16, 0.25, 0.4],
  figures: [0, 1, 2, 4],
  when: FLAG,
  depends: [0, 0.5, 0.6, 0.7, 0.8, 1],
  needed: [0, 0.5, 0.8, 1],
  known: FLAG,
  new: FLAG,
  question: FLAG,
  asides: [0, 1, 2],
  colon: FLAG,
  detached: FLAG,
  past: COUNT,
  present: COUNT,
  perfect: COUNT,
  modal: COUNT,
  recent: COUNT,
  amount: COUNT,
  source: COUNT,
  caption: FLAG,
  label: FLAG,
  quoted: [0, 0.1, 0.5, 1],
  open: FLAG,
  says: FLAG,
  person: [0, 0.04, 0.1, 0.2],
  merit: [-0.1, 0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3],
};

/** The same for the features of a triple. */
export const TRIPLE_KNOTS: Readonly<Record<TripleFeature, readonly number[]>> = {
  words: [15, 30, 40, 50, 60, 70, 80, 95, 120],
  coverage: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7],
  match: [0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5],
  adjacent: [0, 1, 2],
  dangling: [0, 0.5, 1, 2],
  opening: [0, 1, 2, 3],
  span: [1, 2, 3, 4, 5],
};

/** The same for the features of a term. */
export const TERM_KNOTS: Readonly<Record<TermFeature, readonly number[]>> = {
  times: [0, 1, 1.58, 2, 2.58, 3.5],
  spread: [0, 0.05, 0.1, 0.2, 0.4],
  first: [0, 1, 1.58, 2, 3, 4, 5],
  place: [0, 0.1, 0.3, 0.6, 1],
  opening: [0, 1, 2, 3],
  idf: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5],
  among: [3.3, 4, 4.6, 5.2, 5.8, 6.5],
};

/**
 * Heights that are not learned, in the units of ROUGE (the sum of the three, 0 to 3): what the corpora cannot teach,
 * for they have no headlines and ROUGE reads no sense. A sentence that tells the headline again is the nut graf; one
 * that leans on a sentence left out, is a scrap of a few words or only leads up to something is nothing to print.
 */
export const FIXED_SENTENCE_HEIGHTS: Partial<Readonly<Record<ScoredFeature, readonly (number | null)[]>>> = {
  title: [0, 0.01, 0.02, 0.03, 0.04],
  words: [-0.5, -0.12, null, null, null, null, null, null, null],
  colon: [0, -0.25],
};
export const FIXED_TRIPLE_HEIGHTS: Partial<Readonly<Record<TripleFeature, readonly (number | null)[]>>> = {
  dangling: [0, -0.03, -0.06, -0.12],
};

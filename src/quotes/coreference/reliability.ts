import type { Evidence } from './referents.ts';

/**
 * How often a name found on each ground is right where the mention is. Judged by hand on samples of what
 * `bench/learn/reliability.ts` finds in PolNeAR’s training articles (names by pronoun: 18 of 20 right; by contested
 * pronoun 13 of 22; by role 7 of 14; by body 4 of 7; by epithet 0 of 4), together with its counts on the fixtures
 * (96 of 96, 11 of 11, 12 of 12, 8 of 8, 1 of 1; by name 388 of 388; phrases that are names of their own 51 of 57),
 * each ground’s two counts added and one of two put before them.
 */
export const RELIABILITY: Readonly<Record<Evidence, number>> = {
  name: 0.997,
  phrase: 0.88,
  role: 0.71,
  epithet: 0.29,
  body: 0.76,
  pronoun: 0.975,
  'contested pronoun': 0.71,
};

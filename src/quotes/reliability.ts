import type { Ground } from './resolve.ts';

/**
 * How often a name found on each ground is right where the mention is. Judged by hand on samples of what
 * `bench/learn/reliability.ts` finds in PolNeAR’s training articles (names by pronoun: 18 of 20 right, one more not to
 * be told; by contested pronoun 13 of 22; by role 6 of 8; by epithet 0 of 3), together with its counts on the fixtures
 * (99 of 99, 11 of 11, 10 of 10, 1 of 1; by body 7 of 7; by name 383 of 384; phrases that are names of their own 50 of
 * 59), each ground’s two counts added and one of two put before them.
 */
export const RELIABILITY: Readonly<Record<Ground, number>> = {
  name: 0.995,
  phrase: 0.84,
  role: 0.85,
  epithet: 0.33,
  body: 0.89,
  pronoun: 0.98,
  'contested pronoun': 0.71,
};

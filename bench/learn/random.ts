/** Shuffles a list in place (Fisher and Yates 1938) by numbers from 0 to 1, and returns it. */
export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** A linear congruential generator: each state is the last one times `factor` plus `summand`, modulo `modulus`. */
export interface Generator {
  readonly factor: number;
  readonly summand: number;
  readonly modulus: number;
}

/** “An even quicker generator” of Numerical Recipes (Press and others 1992). */
export const QUICK: Generator = { factor: 1_664_525, summand: 1_013_904_223, modulus: 2 ** 32 };

/** Numbers from 0 to 1, the same ones for the same seed. No product exceeds 2^53, so that all are exact. */
export function randomNumbers({ factor, summand, modulus }: Generator, seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * factor + summand) % modulus;
    return state / modulus;
  };
}

import { type Model, type NamedValues, scoreAll } from './model.ts';

/** The best of several alternatives, and its probability among them, 0 to 1. */
export interface Scored {
  readonly index: number;
  readonly share: number;
}

/** Chooses the likeliest of several alternatives by the values of their features; the first of equals. */
export function chooseByScore(model: Model, all: readonly NamedValues[]): Scored {
  const scores = scoreAll(model, all);
  const index = scores.indexOf(Math.max(...scores));
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - scores[index]!);
  return { index, share: 1 / sum };
}

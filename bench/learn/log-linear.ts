import {
  type Combination,
  combinationOf,
  countOf,
  type Dimensions,
  type Facts,
  indexOf,
  type LearnedModel,
  type Template,
} from '../../src/quotes/attribution/model.ts';
import { MINIMAL, randomNumbers, shuffle } from './random.ts';

/** One group of choices: the indices of the features of each, and which are right. */
export interface Instance {
  readonly features: readonly Int32Array[];
  readonly right: readonly number[];
}

/** The dimensions and templates of a model that is to be learned. */
export interface Plan<D extends string = string> {
  readonly dimensions: Dimensions<D>;
  readonly templates: readonly Template<D>[];
  readonly combinations: readonly Combination[];
}

export function planOf<D extends string>(
  dimensions: Dimensions<D>,
  templates: readonly Template<D>[],
): Plan<D> {
  return { dimensions, templates, combinations: templates.map((t) => combinationOf(dimensions, t)) };
}

/** The index of each combination that the facts show. */
export function featuresOf({ combinations }: Pick<Plan, 'combinations'>, facts: Facts): Int32Array {
  return Int32Array.from(combinations, (combination) => indexOf(combination, facts));
}

const SEED = 2025;

/** Learns by AdaGrad (Duchi, Hazan and Singer, 2011): the right ones of each group together against all. */
export function learn(
  { combinations }: Pick<Plan, 'combinations'>,
  instances: readonly Instance[],
  { epochs, penalty, rate }: { epochs: number; penalty: number; rate: number },
): LearnedModel {
  const weights = combinations.map((combination) => new Float64Array(countOf(combination)));
  const squares = combinations.map((combination) => new Float64Array(countOf(combination)).fill(1e-6));
  const random = randomNumbers(MINIMAL, SEED);
  const usable = instances.filter((instance) => instance.right.length > 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, right } of shuffle([...usable], random)) {
      const scores = features.map((indices) => {
        let sum = 0;
        for (let t = 0; t < indices.length; t++) sum += weights[t]![indices[t]!]!;
        return sum;
      });
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const total = parts.reduce((a, b) => a + b, 0);
      const good = right.reduce((sum, k) => sum + parts[k]!, 0);
      for (const [k, indices] of features.entries()) {
        const slope = parts[k]! / total - (right.includes(k) ? parts[k]! / good : 0);
        if (Math.abs(slope) < 1e-4) continue;
        for (let t = 0; t < indices.length; t++) {
          const w = indices[t]!;
          const g = slope + penalty * weights[t]![w]!;
          squares[t]![w]! += g * g;
          weights[t]![w]! -= (rate * g) / Math.sqrt(squares[t]![w]!);
        }
      }
    }
  }
  return { combinations, weights };
}

/** Sum of the weights of these features. */
export function sumOf(model: LearnedModel, features: Int32Array): number {
  let sum = 0;
  for (let t = 0; t < features.length; t++) sum += model.weights[t]![features[t]!]!;
  return sum;
}

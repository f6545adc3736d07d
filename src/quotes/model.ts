/**
 * A linear model over facts of a few values each: a weight for each combination of values that a template looks at
 * together. Its numbers are learned by `bench/learn/speakers.ts`.
 */

/** The values that each dimension of the facts may have, by name. */
export type Dimensions<D extends string> = Readonly<Record<D, readonly string[]>>;
export type Template<D extends string> = readonly D[];

/** One value for each dimension, in the order of the dimensions: its index among the dimension’s values. */
export type Facts = readonly number[];

/** Where each dimension stands in the facts. */
export function slotsOf<D extends string>(dimensions: Dimensions<D>): Readonly<Record<D, number>> {
  return Object.fromEntries(Object.keys(dimensions).map((name, slot) => [name, slot])) as Record<D, number>;
}

/** A template as numbers: which slots of the facts, and how many values each has. */
export interface Combination {
  readonly slots: readonly number[];
  readonly sizes: readonly number[];
}

export interface Model {
  readonly combinations: readonly Combination[];
  /** For each combination the weight of every index; plain numbers, so that a model can be written as JSON. */
  readonly weights: readonly (Float64Array | readonly number[])[];
}

/** Weights by the name of the template, “side·kind”, and of the combination, “after·name”. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

export function combinationOf<D extends string>(
  dimensions: Dimensions<D>,
  template: Template<D>,
): Combination {
  const slots = slotsOf(dimensions);
  return { slots: template.map((d) => slots[d]), sizes: template.map((d) => dimensions[d].length) };
}

/** How many combinations of values there are. */
export function countOf({ sizes }: Combination): number {
  return sizes.reduce((count, size) => count * size, 1);
}

/** Index of the combination of values that the facts show. */
export function indexOf({ slots, sizes }: Combination, facts: Facts): number {
  let index = 0;
  for (let i = 0; i < slots.length; i++) index = index * sizes[i]! + facts[slots[i]!]!;
  return index;
}

/** Name of a combination: “after·subject·0·1-2”. */
export function labelOf<D extends string>(
  dimensions: Dimensions<D>,
  template: Template<D>,
  index: number,
): string {
  const parts: string[] = [];
  let rest = index;
  for (let d = template.length - 1; d >= 0; d--) {
    const values = dimensions[template[d]!];
    parts.unshift(values[rest % values.length]!);
    rest = Math.floor(rest / values.length);
  }
  return parts.join('·');
}

/** Reads a model from its weights; combinations that are not there weigh nothing. */
export function parseModel<D extends string>(
  dimensions: Dimensions<D>,
  templates: readonly Template<D>[],
  weights: Weights,
): Model {
  const combinations = templates.map((template) => combinationOf(dimensions, template));
  return {
    combinations,
    weights: templates.map((template, t) => {
      const numbers: number[] = new Array(countOf(combinations[t]!)).fill(0);
      for (const [label, weight] of Object.entries(weights[template.join('·')] ?? {})) {
        const values = label.split('·');
        let index = 0;
        for (const [d, dimension] of template.entries()) {
          index = index * dimensions[dimension].length + dimensions[dimension].indexOf(values[d]!);
        }
        numbers[index] = weight;
      }
      return numbers;
    }),
  };
}

/** Sum of the weights of the combinations that the facts show. */
export function scoreOf({ combinations, weights }: Model, facts: Facts): number {
  let sum = 0;
  for (let t = 0; t < combinations.length; t++) sum += weights[t]![indexOf(combinations[t]!, facts)]!;
  return sum;
}

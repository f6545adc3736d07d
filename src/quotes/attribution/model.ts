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

/** A model as it is learned: for each combination the weight of every index. */
export interface LearnedModel {
  readonly combinations: readonly Combination[];
  readonly weights: readonly ArrayLike<number>[];
}

/**
 * A model as it is used. Weights are strings, as the lexicon is (see table.ts): a program holds them as they are, where
 * numbers would be read anew by each run.
 */
export interface Model {
  readonly combinations: readonly Combination[];
  /** The different weights, the most frequent first. */
  readonly values: readonly number[];
  /** For each combination a character for every index: `FIRST` for the first of the values, and so on. */
  readonly weights: readonly string[];
}

/** A blank: the most frequent values are printable ASCII, the shortest to write. */
const FIRST = 0x20;

/**
 * Weights by the name of the template, “side·kind”: hundredths in the order of the combinations, parted by blanks,
 * where “_3” stands for three combinations that weigh nothing.
 */
export type Weights = Readonly<Record<string, string>>;

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

/** Writes the weights of a template in a row; those of less than `least` are left out. */
export function renderWeights(weights: ArrayLike<number>, least: number): string {
  const parts: string[] = [];
  let nothing = 0;
  const close = () => {
    if (nothing > 0) parts.push(`_${nothing}`);
    nothing = 0;
  };
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    if (Math.abs(weight) < least) nothing++;
    else {
      close();
      parts.push(String(Math.round(weight * 100)));
    }
  }
  close();
  return parts.join(' ');
}

/** Reads a row of weights. */
function parseWeights(row: string): number[] {
  return row
    .split(' ')
    .flatMap((part) =>
      part.startsWith('_') ? new Array<number>(Number(part.slice(1))).fill(0) : [Number(part) / 100],
    );
}

/** Reads a model from its weights. */
export function parseModel<D extends string>(
  dimensions: Dimensions<D>,
  templates: readonly Template<D>[],
  weights: Weights,
): Model {
  return packModel({
    combinations: templates.map((template) => combinationOf(dimensions, template)),
    weights: templates.map((template) => parseWeights(weights[template.join('·')]!)),
  });
}

/** @throws RangeError Where there are more different weights than characters. */
export function packModel({ combinations, weights }: LearnedModel): Model {
  const counts = new Map<number, number>();
  for (const list of weights)
    for (const weight of Array.from(list)) counts.set(weight, (counts.get(weight) ?? 0) + 1);
  const values = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([value]) => value);
  if (FIRST + values.length > 0x10000) throw new RangeError(`too many different weights: ${values.length}`);
  const marks = new Map(values.map((value, i) => [value, String.fromCharCode(FIRST + i)]));
  return {
    combinations,
    values,
    weights: weights.map((list) => Array.from(list, (w) => marks.get(w)).join('')),
  };
}

/** Sum of the weights of the combinations that the facts show. */
export function scoreOf({ combinations, values, weights }: Model, facts: Facts): number {
  let sum = 0;
  for (let t = 0; t < combinations.length; t++) {
    sum += values[weights[t]!.charCodeAt(indexOf(combinations[t]!, facts)) - FIRST]!;
  }
  return sum;
}

import type { AnyFeature } from './features.ts';

/**
 * A log-linear model over features of a few values each. A template names features that it looks at together, and
 * has a weight for each combination of their values. `bench/learn` learns the weights.
 */
export interface Model {
  readonly schema: Schema;
  /** The weights of all templates, one template after another. */
  readonly weights: Int16Array | Float64Array;
  /**
   * What to divide them by. The program keeps hundredths, which are integers and load fast; the learner divides by 1.
   */
  readonly unit: number;
}

/** How features and templates are laid out as numbers. */
export interface Schema {
  /** The values of each feature: a value’s number is its place among them. */
  readonly values: readonly (readonly string[])[];
  readonly templates: readonly Template[];
  /** Index of the first weight of each template. */
  readonly starts: readonly number[];
  /** The templates that look at each feature. */
  readonly uses: readonly (readonly Use[])[];
  /** How many weights there are. */
  readonly size: number;
}

interface Template {
  /** Its features: “side·link·kind”. */
  readonly name: string;
  /** Indices of its first weight, and after its last one. */
  readonly start: number;
  readonly end: number;
}

interface Use {
  /** Index of the template. */
  readonly t: number;
  /** How far apart the weights of two neighbouring values of the feature stand. */
  readonly stride: number;
}

/** The values of all features, in the order in which they are declared. */
export type NamedValues = readonly string[];

/** Lays out some features and the templates that combine them. */
export function makeSchema<Name extends string>(
  features: readonly (AnyFeature & { readonly name: Name })[],
  templates: readonly (readonly Name[])[],
): Schema {
  const values = features.map((declared) => Object.keys(declared.values));
  const places = new Map(features.map(({ name }, place) => [name, place]));
  const uses: Use[][] = features.map(() => []);
  let size = 0;
  const laidOut = templates.map((names, t) => {
    const indices = names.map((name) => places.get(name)!);
    const start = size;
    let stride = indices.reduce((product, index) => product * values[index]!.length, 1);
    size += stride;
    for (const index of indices) {
      stride /= values[index]!.length;
      uses[index]!.push({ t, stride });
    }
    return { name: names.join('·'), start, end: size };
  });
  const starts = laidOut.map(({ start }) => start);
  return { values, templates: laidOut, starts, uses, size };
}

/**
 * Finds the weights that count for some values, one for each template. What counted for the values before is taken
 * over where these are the same: the candidates of one quotation have most of them in common.
 */
class WeightFinder {
  readonly #schema: Schema;
  readonly #named: string[];
  readonly #numbers: number[];
  readonly indices: number[];

  constructor(schema: Schema) {
    this.#schema = schema;
    this.#named = schema.values.map((values) => values[0]!);
    this.#numbers = schema.values.map(() => 0);
    this.indices = schema.starts.slice();
  }

  find(named: NamedValues): void {
    const { values, uses } = this.#schema;
    const before = this.#named;
    for (let f = 0; f < before.length; f++) {
      const value = named[f]!;
      if (value === before[f]) continue;
      before[f] = value;
      const number = values[f]!.indexOf(value);
      const step = number - this.#numbers[f]!;
      this.#numbers[f] = number;
      for (const { t, stride } of uses[f]!) this.indices[t]! += step * stride;
    }
  }
}

/** Indices of the weights that count for some values, one for each template. */
export function weightIndices(schema: Schema, named: NamedValues): Int32Array {
  const finder = new WeightFinder(schema);
  finder.find(named);
  return Int32Array.from(finder.indices);
}

/** Scores several things by their values: each by the sum of the weights that count for it. */
export function scoreAll({ schema, weights, unit }: Model, all: readonly NamedValues[]): number[] {
  const finder = new WeightFinder(schema);
  const { indices } = finder;
  return all.map((named) => {
    finder.find(named);
    let sum = 0;
    for (const index of indices) sum += weights[index]! / unit;
    return sum;
  });
}

/** Weights by the name of their template, in hundredths. */
export type TemplateWeights = Readonly<Record<string, readonly number[]>>;

/** Makes a model of weights that were learned for the same features and templates. */
export function makeModel(schema: Schema, hundredths: TemplateWeights): Model {
  const weights = new Int16Array(schema.size);
  for (const { name, start, end } of schema.templates) {
    const own = hundredths[name] ?? [];
    const count = end - start;
    if (own.length !== count) throw new RangeError(`${own.length} weights for ${name}, not ${count}`);
    weights.set(own, start);
  }
  return { schema, weights, unit: 100 };
}

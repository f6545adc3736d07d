/**
 * A linear model over facts of a few values each: a weight for each combination of values that a template looks at
 * together. Its numbers are learned by `bench/learn/speakers.ts`.
 */

/** The values that each dimension of the facts may have, by name. */
export type Dimensions<D extends string> = Readonly<Record<D, readonly string[]>>;
export type Template<D extends string> = readonly D[];

export interface Model<D extends string> {
  readonly dimensions: Dimensions<D>;
  readonly templates: readonly Template<D>[];
  readonly weights: readonly Float64Array[];
}

/** Weights by the name of the template, “side·kind”, and of the combination, “after·name”. */
export type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How many combinations a template has. */
export function sizeOf<D extends string>(dimensions: Dimensions<D>, template: Template<D>): number {
  return template.reduce((size, dimension) => size * dimensions[dimension].length, 1);
}

/** Index of the combination of values that a template finds in the facts. */
export function indexOf<D extends string>(
  dimensions: Dimensions<D>,
  template: Template<D>,
  facts: Readonly<Record<D, number>>,
): number {
  let index = 0;
  for (const dimension of template) index = index * dimensions[dimension].length + facts[dimension];
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
): Model<D> {
  return {
    dimensions,
    templates,
    weights: templates.map((template) => {
      const numbers = new Float64Array(sizeOf(dimensions, template));
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
export function scoreOf<D extends string>(model: Model<D>, facts: Readonly<Record<D, number>>): number {
  let sum = 0;
  for (let t = 0; t < model.templates.length; t++) {
    sum += model.weights[t]![indexOf(model.dimensions, model.templates[t]!, facts)]!;
  }
  return sum;
}

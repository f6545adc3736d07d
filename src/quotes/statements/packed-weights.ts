import type { TemplateWeights } from '../model/model.ts';

/** Weights by the name of their template, each list as text: “5,,z12,-3” are 5, a zero, twelve zeros, and −3. */
export type PackedWeights = Readonly<Record<string, string>>;

/** Most weights are zeros: text that counts them is half as long. */
export function packWeights(weights: TemplateWeights): PackedWeights {
  return mapValues(weights, (list) =>
    list
      .map((weight) => weight || '')
      .join()
      .replace(/(?<=^|,),{2,}/g, (zeros) => `z${zeros.length},`),
  );
}

/** Reads what `packWeights` has written. */
export function unpackWeights(packed: PackedWeights): TemplateWeights {
  return mapValues(packed, (text) =>
    text.split(',').flatMap((part) => {
      if (part.startsWith('z')) return Array<number>(Number(part.slice(1))).fill(0);
      return [Number(part)];
    }),
  );
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/**
 * A question about something, each of whose answers has a name and an example.
 *
 * The first value also stands for what has no answer: nobody, as a candidate, stands nowhere and is tied to nothing.
 */
export interface Feature<Context, Name extends string = string, Value extends string = string> {
  readonly name: Name;
  readonly question: string;
  /** For each value a text that makes it; the last quotation is in question, or the one behind a caret. */
  readonly values: Readonly<Record<Value, string>>;
  readonly find: (context: Context) => NoInfer<Value>;
}

/** Declares a feature, so that its name and its values are known to the types of all that use it. */
export function feature<Context, const Name extends string, Value extends string>(
  declared: Feature<Context, Name, Value>,
): Feature<Context, Name, Value> {
  return declared;
}

/** A feature, whatever it is about. */
export type AnyFeature = Feature<never>;

/** The value of each of some features, by its name: `{ side: 'after', link: 'subject' }`. */
export type ValuesOf<Features extends readonly AnyFeature[]> = {
  [F in Features[number] as F['name']]: keyof F['values'] & string;
};

/** The place of each of some features among them, by its name. */
export type Places<Values> = ReadonlyMap<keyof Values, number>;

/** Finds the places of some features among themselves. */
export function placesOf<Features extends readonly AnyFeature[]>(
  features: Features,
): Places<ValuesOf<Features>> {
  return new Map(features.map(({ name }, place) => [name as keyof ValuesOf<Features>, place]));
}

/**
 * Asks some features about one thing. All lists are made here, at their full length: engines read those of one kind
 * faster.
 */
export function findValues<Context>(features: readonly Feature<Context>[], context: Context): string[] {
  const values = new Array<string>(features.length);
  for (let f = 0; f < features.length; f++) values[f] = features[f]!.find(context);
  return values;
}

/** What was found for some features: a value by the name of its feature. */
export class FeatureValues<Values extends Readonly<Record<string, string>>> {
  readonly #places: Places<Values>;
  /** The values alone, in the order in which the features are declared. */
  readonly list: readonly string[];

  constructor(places: Places<Values>, list: readonly string[]) {
    this.#places = places;
    this.list = list;
  }

  get<Name extends keyof Values>(name: Name): Values[Name] {
    return this.list[this.#places.get(name)!] as Values[Name];
  }
}

/** One of an ordered list of rules: the first that holds gives its name as the value of a feature. */
export interface ValueRule<Context, Value extends string> {
  readonly name: Value;
  readonly example: string;
  readonly find: (context: Context) => boolean;
}

/** The name of the first rule that holds; the last one always does. */
export function firstOf<Context, Value extends string>(
  rules: readonly ValueRule<Context, Value>[],
  context: Context,
): Value {
  for (const { name, find } of rules) if (find(context)) return name;
  return rules.at(-1)!.name;
}

/** The values that some rules give, each with the example of its first rule. */
export function valuesOf<Value extends string>(
  rules: readonly ValueRule<never, Value>[],
): Record<Value, string> {
  const values: Partial<Record<Value, string>> = {};
  for (const { name, example } of rules) values[name] ??= example;
  return values as Record<Value, string>;
}

/** Names a number by the first of some rising limits that it does not exceed; `beyond` where it exceeds all of them. */
export function bucket<Name extends string>(
  value: number,
  limits: readonly (readonly [limit: number, name: Name])[],
  beyond: Name,
): Name {
  for (const limit of limits) if (value <= limit[0]) return limit[1];
  return beyond;
}

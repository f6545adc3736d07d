/**
 * Regression trees of one size, one behind the other. Question `n` of a tree asks whether a value reaches a threshold; the
 * next one is 2n + 1 where it does not, and 2n + 2 where it does. Behind the last questions stand the leaves, left to
 * right.
 */
export interface Trees {
  /** Questions of each tree. */
  readonly questions: number;
  /** Which value each question asks about. */
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

/** Trees to be asked often: in typed arrays, whose numbers all have one form. */
export interface Forest {
  readonly questions: number;
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
}

export function forestOf({ questions, features, thresholds, leaves }: Trees): Forest {
  return {
    questions,
    features: Uint8Array.from(features),
    thresholds: Float64Array.from(thresholds),
    leaves: Float64Array.from(leaves),
  };
}

/** What trees add up to for some values, by gradient boosting (Friedman 2001). */
export function sumOfTrees(
  { questions, features, thresholds, leaves }: Forest,
  values: Float64Array,
): number {
  let sum = 0;
  for (let root = 0, leaf = 0; root < features.length; root += questions, leaf += questions + 1) {
    let n = 0;
    while (n < questions) n = 2 * n + (values[features[root + n]!]! < thresholds[root + n]! ? 1 : 2);
    sum += leaves[leaf + n - questions]!;
  }
  return sum;
}

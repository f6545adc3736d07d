import { SENTENCE_FEATURES } from '../../../src/rank/features/sentence-features.ts';
import {
  MERIT_VALUES,
  rateSentences,
  type ScoredFeatures,
  writeMeritValues,
} from '../../../src/rank/scoring/merit.ts';
import { type Forest, forestOf, type Trees } from '../../../src/rank/scoring/trees.ts';
import { type BoostingSettings, learnTrees } from './boosting.ts';
import { meritOf } from './choices.ts';
import { type Corpus, type Example, FOLDS } from './examples.ts';

/** An example whose sentences the trees have rated. */
export interface RatedExample extends Example {
  readonly features: ScoredFeatures;
}

/** Chosen by cross-validation. */
const SETTINGS: BoostingSettings = {
  trees: 200,
  depth: 3,
  rate: 0.1,
  rowShare: 0.7,
  featureShare: 0.5,
  leastRows: 20,
  shrinkage: 5,
};

/** How much the articles of a corpus count. Written summaries do not tell what single sentences are worth. */
const WEIGHTS: Readonly<Record<Corpus, number>> = { choices: 2, marked: 1, editors: 0, models: 0 };

/** The sentences of an article count for 20 together, but none of them for more than two. */
const USUAL_LENGTH = 20;
const LEAST_LENGTH = 10;

/** The part of the score that each value which the trees may ask about belongs to. */
const PARTS: readonly string[] = [...Object.values(SENTENCE_FEATURES), 'position', 'style'];

/**
 * Learns the trees that rate sentences by what an editor gives for each.
 *
 * @param without Parts of the score that they may not ask about.
 */
export function learnMerit(examples: readonly Example[], without: ReadonlySet<string>): Trees {
  const own = examples.filter(({ corpus, body }) => WEIGHTS[corpus] > 0 && body.length > 3);
  const rows = own.flatMap((example) => example.body.map((s, place) => ({ example, s, place })));
  const columns = PARTS.map(() => new Float64Array(rows.length));
  const values = new Float64Array(MERIT_VALUES);
  rows.forEach(({ example, s }, row) => {
    writeMeritValues(example.features, bodyOf(example), s, values);
    for (const [v, part] of PARTS.entries()) if (!without.has(part)) columns[v]![row] = values[v]!;
  });
  return learnTrees(
    {
      columns,
      targets: Float64Array.from(rows, ({ example, place }) => meritOf(example.reward([place]))),
      weights: Float64Array.from(
        rows,
        ({ example: { corpus, body } }) =>
          (WEIGHTS[corpus] * USUAL_LENGTH) / Math.max(LEAST_LENGTH, body.length),
      ),
    },
    SETTINGS,
  );
}

/** Rates each example by trees that have not seen it, as those of the program have not seen what they rate. */
export function rateUnseen(examples: readonly Example[], without: ReadonlySet<string>): RatedExample[] {
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    forestOf(
      learnMerit(
        examples.filter(({ folds }) => folds[0] !== fold),
        without,
      ),
    ),
  );
  return examples.map((example) => rate(example, byFold[example.folds[0]!]!));
}

export function rate(example: Example, forest: Forest): RatedExample {
  return { ...example, features: rateSentences(example.features, bodyOf(example), forest) };
}

function bodyOf({ body, style }: Example) {
  return { sentences: body, style };
}

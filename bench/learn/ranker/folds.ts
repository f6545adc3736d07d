import { modelOf, type RankerModel } from '../../../src/rank/scoring/model.ts';
import { rateTerms } from '../../../src/rank/scoring/term-importance.ts';
import { findBestTriple } from '../../../src/rank/selection/best-triple.ts';
import type { Corpus, Example } from './examples.ts';
import { FOLDS } from './examples.ts';
import { learnRanker } from './learn-ranker.ts';
import { rate } from './merit.ts';
import type { Scores } from './rewards.ts';
import { modelFor, scoreAlone } from './sentence-curves.ts';

/**
 * Of written summaries the mean gain over the text's first three sentences, in points of ROUGE-1, ROUGE-2 and ROUGE-L.
 * Of choices the mean of what they earn, of 100; how many of 100 articles have the nut graf in them; and how many bad
 * sentences 100 articles get.
 */
export type Results = Readonly<Record<Corpus, Scores>>;

/** Learns on all folds but one and scores that one, for each of them, and for each of some ways to deal them out. */
export function crossValidate(
  examples: readonly Example[],
  splits: number,
  without: ReadonlySet<string> = new Set(),
): Results {
  const sums: Record<Corpus, [number, number, number]> = {
    editors: [0, 0, 0],
    models: [0, 0, 0],
    choices: [0, 0, 0],
    marked: [0, 0, 0],
  };
  for (let split = 0; split < splits; split++)
    for (let fold = 0; fold < FOLDS; fold++) {
      const isHeld = ({ folds }: Example) => folds[split] === fold;
      const rest = examples.filter((example) => !isHeld(example));
      const model = modelOf(learnRanker(rest, without).weights);
      for (const example of examples.filter(isHeld)) {
        const scores = chosenScores(example, model);
        for (let k = 0; k < 3; k++) sums[example.corpus][k]! += scores[k]! - example.baseline[k]!;
      }
    }
  const meanOf = (corpus: Corpus): Scores => {
    const count = splits * examples.filter((example) => example.corpus === corpus).length;
    const [one, two, long] = sums[corpus].map((sum) => (100 * sum) / count);
    return [one!, two!, long!];
  };
  return {
    editors: meanOf('editors'),
    models: meanOf('models'),
    choices: meanOf('choices'),
    marked: meanOf('marked'),
  };
}

/** What the triple earns that the ranker chooses by what was learned; the delayed lead is not learned, and left out. */
function chosenScores(example: Example, model: RankerModel): Scores {
  const { body, vectors } = example;
  const places = new Map(body.map((s, place) => [s, place]));
  if (body.length <= 3) return example.reward([...places.values()]);
  const importance = rateTerms(example.terms.features, model);
  const rated = rate(example, model.forest);
  const { features } = rated;
  const alone = scoreAlone(rated, model);
  const best = findBestTriple({ body, vectors, features, importance, alone }, modelFor(rated, model));
  return example.reward(best.map((s) => places.get(s)!));
}

import type { Corpus, Example } from './examples.ts';
import { FOLDS } from './examples.ts';
import { valueSets } from './instances.ts';
import type { Scores } from './rewards.ts';
import { heightsFor, type Learned, learn, makeInstances, scoreAlone } from './sentence-curves.ts';

/** Mean gain over the text's first three sentences, in points of ROUGE-1, ROUGE-2 and ROUGE-L. */
export type Gains = Readonly<Record<Corpus, Scores>>;

/** Learns on all folds but one and scores that one, for each of them, and for each of some ways to deal them out. */
export function crossValidate(
  examples: readonly Example[],
  splits: number,
  without: ReadonlySet<string> = new Set(),
): Gains {
  const gains: Record<Corpus, [number, number, number]> = { editors: [0, 0, 0], models: [0, 0, 0] };
  for (let split = 0; split < splits; split++)
    for (let fold = 0; fold < FOLDS; fold++) {
      const isHeld = ({ folds }: Example) => folds[split] === fold;
      const learned = learn(
        examples.filter((example) => !isHeld(example)),
        without,
      );
      for (const example of examples.filter(isHeld)) {
        const scores = chosenScores(example, learned);
        for (let k = 0; k < 3; k++) gains[example.corpus][k]! += scores[k]! - example.lead[k]!;
      }
    }
  const meanOf = (corpus: Corpus): Scores => {
    const count = splits * examples.filter((example) => example.corpus === corpus).length;
    const [one, two, long] = gains[corpus].map((sum) => (100 * sum) / count);
    return [one!, two!, long!];
  };
  return { editors: meanOf('editors'), models: meanOf('models') };
}

/** ROUGE of the set of three that what was learned values highest. */
function chosenScores(example: Example, { termCurves, parameters }: Learned): Scores {
  const [instance] = makeInstances([example], termCurves, () => scoreAlone(example, parameters));
  if (!instance) return example.reward(example.story.map((_, place) => place));
  const values = new Float64Array(instance.rewards.length);
  valueSets(instance, heightsFor(example.style, parameters), values);
  let best = 0;
  for (let t = 1; t < values.length; t++) if (values[t]! > values[best]!) best = t;
  return instance.scores[best]!;
}

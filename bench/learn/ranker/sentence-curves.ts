import type { CopyStyle } from '../../../src/rank/body/copy-style.ts';
import { TRIPLE_FEATURES } from '../../../src/rank/features/triple-features.ts';
import { type ArticleModel, articleModel, softnessOf } from '../../../src/rank/scoring/article-model.ts';
import { SCORED_FEATURES } from '../../../src/rank/scoring/merit.ts';
import { modelOf, type RankerModel } from '../../../src/rank/scoring/model.ts';
import { scoreSentences } from '../../../src/rank/scoring/sentence-scores.ts';
import type { Trees } from '../../../src/rank/scoring/trees.ts';
import type { RankerWeights } from '../../../src/rank/scoring/weights.ts';
import { CANDIDATES } from '../../../src/rank/selection/triple-candidates.ts';
import { QUICK, randomNumbers, shuffle } from '../random.ts';
import { climber } from './adam.ts';
import { type Instance, makeInstance, PER_SENTENCE, PER_TRIPLE, valueTriples } from './instances.ts';
import { learnLead } from './lead-weights.ts';
import type { RatedExample } from './merit.ts';
import { curvesOf, PARAMETERS, SENTENCE_SLOTS, TRIPLE_SLOTS } from './parameters.ts';
import { learnTerms } from './term-curves.ts';

/** Seeds next to each other would start alike. */
const SEED = 7919;

/** Chosen by cross-validation. */
const SETTINGS = {
  /** Passes over the examples. */
  passes: 8,
  batch: 64,
  rate: 0.005,
  /** Triples are drawn with the odds exp(value / temperature): the smaller, the more the best triple alone counts. */
  temperature: 0.1,
  /** Pull of every height towards 0, and towards its neighbours on the curve. */
  shrinkage: 0.02,
  smoothness: 0.005,
  /** What an article counts for: there are 500 with highlights, 2,000 with a model's summary and 348 with a choice. */
  weights: { editors: 2, models: 1, choices: 2, marked: 1 },
  /** Passes in different orders end in different heights; their mean is nearer to what holds in general. */
  seeds: 4,
};

/**
 * All articles learn together: the parameters are the heights that they share, as many again that wire copy adds and
 * everything else subtracts, and as many that soft leads add and hard ones subtract. All are pulled towards 0.
 */
const ALL = 3 * PARAMETERS;

/** How much each group of parameters counts for an article. */
function sharesFor(style: CopyStyle, softness: number): readonly [number, number, number] {
  return [1, style === 'wire' ? 1 : -1, softness];
}

/** The heights of the curves for an article. */
function heightsFor(style: CopyStyle, softness: number, parameters: Float64Array): Float64Array {
  const shares = sharesFor(style, softness);
  const heights = new Float64Array(PARAMETERS);
  shares.forEach((share, group) => {
    for (let p = 0; p < PARAMETERS; p++) heights[p]! += share * parameters[group * PARAMETERS + p]!;
  });
  return heights;
}

/** Learns how the triples that earn most are valued highest, beside the trees by which the sentences were rated. */
export function learnCurves(
  examples: readonly RatedExample[],
  trees: Trees,
  without: ReadonlySet<string>,
): RankerWeights {
  const fixed = { trees, terms: learnTerms(examples, weightOf), lead: learnLead(examples) };
  const plain = modelOf(weightsOf(fixed, new Float64Array(ALL)));
  const first = maximise(makeInstances(examples, plain, plainScores), without, 1);
  const model = modelOf(weightsOf(fixed, first));
  const instances = makeInstances(examples, model, (example) => scoreAlone(example, model));
  const parameters = new Float64Array(ALL);
  for (let seed = 1; seed <= SETTINGS.seeds; seed++)
    maximise(instances, without, seed).forEach((height, p) => {
      parameters[p]! += height / SETTINGS.seeds;
    });
  return weightsOf(fixed, parameters);
}

/** Parameters as the ranker reads them, in the units of ROUGE and beside a base of 0. */
function weightsOf(
  fixed: Pick<RankerWeights, 'trees' | 'terms' | 'lead'>,
  parameters: Float64Array,
): RankerWeights {
  const wire = heightsFor('wire', 0, parameters);
  const plain = heightsFor('plain', 0, parameters);
  const soft = parameters.slice(2 * PARAMETERS);
  const sentencesOf = (heights: Float64Array) => curvesOf(SCORED_FEATURES, SENTENCE_SLOTS, heights);
  const triplesOf = (heights: Float64Array) => curvesOf(TRIPLE_FEATURES, TRIPLE_SLOTS, heights);
  return {
    ...fixed,
    base: { wire: 0, plain: 0 },
    sentences: { wire: sentencesOf(wire), plain: sentencesOf(plain) },
    triples: { wire: triplesOf(wire), plain: triplesOf(plain) },
    soft: { sentences: sentencesOf(soft), triples: triplesOf(soft) },
  };
}

/** The score of each sentence by itself. */
export function scoreAlone(example: RatedExample, model: RankerModel): Float64Array {
  return scoreSentences(example.features, example.body, modelFor(example, model));
}

/** The curves that score an example. */
export function modelFor({ style, opening }: RatedExample, model: RankerModel): ArticleModel {
  return articleModel(model, style, softnessOf(opening, model));
}

function weightOf({ corpus }: Pick<RatedExample, 'corpus'>): number {
  return SETTINGS.weights[corpus];
}

function makeInstances(
  examples: readonly RatedExample[],
  model: Pick<RankerModel, 'terms' | 'lead'>,
  score: (example: RatedExample) => Float64Array,
): Instance[] {
  return examples
    .map((example) => makeInstance(example, model, score(example)))
    .filter((instance) => instance !== null);
}

/** Candidates before anything is learned: early sentences that the article comes back to. */
function plainScores({ body, features }: RatedExample): Float64Array {
  const scores = new Float64Array(features.order.length);
  for (const s of body) {
    const length = Math.min(1, features.words[s]! / 12);
    scores[s] = length + features.centroid[s]! / 2 + features.forward[s]! / 4 - features.order[s]! / 4;
  }
  return scores;
}

/**
 * Maximises the expected reward of a triple drawn by the odds of its value, by Adam on batches, and averages the
 * parameters of the second half of the way (Polyak and Juditsky 1992). The draw itself is never made: all triples are
 * at hand, so that the expectation and its gradient are exact.
 */
function maximise(instances: readonly Instance[], without: ReadonlySet<string>, seed: number): Float64Array {
  const { passes, batch, rate } = SETTINGS;
  const parameters = fixedParameters(without);
  const gradient = new Float64Array(ALL);
  const climb = climber(parameters);
  const average = new Float64Array(ALL);
  const meanWeight = instances.reduce((sum, { example }) => sum + weightOf(example), 0) / instances.length;
  const order = [...instances];
  const random = randomNumbers(QUICK, seed * SEED);
  const steps = passes * Math.ceil(instances.length / batch);
  let step = 0;
  let averaged = 0;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += batch) {
      gradient.fill(0);
      addBatch(order.slice(start, start + batch), meanWeight, parameters, gradient);
      regularise(parameters, gradient);
      holdFixed(without, gradient);
      step++;
      climb(gradient, rate * Math.min(1, 2 * (1 - step / (steps + 1))));
      if (step <= steps / 2) continue;
      averaged++;
      for (let p = 0; p < ALL; p++) average[p]! += parameters[p]!;
    }
  }
  return average.map((sum) => sum / averaged);
}

/** Adds the gradient of a batch, to each group of parameters by its share in each article. */
function addBatch(
  batch: readonly Instance[],
  meanWeight: number,
  parameters: Float64Array,
  gradient: Float64Array,
): void {
  for (const instance of batch) {
    const { example, softness } = instance;
    const weight = weightOf(example) / meanWeight / batch.length / SETTINGS.temperature;
    const slope = new Float64Array(PARAMETERS);
    addGradient(instance, heightsFor(example.style, softness, parameters), weight, slope);
    sharesFor(example.style, softness).forEach((share, group) => {
      for (let p = 0; p < PARAMETERS; p++) gradient[group * PARAMETERS + p]! += share * slope[p]!;
    });
  }
}

const MOST_TRIPLES = (CANDIDATES * (CANDIDATES - 1) * (CANDIDATES - 2)) / 6;
const values = new Float64Array(MOST_TRIPLES);

function addGradient(
  instance: Instance,
  parameters: Float64Array,
  weight: number,
  gradient: Float64Array,
): void {
  const { rewards, triples, candidates, sentenceIndex, sentenceShare, tripleIndex, tripleShare } = instance;
  const count = rewards.length;
  valueTriples(instance, parameters, values);
  let highest = -Infinity;
  for (let t = 0; t < count; t++) highest = Math.max(highest, values[t]!);
  let sum = 0;
  let expected = 0;
  for (let t = 0; t < count; t++) {
    values[t] = Math.exp((values[t]! - highest) / SETTINGS.temperature);
    sum += values[t]!;
    expected += values[t]! * rewards[t]!;
  }
  expected /= sum;
  const onSentence = new Float64Array(candidates);
  for (let t = 0; t < count; t++) {
    const pull = (weight * values[t]! * (rewards[t]! - expected)) / sum;
    if (Math.abs(pull) < 1e-10) continue;
    for (let k = 0; k < 3; k++) onSentence[triples[3 * t + k]!]! += pull;
    for (let at = t * PER_TRIPLE; at < (t + 1) * PER_TRIPLE; at++)
      gradient[tripleIndex[at]!]! += pull * tripleShare[at]!;
  }
  for (let c = 0; c < candidates; c++)
    for (let at = c * PER_SENTENCE; at < (c + 1) * PER_SENTENCE; at++)
      gradient[sentenceIndex[at]!]! += onSentence[c]! * sentenceShare[at]!;
}

const SLOTS = [...SENTENCE_SLOTS, ...TRIPLE_SLOTS];
const ALL_SLOTS = [0, 1, 2].flatMap((group) =>
  SLOTS.map((slot) => ({ ...slot, offset: group * PARAMETERS + slot.offset })),
);

function regularise(parameters: Float64Array, gradient: Float64Array): void {
  for (const { knots, offset } of ALL_SLOTS)
    for (let p = offset; p < offset + knots.length; p++) {
      gradient[p]! -= SETTINGS.shrinkage * parameters[p]!;
      if (p === offset) continue;
      const rise = parameters[p]! - parameters[p - 1]!;
      gradient[p]! -= SETTINGS.smoothness * rise;
      gradient[p - 1]! += SETTINGS.smoothness * rise;
    }
}

/** The given heights; 0 for those to learn and for all of the parts left out. */
function fixedParameters(without: ReadonlySet<string>): Float64Array {
  const parameters = new Float64Array(ALL);
  for (const { part, offset, fixed } of SLOTS)
    if (!without.has(part))
      fixed.forEach((height, k) => {
        parameters[offset + k] = height ?? 0;
      });
  return parameters;
}

/** Keeps what is given, and what is left out, as it is. */
function holdFixed(without: ReadonlySet<string>, gradient: Float64Array): void {
  for (const { part, offset, fixed } of ALL_SLOTS)
    fixed.forEach((height, k) => {
      if (height !== null || without.has(part)) gradient[offset + k] = 0;
    });
  if (without.has('style')) gradient.fill(0, PARAMETERS, 2 * PARAMETERS);
  if (without.has('lead')) gradient.fill(0, 2 * PARAMETERS);
}

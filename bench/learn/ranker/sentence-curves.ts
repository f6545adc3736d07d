import { COPY_STYLES, type CopyStyle } from '../../../src/rank/body/copy-style.ts';
import { SENTENCE_FEATURES } from '../../../src/rank/features/sentence-features.ts';
import { TRIPLE_FEATURES } from '../../../src/rank/features/triple-features.ts';
import { modelOf, namedCurves, type RankerModel } from '../../../src/rank/scoring/model.ts';
import { scoreSentences } from '../../../src/rank/scoring/sentence-scores.ts';
import type { RankerWeights } from '../../../src/rank/scoring/weights.ts';
import { CANDIDATES } from '../../../src/rank/selection/triple-candidates.ts';
import { QUICK, randomNumbers, shuffle } from '../random.ts';
import { climber } from './adam.ts';
import type { Example } from './examples.ts';
import { type Instance, makeInstance, PER_SENTENCE, PER_TRIPLE, valueTriples } from './instances.ts';
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
  /** An article with highlights counts for so many with a model's summary, of which there are four times as many. */
  editorsWeight: 1.5,
  /** Passes in different orders end in different heights; their mean is nearer to what holds in general. */
  seeds: 4,
};

/**
 * Both styles learn from all articles: the parameters are the heights that they share, and as many again that wire copy
 * adds and everything else subtracts. Both are pulled towards 0.
 */
const BOTH = 2 * PARAMETERS;

/** The heights of the curves for articles of a style. */
function heightsFor(style: CopyStyle, parameters: Float64Array): Float64Array {
  const sign = style === 'wire' ? 1 : -1;
  return parameters.slice(0, PARAMETERS).map((height, p) => height + sign * parameters[PARAMETERS + p]!);
}

/** Learns how the triples that score best in ROUGE are valued highest. */
export function learn(examples: readonly Example[], without: ReadonlySet<string> = new Set()): RankerWeights {
  const terms = learnTerms(examples, weightOf);
  const termModel = { terms: namedCurves(terms) };
  const first = maximise(makeInstances(examples, termModel, plainScores), without, 1);
  const model = modelOf(weightsOf(terms, first));
  const instances = makeInstances(examples, termModel, (example) => scoreAlone(example, model));
  const parameters = new Float64Array(BOTH);
  for (let seed = 1; seed <= SETTINGS.seeds; seed++)
    maximise(instances, without, seed).forEach((height, p) => {
      parameters[p]! += height / SETTINGS.seeds;
    });
  return weightsOf(terms, parameters);
}

/** Parameters as the ranker reads them, in the units of ROUGE and beside a base of 0. */
function weightsOf(terms: RankerWeights['terms'], parameters: Float64Array): RankerWeights {
  const wire = heightsFor('wire', parameters);
  const plain = heightsFor('plain', parameters);
  return {
    base: { wire: 0, plain: 0 },
    sentences: {
      wire: curvesOf(SENTENCE_FEATURES, SENTENCE_SLOTS, wire),
      plain: curvesOf(SENTENCE_FEATURES, SENTENCE_SLOTS, plain),
    },
    triples: {
      wire: curvesOf(TRIPLE_FEATURES, TRIPLE_SLOTS, wire),
      plain: curvesOf(TRIPLE_FEATURES, TRIPLE_SLOTS, plain),
    },
    terms,
  };
}

/** The score of each sentence by itself. */
export function scoreAlone({ features, body, style }: Example, model: RankerModel): Float64Array {
  return scoreSentences(features, { sentences: body, style }, model);
}

function weightOf({ corpus }: Example): number {
  return corpus === 'editors' ? SETTINGS.editorsWeight : 1;
}

function makeInstances(
  examples: readonly Example[],
  model: Pick<RankerModel, 'terms'>,
  score: (example: Example) => Float64Array,
): Instance[] {
  return examples
    .map((example) => makeInstance(example, model, score(example)))
    .filter((instance) => instance !== null);
}

/** Candidates before anything is learned: early sentences that the article comes back to. */
function plainScores({ body, features }: Example): Float64Array {
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
  const gradient = new Float64Array(BOTH);
  const climb = climber(parameters);
  const average = new Float64Array(BOTH);
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
      for (let p = 0; p < BOTH; p++) average[p]! += parameters[p]!;
    }
  }
  return average.map((sum) => sum / averaged);
}

/** Adds the gradient of a batch: that of each style on the shared heights, and with its sign on what wire copy adds. */
function addBatch(
  batch: readonly Instance[],
  meanWeight: number,
  parameters: Float64Array,
  gradient: Float64Array,
): void {
  for (const style of COPY_STYLES) {
    const heights = heightsFor(style, parameters);
    const slope = new Float64Array(PARAMETERS);
    for (const instance of batch) {
      const weight = weightOf(instance.example) / meanWeight / batch.length / SETTINGS.temperature;
      if (instance.example.style === style) addGradient(instance, heights, weight, slope);
    }
    const sign = style === 'wire' ? 1 : -1;
    for (let p = 0; p < PARAMETERS; p++) {
      gradient[p]! += slope[p]!;
      gradient[PARAMETERS + p]! += sign * slope[p]!;
    }
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
const BOTH_SLOTS = SLOTS.flatMap((slot) => [slot, { ...slot, offset: PARAMETERS + slot.offset }]);

function regularise(parameters: Float64Array, gradient: Float64Array): void {
  for (const { knots, offset } of BOTH_SLOTS)
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
  const parameters = new Float64Array(BOTH);
  for (const { part, offset, fixed } of SLOTS)
    if (!without.has(part))
      fixed.forEach((height, k) => {
        parameters[offset + k] = height ?? 0;
      });
  return parameters;
}

/** Keeps what is given, and what is left out, as it is. */
function holdFixed(without: ReadonlySet<string>, gradient: Float64Array): void {
  for (const { part, offset, fixed } of BOTH_SLOTS)
    fixed.forEach((height, k) => {
      if (height !== null || without.has(part)) gradient[offset + k] = 0;
    });
  if (without.has('style')) gradient.fill(0, PARAMETERS);
}

import { STYLES, type Style } from '../../src/rank/body/copy-style.ts';
import { MEASURES, type Measure } from '../../src/rank/features/sentence-features.ts';
import { heightAt } from '../../src/rank/scoring/curves.ts';
import { CANDIDATES } from '../../src/rank/selection/triple-candidates.ts';
import { climber } from './adam.ts';
import type { Example } from './examples.ts';
import { type Instance, makeInstance, PER_SENTENCE, PER_SET, valueSets } from './instances.ts';
import { curvesOf, PARAMETERS, SENTENCE_SLOTS, SET_SLOTS } from './parameters.ts';
import { randomNumbers, shuffle } from './random.ts';
import { learnTerms, type TermCurves } from './term-curves.ts';

/** Chosen by cross-validation. */
const SETTINGS = {
  /** Passes over the examples. */
  passes: 8,
  batch: 64,
  rate: 0.005,
  /** Sets are drawn with the odds exp(value / temperature): the smaller, the more the best set alone counts. */
  temperature: 0.1,
  /** Pull of every height towards 0, and towards its neighbours on the curve. */
  shrinkage: 0.02,
  smoothness: 0.005,
  /** An article with highlights counts for so many with a model's summary, of which there are four times as many. */
  editorsWeight: 1.5,
  /** Passes in different orders end in different heights; their mean is nearer to what holds in general. */
  seeds: 4,
};

export interface Learned {
  readonly termCurves: TermCurves;
  /** The heights of the curves of sentences and sets, as `heightsFor` reads them. */
  readonly parameters: Float64Array;
}

/**
 * Both styles learn from all articles: the parameters are the heights that they share, and as many again that wire copy
 * adds and everything else subtracts. Both are pulled towards 0.
 */
const BOTH = 2 * PARAMETERS;

/** The heights of the curves for articles of a style. */
export function heightsFor(style: Style, parameters: Float64Array): Float64Array {
  const sign = style === 'wire' ? 1 : -1;
  return parameters.slice(0, PARAMETERS).map((height, p) => height + sign * parameters[PARAMETERS + p]!);
}

/** Learns how the sets of three that score best in ROUGE are valued highest. */
export function learn(examples: readonly Example[], without: ReadonlySet<string> = new Set()): Learned {
  const termCurves = learnTerms(examples, weightOf);
  const first = maximise(makeInstances(examples, termCurves, plainScores), without, 1);
  const instances = makeInstances(examples, termCurves, (example) => scoreAlone(example, first));
  const parameters = new Float64Array(BOTH);
  for (let seed = 1; seed <= SETTINGS.seeds; seed++)
    maximise(instances, without, seed).forEach((height, p) => {
      parameters[p]! += height / SETTINGS.seeds;
    });
  return { termCurves, parameters };
}

function weightOf({ corpus }: Example): number {
  return corpus === 'editors' ? SETTINGS.editorsWeight : 1;
}

export function makeInstances(
  examples: readonly Example[],
  termCurves: TermCurves,
  score: (example: Example) => Float64Array,
): Instance[] {
  return examples
    .map((example) => makeInstance(example, termCurves, score(example)))
    .filter((instance) => instance !== null);
}

/** Candidates before anything is learned: early sentences that the article comes back to. */
function plainScores({ story, measured }: Example): Float64Array {
  const scores = new Float64Array(measured.order.length);
  for (const s of story) {
    const length = Math.min(1, measured.words[s]! / 12);
    scores[s] = length + measured.centroid[s]! / 2 + measured.forward[s]! / 4 - measured.order[s]! / 4;
  }
  return scores;
}

const NAMES = Object.keys(MEASURES) as Measure[];

/** The score of each sentence by itself under some parameters. */
export function scoreAlone({ story, measured, style }: Example, parameters: Float64Array): Float64Array {
  const curves = curvesOf(MEASURES, SENTENCE_SLOTS, heightsFor(style, parameters));
  const scores = new Float64Array(measured.order.length);
  for (const s of story) for (const name of NAMES) scores[s]! += heightAt(curves[name], measured[name][s]!);
  return scores;
}

/**
 * Maximises the expected reward of a set drawn by the odds of its value, by Adam on batches, and
 * averages the parameters of the second half of the way (Polyak and Juditsky 1992). The draw itself is never made:
 * all sets are at hand, so the expectation and its gradient are exact.
 */
function maximise(instances: readonly Instance[], without: ReadonlySet<string>, seed: number): Float64Array {
  const { passes, batch, rate, temperature } = SETTINGS;
  const parameters = fixedParameters(without);
  const gradient = new Float64Array(BOTH);
  const climb = climber(parameters);
  const average = new Float64Array(BOTH);
  const meanWeight = instances.reduce((sum, { example }) => sum + weightOf(example), 0) / instances.length;
  const order = instances.map((_, i) => i);
  const random = randomNumbers(seed);
  const steps = passes * Math.ceil(instances.length / batch);
  let step = 0;
  let averaged = 0;
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += batch) {
      const some = order.slice(start, start + batch);
      gradient.fill(0);
      for (const style of STYLES) {
        const heights = heightsFor(style, parameters);
        const slope = new Float64Array(PARAMETERS);
        for (const i of some) {
          const { example } = instances[i]!;
          const weight = weightOf(example) / meanWeight / some.length / temperature;
          if (example.style === style) addGradient(instances[i]!, heights, weight, slope);
        }
        const sign = style === 'wire' ? 1 : -1;
        for (let p = 0; p < PARAMETERS; p++) {
          gradient[p]! += slope[p]!;
          gradient[PARAMETERS + p]! += sign * slope[p]!;
        }
      }
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

const MOST_SETS = (CANDIDATES * (CANDIDATES - 1) * (CANDIDATES - 2)) / 6;
const values = new Float64Array(MOST_SETS);

function addGradient(
  instance: Instance,
  parameters: Float64Array,
  weight: number,
  gradient: Float64Array,
): void {
  const { rewards, sets, candidates, sentenceIndex, sentenceShare, setIndex, setShare } = instance;
  const count = rewards.length;
  valueSets(instance, parameters, values);
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
    for (let k = 0; k < 3; k++) onSentence[sets[3 * t + k]!]! += pull;
    for (let at = t * PER_SET; at < (t + 1) * PER_SET; at++) gradient[setIndex[at]!]! += pull * setShare[at]!;
  }
  for (let c = 0; c < candidates; c++)
    for (let at = c * PER_SENTENCE; at < (c + 1) * PER_SENTENCE; at++)
      gradient[sentenceIndex[at]!]! += onSentence[c]! * sentenceShare[at]!;
}

const SLOTS = [...SENTENCE_SLOTS, ...SET_SLOTS];
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

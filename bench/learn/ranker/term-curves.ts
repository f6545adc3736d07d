import { TERM_FEATURES, type TermFeature } from '../../../src/rank/features/term-features.ts';
import type { Curve } from '../../../src/rank/scoring/curves.ts';
import { QUICK, randomNumbers, shuffle } from '../random.ts';
import { climber } from './adam.ts';
import type { Example, TermExample } from './examples.ts';
import { TERM_KNOTS } from './knots.ts';
import { writeHeight } from './parameters.ts';

export type TermCurves = Readonly<Record<TermFeature, Curve>>;

const SEED = 7919;
const PASSES = 8;
const BATCH = 32;
const RATE = 0.03;
const SHRINKAGE = 1e-4;

const SLOTS = layOut();
const PARAMETERS = SLOTS.reduce((sum, { knots }) => sum + knots.length, 0);
const PER_TERM = 2 * SLOTS.length;

function layOut() {
  let offset = 0;
  return TERM_FEATURES.map((part) => {
    const slot = { part, knots: TERM_KNOTS[part], offset, fixed: [] };
    offset += slot.knots.length;
    return slot;
  });
}

/** The curves that tell best, by the logistic loss, which terms of an article its summary holds. */
export function learnTerms(examples: readonly Example[], weightOf: (example: Example) => number): TermCurves {
  const parameters = new Float64Array(PARAMETERS);
  const gradient = new Float64Array(PARAMETERS);
  const climb = climber(parameters);
  const rows = examples.map(({ terms }) => layRows(terms));
  const order = examples.map((_, i) => i);
  const random = randomNumbers(QUICK, SEED);
  const steps = PASSES * Math.ceil(examples.length / BATCH);
  let step = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH) {
      for (let p = 0; p < PARAMETERS; p++) gradient[p] = -SHRINKAGE * parameters[p]!;
      for (const i of order.slice(start, start + BATCH))
        addGradient(rows[i]!, examples[i]!.terms.held, weightOf(examples[i]!) / BATCH, parameters, gradient);
      step++;
      climb(gradient, RATE * Math.min(1, 2 * (1 - step / (steps + 1))));
    }
  }
  const curves = {} as Record<TermFeature, Curve>;
  for (const { part, knots, offset } of SLOTS)
    curves[part] = { knots, heights: [...parameters.subarray(offset, offset + knots.length)] };
  return curves;
}

function layRows({ features, held }: TermExample) {
  const index = new Int32Array(held.length * PER_TERM);
  const share = new Float64Array(held.length * PER_TERM);
  for (let term = 0; term < held.length; term++)
    SLOTS.forEach((slot, m) => {
      writeHeight(slot, features[slot.part][term]!, term * PER_TERM + 2 * m, index, share);
    });
  return { index, share };
}

function addGradient(
  { index, share }: ReturnType<typeof layRows>,
  held: Uint8Array,
  weight: number,
  parameters: Float64Array,
  gradient: Float64Array,
): void {
  for (let term = 0; term < held.length; term++) {
    let odds = 0;
    const start = term * PER_TERM;
    for (let at = start; at < start + PER_TERM; at++) odds += share[at]! * parameters[index[at]!]!;
    const pull = (weight * (held[term]! - 1 / (1 + Math.exp(-odds)))) / held.length;
    for (let at = start; at < start + PER_TERM; at++) gradient[index[at]!]! += pull * share[at]!;
  }
}

import type { Counts } from './counts.ts';
import type { Vectors } from './vectors.ts';
import { REPETITION } from './weights.ts';

/** The sentences in the order in which a growing summary takes them. */
export interface Taken {
  readonly order: readonly number[];
  /** What each sentence's score lost for repeating those taken before it; 0 or less. */
  readonly repetition: Float64Array;
  /** Whether a sentence tells almost the same as one taken before it. */
  readonly repeats: Uint8Array;
}

/** Sentences compared at each step: the best by themselves among those not taken yet. */
const WINDOW = 12;

/** Two sentences of this cosine and more tell the same. */
const SAME = 0.8;

/** Sentences with a term in common that a candidate is compared with at most, so that the time stays linear. */
const COMPARED = 8;

/** Takes the sentences of a story one by one, each time the one that adds most to those taken already. */
export function takeSentences(
  story: readonly number[],
  scores: Float64Array,
  vectors: Vectors,
  { sentencesWith }: Counts,
): Taken {
  const queue = story.toSorted((a, b) => scores[b]! - scores[a]! || a - b);
  const told = new Float64Array(sentencesWith.length);
  const takenWith = new Map<number, number[]>();
  const repetition = new Float64Array(scores.length);
  const repeats = new Uint8Array(scores.length);
  const order: number[] = [];
  const late: number[] = [];
  const window: number[] = [];
  let next = 0;
  while (order.length + late.length < story.length) {
    while (window.length < WINDOW && next < queue.length) window.push(queue[next++]!);
    let best = 0;
    let bestGain = -Infinity;
    for (let i = 0; i < window.length; i++) {
      const gain = scores[window[i]!]! - REPETITION * toldShare(vectors, window[i]!, told);
      if (gain > bestGain) {
        best = i;
        bestGain = gain;
      }
    }
    const s = window.splice(best, 1)[0]!;
    repetition[s] = bestGain - scores[s]!;
    const rare = rarestTerms(vectors, s, sentencesWith);
    if (rare.some((term) => takenWith.get(term)?.some((other) => isSame(vectors, s, other)))) {
      repeats[s] = 1;
      late.push(s);
      continue;
    }
    order.push(s);
    for (const term of rare) {
      const others = takenWith.get(term);
      if (!others) takenWith.set(term, [s]);
      else if (others.length < COMPARED) others.push(s);
    }
    for (let e = vectors.rows[s]!; e < vectors.rows[s + 1]!; e++) told[vectors.terms[e]!] = 1;
  }
  return { order: order.concat(late), repetition, repeats };
}

/** The share of a sentence's squared weights on terms that are told already. */
function toldShare({ rows, terms, weights }: Vectors, s: number, told: Float64Array): number {
  let share = 0;
  for (let e = rows[s]!; e < rows[s + 1]!; e++) share += weights[e]! ** 2 * told[terms[e]!]!;
  return share;
}

/** The three terms of a sentence that fewest sentences have: a near-repeat shares one of them. */
function rarestTerms({ rows, terms }: Vectors, s: number, sentencesWith: Uint32Array): number[] {
  return Array.from(terms.subarray(rows[s]!, rows[s + 1]!))
    .sort((a, b) => sentencesWith[a]! - sentencesWith[b]! || a - b)
    .slice(0, 3);
}

/** Whether two sentences have almost the same vector. */
function isSame(vectors: Vectors, a: number, b: number): boolean {
  const { rows, terms, weights } = vectors;
  const other = new Map<number, number>();
  for (let e = rows[b]!; e < rows[b + 1]!; e++) other.set(terms[e]!, weights[e]!);
  let cosine = 0;
  for (let e = rows[a]!; e < rows[a + 1]!; e++) cosine += weights[e]! * (other.get(terms[e]!) ?? 0);
  return cosine >= SAME;
}

import type { SentenceVectors } from '../vectors/sentence-vectors.ts';
import type { Vectors } from '../vectors/vectors.ts';
import { NearDuplicateFilter } from './near-duplicates.ts';

/** What a growing summary takes its sentences from. */
export interface RelevanceSource {
  /** Indices of the sentences of the body, in text order. */
  readonly body: readonly number[];
  readonly vectors: Pick<Vectors, 'sentences' | 'counts'>;
  /** The sentences that are best together, which come first. */
  readonly triple: readonly number[];
  /** The score of each sentence by itself. */
  readonly alone: Float64Array;
}

/** The sentences in the order in which a growing summary takes them. */
export interface MarginalRelevance {
  /** Near-duplicates of a sentence taken before are left out. */
  readonly order: readonly number[];
  /** How many of them, at the front, were chosen together. */
  readonly together: number;
  /** For each sentence of the text what its score lost for telling again what was told before it; 0 or less. */
  readonly repetition: Float64Array;
}

/** Sentences compared at each step: the best by themselves among those not taken yet. */
const WINDOW = 12;

/** How much of its score a sentence loses whose terms have all been told already. */
const REPETITION = 0.3;

/**
 * Orders the sentences by maximal marginal relevance (Carbonell and Goldstein 1998): after the three that are best
 * together, one at a time the one with most to add, until the body is used up.
 */
export function rankByMarginalRelevance({
  body,
  vectors: { sentences: vectors, counts },
  triple,
  alone,
}: RelevanceSource): MarginalRelevance {
  const taken = new NearDuplicateFilter(vectors, counts.sentencesWith);
  const told = new Uint8Array(counts.sentencesWith.length);
  const repetition = new Float64Array(alone.length);
  const order: number[] = [];
  const take = (s: number): void => {
    if (!taken.take(s)) return;
    order.push(s);
    for (let e = vectors.rows[s]!; e < vectors.rows[s + 1]!; e++) told[vectors.terms[e]!] = 1;
  };
  for (const s of triple) take(s);
  const together = order.length;

  const queue = body.filter((s) => !triple.includes(s)).sort((a, b) => alone[b]! - alone[a]! || a - b);
  // A gain only falls as more is told. If the highest of the old gains stays the highest when it is measured again, it
  // is the highest of all (lazy evaluation, Minoux 1978): most steps measure one sentence instead of the whole window.
  const window: PendingSentence[] = [];
  let next = 0;
  for (let left = queue.length; left > 0; left--) {
    while (window.length < WINDOW && next < queue.length) {
      const s = queue[next++]!;
      window.push({ s, gain: alone[s]!, measuredAt: -1 });
    }
    let best = indexOfHighest(window);
    for (let at = window[best]!; at.measuredAt !== left; at = window[best]!) {
      at.gain = alone[at.s]! - REPETITION * toldShare(vectors, at.s, told);
      at.measuredAt = left;
      best = indexOfHighest(window);
    }
    const { s, gain } = window[best]!;
    window.splice(best, 1);
    repetition[s] = gain - alone[s]!;
    take(s);
  }
  return { order, together, repetition };
}

interface PendingSentence {
  readonly s: number;
  /** What it would add, or more than that if measured before the last sentence was taken. */
  gain: number;
  /** How many were left when it was measured. */
  measuredAt: number;
}

function indexOfHighest(window: readonly PendingSentence[]): number {
  let best = 0;
  for (let i = 1; i < window.length; i++) if (window[i]!.gain > window[best]!.gain) best = i;
  return best;
}

/** The share of a sentence's squared weights on terms that are told already. */
function toldShare({ rows, terms, weights }: SentenceVectors, s: number, told: Uint8Array): number {
  let share = 0;
  for (let e = rows[s]!; e < rows[s + 1]!; e++) if (told[terms[e]!] === 1) share += weights[e]! ** 2;
  return share;
}

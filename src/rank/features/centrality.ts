import { product, type SentenceVectors } from '../vectors/sentence-vectors.ts';

/** How similar each sentence is to the rest of the article. */
export interface Centrality {
  /** Cosine between the sentence and the article's centroid, 0 to 1. */
  readonly centroid: Float64Array;
  /** Mean cosine with the sentences that follow, 0 to 1. */
  readonly forward: Float64Array;
  /** Mean cosine with the sentences that come before, 0 to 1. */
  readonly backward: Float64Array;
  /** Mean cosine with the next `NEAR` sentences, 0 to 1. */
  readonly following: Float64Array;
  /** Cosine with the sentence just before, 0 to 1. */
  readonly previous: Float64Array;
  /** Mean, over the sentence's terms, of what each weighs in the whole article. */
  readonly density: Float64Array;
  /** What each term weighs in the whole article: the sum of the sentences' vectors. */
  readonly total: Float64Array;
}

/** Sentences that still belong to the same passage. */
const NEAR = 3;

/**
 * Measures centrality with direction: in news a sentence matters when what follows comes back to it (Zheng and Lapata
 * 2019, “Sentence Centrality Revisited”). The sum of the cosines with many sentences is the product with the sum of
 * their vectors, so that one pass forward costs linear time; what follows is the whole less what came before.
 */
export function measureCentrality({ rows, terms, weights }: SentenceVectors, termCount: number): Centrality {
  const n = rows.length - 1;
  const total = new Float64Array(termCount);
  for (let e = 0; e < terms.length; e++) total[terms[e]!]! += weights[e]!;
  let squares = 0;
  for (const sum of total) squares += sum * sum;
  const length = Math.sqrt(squares) || 1;

  const before = new Float64Array(termCount);
  const centroid = new Float64Array(n);
  const forward = new Float64Array(n);
  const backward = new Float64Array(n);
  const density = new Float64Array(n);
  for (let s = 0; s < n; s++) {
    const start = rows[s]!;
    const end = rows[s + 1]!;
    if (start === end) continue;
    let all = 0;
    let earlier = 0;
    let mass = 0;
    for (let e = start; e < end; e++) {
      all += weights[e]! * total[terms[e]!]!;
      earlier += weights[e]! * before[terms[e]!]!;
      mass += total[terms[e]!]!;
    }
    for (let e = start; e < end; e++) before[terms[e]!]! += weights[e]!;
    density[s] = mass / (end - start);
    centroid[s] = all / length;
    backward[s] = s > 0 ? earlier / s : 0;
    // The product with the whole includes the sentence's product with itself, which is 1; rounding may make it
    // negative.
    forward[s] = s < n - 1 ? Math.max(0, all - earlier - 1) / (n - 1 - s) : 0;
  }
  const { following, previous } = measurePassages({ rows, terms, weights }, termCount);
  return { centroid, forward, backward, following, previous, density, total };
}

/** Measures how similar each sentence is to the passage around it; backwards, keeping the sum of the next sentences. */
function measurePassages(vectors: SentenceVectors, termCount: number) {
  const n = vectors.rows.length - 1;
  const following = new Float64Array(n);
  const previous = new Float64Array(n);
  const next = new Float64Array(termCount);
  for (let s = n - 1; s >= 0; s--) {
    if (s + NEAR + 1 < n) addTo(next, vectors, s + NEAR + 1, -1);
    const count = Math.min(NEAR, n - 1 - s);
    following[s] = count > 0 ? Math.max(0, product(vectors, s, next)) / count : 0;
    addTo(next, vectors, s, 1);
  }
  const last = new Float64Array(termCount);
  for (let s = 0; s < n; s++) {
    previous[s] = product(vectors, s, last);
    clear(last, vectors, s - 1);
    addTo(last, vectors, s, 1);
  }
  return { following, previous };
}

function addTo(sum: Float64Array, { rows, terms, weights }: SentenceVectors, s: number, sign: 1 | -1): void {
  for (let e = rows[s]!; e < rows[s + 1]!; e++) sum[terms[e]!]! += sign * weights[e]!;
}

function clear(sum: Float64Array, { rows, terms }: SentenceVectors, s: number): void {
  if (s >= 0) for (let e = rows[s]!; e < rows[s + 1]!; e++) sum[terms[e]!] = 0;
}

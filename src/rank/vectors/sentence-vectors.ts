import type { TermCounts } from './term-counts.ts';

/** The TF-IDF vectors of the sentences, sparse and of unit length; entries as in `TermCounts`. */
export interface SentenceVectors {
  readonly rows: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float64Array;
}

/**
 * Weighs each sentence's terms by (1 + ln tf) · idf (Salton and Buckley 1988) and scales each vector to length 1.
 * A sentence without terms has a vector of no entries.
 */
export function weighSentences({ rows, terms, counts }: TermCounts, idf: Float64Array): SentenceVectors {
  const weights = new Float64Array(terms.length);
  for (let s = 0; s + 1 < rows.length; s++) {
    let squares = 0;
    for (let e = rows[s]!; e < rows[s + 1]!; e++) {
      const weight = (1 + Math.log(counts[e]!)) * idf[terms[e]!]!;
      weights[e] = weight;
      squares += weight * weight;
    }
    if (squares === 0) continue;
    const scale = 1 / Math.sqrt(squares);
    for (let e = rows[s]!; e < rows[s + 1]!; e++) weights[e]! *= scale;
  }
  return { rows, terms, weights };
}

/** The vector of sentence `s` with an entry for every term. */
export function spread(
  { rows, terms, weights }: SentenceVectors,
  s: number,
  termCount: number,
): Float64Array {
  const dense = new Float64Array(termCount);
  for (let e = rows[s]!; e < rows[s + 1]!; e++) dense[terms[e]!] = weights[e]!;
  return dense;
}

/** The scalar product of sentence `s` with a vector that has an entry for every term. */
export function product({ rows, terms, weights }: SentenceVectors, s: number, dense: Float64Array): number {
  let sum = 0;
  for (let e = rows[s]!; e < rows[s + 1]!; e++) sum += weights[e]! * dense[terms[e]!]!;
  return sum;
}

import type { Doc, Explanation, TermWeight } from '../types.ts';
import type { Centrality } from './features/centrality.ts';
import type { Terms } from './terms/terms.ts';
import type { Vectors } from './vectors/vectors.ts';

const MOST_TERMS = 8;

/**
 * The terms of sentence `s` that make it like the article, heaviest first, each as it is written where it first
 * stands: `weight` is its share of the product between the sentence's vector and the article's, so that all terms of
 * a sentence add up to 1.
 */
export function explainTerms(
  { text, words }: Doc,
  s: number,
  { firstWord }: Terms,
  { rows, terms, weights }: Vectors,
  { total }: Centrality,
): TermWeight[] {
  const found: TermWeight[] = [];
  let sum = 0;
  for (let e = rows[s]!; e < rows[s + 1]!; e++) {
    const weight = weights[e]! * total[terms[e]!]!;
    const word = firstWord[terms[e]!]!;
    found.push({ term: text.slice(words.starts[word]!, words.ends[word]!), weight });
    sum += weight;
  }
  return found
    .map(({ term, weight }) => ({ term, weight: sum > 0 ? weight / sum : 0 }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_TERMS);
}

/**
 * The parts of a score. `together` is what lifts the three sentences that are best together above the others, and what
 * keeps a later one below those taken before it and every score within 0 to 1.
 */
export function explainScore(
  alone: Record<string, number>,
  repetition: number,
  score: number,
): Explanation['parts'] {
  const parts: Record<string, number> = repetition < 0 ? { ...alone, repetition } : alone;
  const sum = Object.values(parts).reduce((a, b) => a + b, 0);
  return { ...parts, together: score - sum };
}

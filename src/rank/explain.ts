import type { Doc, Explanation, TermWeight } from '../types.ts';
import type { Features } from './features/features.ts';
import type { Scores } from './scoring/scoring.ts';
import { partsOf } from './scoring/sentence-scores.ts';
import type { Selection } from './selection/selection.ts';
import type { Terms } from './terms/terms.ts';
import type { Vectors } from './vectors/vectors.ts';

/** What an explanation is read from. */
export interface ExplanationSource {
  readonly doc: Doc;
  readonly terms: Terms;
  readonly vectors: Vectors;
  readonly features: Features;
}

/** Explains for each sentence of a summary why it ranks. */
export function explainSummary(
  source: ExplanationSource,
  { summary, scores, repetition }: Selection,
  { features, model }: Pick<Scores, 'features' | 'model'>,
): Explanation[] {
  return summary.map((s) => ({
    terms: explainTerms(source, s),
    parts: explainScore(partsOf(features, s, model), repetition[s]!, scores[s]!),
  }));
}

/** Terms that an explanation names at most. */
const MOST_TERMS = 8;

/**
 * The terms of sentence `s` that make it like the article, heaviest first, each as it is written where it first
 * stands: `weight` is its share of the product between the sentence's vector and the article's, so that all terms of
 * a sentence add up to 1.
 */
export function explainTerms(
  {
    doc: { text, words },
    terms: { firstWord },
    vectors: { sentences: vectors },
    features: { centrality },
  }: Pick<ExplanationSource, 'doc' | 'terms'> & {
    readonly vectors: Pick<Vectors, 'sentences'>;
    readonly features: Pick<Features, 'centrality'>;
  },
  s: number,
): TermWeight[] {
  const { rows, terms, weights } = vectors;
  const { total } = centrality;
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

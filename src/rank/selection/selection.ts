import type { Doc, SummaryLength } from '../../types.ts';
import type { Body } from '../body/body.ts';
import type { Features } from '../features/features.ts';
import type { Scores } from '../scoring/scoring.ts';
import type { Vectors } from '../vectors/vectors.ts';
import { chooseBestTriple } from './best-triple.ts';
import { fallingScores } from './final-scores.ts';
import { rankByMarginalRelevance } from './marginal-relevance.ts';
import { chooseSummary } from './summary-length.ts';

/** What a summary is chosen from. */
export interface SelectionSource {
  readonly doc: Doc;
  readonly vectors: Vectors;
  readonly body: Body;
  readonly features: Features;
  readonly scores: Scores;
}

/** The sentences in the order in which summaries take them; every index is one of `doc.sentences`. */
export interface Selection {
  /** Score of each sentence, 0 to 1. */
  readonly scores: Float64Array;
  /** Rank of each sentence, 1 the best; ties go to the earlier sentence. */
  readonly ranks: Uint32Array;
  /** For each sentence what its score lost for telling again what was told before it; 0 or less. */
  readonly repetition: Float64Array;
  /** The sentences of the summary, best first. */
  readonly summary: readonly number[];
}

/** Ranks the sentences so that each adds to those before it, and takes as many as the length asks for. */
export function selectSummary(
  { doc, vectors, body, features, scores: { sentences: alone, terms: importance, model } }: SelectionSource,
  length: SummaryLength,
): Selection {
  const source = {
    body: body.sentences,
    vectors: vectors.sentences,
    features: features.sentences,
    importance,
    alone,
  };
  const triple = chooseBestTriple(source, model);
  const relevance = rankByMarginalRelevance({ body: body.sentences, vectors, triple, alone });
  const scores = fallingScores(relevance, alone);
  const ranked = rankByScore(scores);
  return {
    scores,
    ranks: ranksOf(ranked),
    repetition: relevance.repetition,
    summary: chooseSummary(doc.sentences, ranked, scores, length),
  };
}

/** Indices by falling score; ties go to the earlier sentence. */
function rankByScore(scores: Float64Array): Uint32Array {
  return Uint32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]! || a - b);
}

function ranksOf(ranked: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(ranked.length);
  for (let i = 0; i < ranked.length; i++) ranks[ranked[i]!] = i + 1;
  return ranks;
}

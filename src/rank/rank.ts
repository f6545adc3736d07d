import type { Doc, Explanation, Keyword, SummaryLength } from '../types.ts';
import { analyzeDoc } from './analysis.ts';
import { explainSummary } from './explain.ts';
import { rankKeywords } from './keywords/keywords.ts';
import { RANKER_MODEL } from './scoring/model.ts';
import { scoreArticle } from './scoring/scoring.ts';
import { selectSummary } from './selection/selection.ts';
import type { VectorOptions } from './vectors/vectors.ts';

/** What is asked of the ranking. */
export interface RankOptions extends SummaryLength, VectorOptions {
  /** Keywords at most. */
  readonly keywords: number;
  /** Whether to explain why each sentence of the summary ranks. */
  readonly explain: boolean;
}

/** What ranking tells of a document; every index is one of `doc.sentences`. */
export interface Ranking {
  /** Score of each sentence, 0 to 1. */
  readonly scores: Float64Array;
  /** Rank of each sentence, 1 the best; ties go to the earlier sentence. */
  readonly ranks: Uint32Array;
  /** The sentences of the summary, best first. */
  readonly summary: readonly number[];
  /** For each sentence of `summary`, why it ranks; empty unless asked for. */
  readonly explanations: readonly Explanation[];
  readonly keywords: readonly Keyword[];
}

/**
 * Ranks the sentences of a document by TF-IDF and further features, and chooses its summary: as many sentences of the
 * first ranks as the length asks for. A longer summary holds all sentences of a shorter one.
 */
export function rankDoc(doc: Doc, options: RankOptions): Ranking {
  const analysis = analyzeDoc(doc, options);
  const { vectors, body, features } = analysis;
  const scores = scoreArticle(analysis, RANKER_MODEL);
  const selection = selectSummary({ doc, vectors, body, features, scores }, options);
  return {
    scores: selection.scores,
    ranks: selection.ranks,
    summary: selection.summary,
    explanations: options.explain ? explainSummary(analysis, selection, scores) : [],
    keywords: rankKeywords(analysis, options.keywords),
  };
}

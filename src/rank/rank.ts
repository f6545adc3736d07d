import type { Doc, Explanation, Keyword, SummaryLength } from '../types.ts';
import { measureDoc } from './analysis.ts';
import { explainScore, explainTerms } from './explain.ts';
import { rateTerms } from './features/term-features.ts';
import { rankKeywords } from './keywords/keywords.ts';
import { typedCurves } from './scoring/curves.ts';
import { partsOf, scoreSentences } from './scoring/sentence-scores.ts';
import { TERM_CURVES } from './scoring/weights.ts';
import { chooseTrio } from './selection/best-triple.ts';
import { type Growth, growSummary } from './selection/marginal-relevance.ts';
import { chooseSummary } from './selection/summary-length.ts';

const TERM_WEIGHTS = typedCurves(TERM_CURVES);

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

/**
 * Ranks the sentences of a document by TF-IDF and what else speaks for them, and chooses its summary: as many
 * sentences of the first ranks as the length asks for. A summary of one sentence more holds all of the shorter one.
 */
export function rankDoc(doc: Doc, options: RankOptions): Ranking {
  const { terms, counts, idf, vectors, centrality, story, style, measured, measuredTerms } = measureDoc(
    doc,
    options.idf,
    options.title,
  );
  const alone = scoreSentences(measured, story, doc.sentences.length, style);
  const importance = rateTerms(measuredTerms, TERM_WEIGHTS);
  const trio = chooseTrio({ story, vectors, importance, measured }, alone, style);
  const growth = growSummary(story, trio, alone, vectors, counts.sentencesWith);
  const scores = fallingScores(growth, alone);
  const ranked = rankByScore(scores);
  const summary = chooseSummary(doc.sentences, ranked, scores, options);
  return {
    scores,
    ranks: ranksOf(ranked),
    summary,
    explanations: options.explain
      ? summary.map((s) => ({
          terms: explainTerms(doc, s, terms, vectors, centrality),
          parts: explainScore(partsOf(measured, s, style), growth.repetition[s]!, scores[s]!),
        }))
      : [],
    keywords: rankKeywords(doc, story, terms, idf, options.keywords),
  };
}

/** The least a sentence of the story scores; what may not be chosen scores 0. */
const LEAST = 0.001;

/** Scores have four digits after the point, here and in the record, so that equal ones are equal in both. */
const PRECISION = 10_000;
const STEP = 1 / PRECISION;
const rounded = (score: number) => Math.round(score * PRECISION) / PRECISION;

/**
 * Scores between 0 and 1 that fall in the order in which a growing summary takes the sentences: those taken one by one
 * are held below the sentence before them, and those that are best together lifted above the rest.
 */
function fallingScores({ order, together, repetition }: Growth, alone: Float64Array): Float64Array {
  const scores = new Float64Array(alone.length);
  let most = 1 - together * STEP;
  for (const s of order.slice(together)) {
    scores[s] = rounded(Math.max(LEAST, Math.min(most, alone[s]! + repetition[s]!)));
    most = scores[s]! - STEP;
  }
  const next = order[together];
  let least = next === undefined ? LEAST : scores[next]! + STEP;
  for (let i = together - 1; i >= 0; i--) {
    const s = order[i]!;
    scores[s] = rounded(Math.max(least, Math.min(1 - i * STEP, alone[s]!)));
    least = scores[s]! + STEP;
  }
  return scores;
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

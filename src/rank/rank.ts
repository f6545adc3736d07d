import type { Doc, Explanation, Keyword, SummaryLength } from '../types.ts';
import { measureCentrality } from './centrality.ts';
import { countTerms } from './counts.ts';
import { explainScore, explainTerms } from './explain.ts';
import { articleIdf, newsIdf } from './idf.ts';
import { rankKeywords } from './keywords.ts';
import { chooseSummary } from './length.ts';
import { measureSentences } from './measures.ts';
import { partsOf, scoreSentences } from './scores.ts';
import { findStory } from './story.ts';
import { type Taken, takeSentences } from './take.ts';
import { findTerms, weighTitle } from './terms.ts';
import { weighSentences } from './vectors.ts';

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
  const terms = findTerms(doc);
  const counts = countTerms(doc.sentences, terms);
  const idf = options.idf === 'news' ? newsIdf(terms) : articleIdf(counts);
  const vectors = weighSentences(counts, idf);
  const centrality = measureCentrality(vectors, idf.length);
  const story = findStory(doc);
  const measured = measureSentences(doc, vectors, centrality, story, weighTitle(options.title, terms, idf));
  const alone = scoreSentences(measured, story, doc.sentences.length);
  const taken = takeSentences(story, alone, vectors, counts);
  const scores = descendingScores(taken, alone);
  const ranked = rankByScore(scores);
  const summary = chooseSummary(doc.sentences, ranked, scores, options);
  return {
    scores,
    ranks: ranksOf(ranked),
    summary,
    explanations: options.explain
      ? summary.map((s) => ({
          terms: explainTerms(doc, s, terms, vectors, centrality),
          parts: explainScore(partsOf(measured, s), taken.repetition[s]!, scores[s]!),
        }))
      : [],
    keywords: rankKeywords(doc, story, terms, idf, options.keywords),
  };
}

/** The least a sentence of the story scores; what may not be chosen scores 0. */
const LEAST = 0.01;

/** Far below what a score is printed with: it only keeps the order in which sentences are taken. */
const STEP = 1e-9;

/** Scores between 0 and 1 that fall in the order in which the sentences are taken. */
function descendingScores({ order, repetition, repeats }: Taken, alone: Float64Array): Float64Array {
  const scores = new Float64Array(alone.length);
  let highest = 1;
  for (const s of order) {
    if (repeats[s]) continue;
    scores[s] = Math.max(LEAST, Math.min(highest, alone[s]! + repetition[s]!));
    highest = scores[s]! - STEP;
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

import type { Ranking } from '../rank/rank.ts';
import type { Doc, Explanation, SummarySentence } from '../types.ts';

/** The summary's sentences as excerpts of the text. */
export function describeSummary(doc: Doc, ranking: Ranking, order: 'rank' | 'text'): SummarySentence[] {
  const entries = ranking.summary.map((sentence, i): SummarySentence => {
    const { start, end } = doc.sentences[sentence]!;
    const score = roundScore(ranking.scores[sentence]!);
    const explain = ranking.explanations[i];
    return {
      rank: ranking.ranks[sentence]!,
      sentence,
      start,
      end,
      score,
      text: doc.text.slice(start, end),
      ...(explain && { explain: roundExplanation(explain, score) }),
    };
  });
  return order === 'text' ? entries.sort((a, b) => a.start - b.start) : entries;
}

/** Scores have four digits after the point: more say nothing, and would depend on the order of additions. */
const PRECISION = 10_000;

/** Rounds a score to the digits that are printed. */
export function roundScore(score: number): number {
  return Math.round(score * PRECISION) / PRECISION;
}

/** Rounds the parts of a score. The largest takes what rounding leaves over, so that they still add up to the score. */
function roundExplanation({ terms, parts }: Explanation, score: number): Explanation {
  const rounded = Object.entries(parts).map(([name, value]): [string, number] => [name, roundScore(value)]);
  const largest = rounded.reduce((a, b) => (Math.abs(b[1]) > Math.abs(a[1]) ? b : a), ['', 0]);
  largest[1] = roundScore(largest[1] + score - rounded.reduce((sum, [, value]) => sum + value, 0));
  return {
    terms: terms.map(({ term, weight }) => ({ term, weight: roundScore(weight) })),
    parts: Object.fromEntries(rounded),
  };
}

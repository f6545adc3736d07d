import type { Sentence, SummaryLength } from '../../types.ts';

/**
 * Chooses the summary: the sentences of the first ranks that fit the length asked for, best first. Those that score 0
 * are never among them. Where the budget of words is too small for any sentence, the shortest is the summary.
 *
 * @param ranked Indices of the sentences by rank.
 */
export function chooseSummary(
  sentences: readonly Sentence[],
  ranked: Uint32Array,
  scores: Float64Array,
  { sentences: count, words, percent }: SummaryLength,
): number[] {
  const chosen: number[] = [];
  const most = words !== undefined ? Infinity : (count ?? shareOf(sentences.length, percent) ?? Infinity);
  let left = words ?? Infinity;
  let shortest = -1;
  for (const s of ranked) {
    if (scores[s] === 0 || chosen.length >= most) break;
    const length = lengthOf(sentences[s]!);
    if (shortest < 0 || length < lengthOf(sentences[shortest]!)) shortest = s;
    if (length > left) continue;
    chosen.push(s);
    left -= length;
  }
  return chosen.length > 0 || shortest < 0 ? chosen : [shortest];
}

const lengthOf = ({ firstWord, endWord }: Sentence) => endWord - firstWord;

const shareOf = (total: number, percent: number | undefined) =>
  percent === undefined ? undefined : Math.max(1, Math.round((total * percent) / 100));

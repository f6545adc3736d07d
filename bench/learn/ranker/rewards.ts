import { longestCommonSubsequence, rougeTokens } from '../../measures/rouge.ts';

/** Of a written summary ROUGE-1, ROUGE-2 and ROUGE-L, F1, 0 to 1; of a choice, see `rewardChoices`. */
export type Scores = readonly [rouge1: number, rouge2: number, rougeL: number];

/**
 * Scores many selections of one article's sentences against its reference. The figures are those of `scoreRouge`; what
 * depends on single sentences is prepared once, since there are hundreds of selections.
 */
export function rewardSelections(
  sentences: readonly string[],
  reference: readonly string[],
): (selection: readonly number[]) => Scores {
  const tokens = sentences.map(rougeTokens);
  const ids = new Map<string, number>();
  const idOf = (token: string) => {
    if (!ids.has(token)) ids.set(token, ids.size);
    return ids.get(token)!;
  };
  const references = reference.map((sentence) => rougeTokens(sentence).map(idOf));
  const flat = references.flat();
  const words = ids.size;
  const wanted = countIds(flat, words);
  const pairIds = new Map<number, number>();
  const pairs: number[] = [];
  for (let i = 0; i + 1 < flat.length; i++) {
    const pair = flat[i]! * words + flat[i + 1]!;
    let id = pairIds.get(pair);
    if (id === undefined) {
      id = pairIds.size;
      pairIds.set(pair, id);
    }
    pairs.push(id);
  }
  const wantedPairs = countIds(pairs, pairIds.size);
  const known = tokens.map((sentence) => sentence.map((token) => ids.get(token) ?? -1));
  const pairOf = (a: number, b: number) => (a < 0 || b < 0 ? -1 : (pairIds.get(a * words + b) ?? -1));
  const knownPairs = known.map((sentence) => sentence.slice(1).map((id, i) => pairOf(sentence[i]!, id)));
  const inCommon = known.map((sentence) =>
    references.map((one) => longestCommonSubsequence(one.map(String), sentence.map(String))),
  );

  return (selection) => {
    const counts = new Int32Array(words);
    const pairCounts = new Int32Array(pairIds.size);
    let length = 0;
    let ones = 0;
    let twos = 0;
    const take = (pair: number) => {
      if (pair >= 0 && pairCounts[pair]!++ < wantedPairs[pair]!) twos++;
    };
    let last = -1;
    for (const s of selection) {
      const sentence = known[s]!;
      if (sentence.length === 0) continue;
      length += sentence.length;
      for (const id of sentence) if (id >= 0 && counts[id]!++ < wanted[id]!) ones++;
      take(pairOf(last, sentence[0]!));
      for (const pair of knownPairs[s]!) take(pair);
      last = sentence.at(-1)!;
    }
    const left = counts.map((count, id) => Math.min(count, wanted[id]!));
    let long = 0;
    references.forEach((one, r) => {
      const union = new Uint8Array(one.length);
      for (const s of selection) for (const at of inCommon[s]![r]!) union[at] = 1;
      one.forEach((id, at) => {
        if (union[at] === 0 || left[id] === 0) return;
        left[id]!--;
        long++;
      });
    });
    const f1 = (common: number, a: number, b: number) => (common === 0 ? 0 : (2 * common) / (a + b));
    return [
      f1(ones, length, flat.length),
      f1(twos, Math.max(0, length - 1), Math.max(0, flat.length - 1)),
      f1(long, length, flat.length),
    ];
  };
}

function countIds(ids: readonly number[], size: number): Int32Array {
  const counts = new Int32Array(size);
  for (const id of ids) counts[id]!++;
  return counts;
}

/**
 * ROUGE (Lin 2004, “ROUGE: A Package for Automatic Evaluation of Summaries”) as the CNN/DailyMail literature reports
 * it: tokens are runs of a–z and 0–9 of the lower-cased text, those of more than three characters Porter-stemmed;
 * ROUGE-L is the summary-level one, over the union of the longest common subsequences. Figures are F1, 0 to 1.
 */
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js';

export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
}

/** Scores a summary against the one that somebody wrote; both are given sentence by sentence. */
export function scoreRouge(candidate: readonly string[], reference: readonly string[]): Rouge {
  const candidates = candidate.map(rougeTokens);
  const references = reference.map(rougeTokens);
  return {
    rouge1: ngramF1(candidates.flat(), references.flat(), 1),
    rouge2: ngramF1(candidates.flat(), references.flat(), 2),
    rougeL: summaryLevelF1(candidates, references),
  };
}

const stems = new Map<string, string>();

/** The tokens that ROUGE counts. */
export function rougeTokens(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((token) => {
    if (token.length <= 3) return token;
    let stemmed = stems.get(token);
    if (stemmed === undefined) {
      stemmed = porter.stem(token);
      stems.set(token, stemmed);
    }
    return stemmed;
  });
}

/** ROUGE-N: n-grams in common, each counted at most as often as the other side has it. */
function ngramF1(candidate: readonly string[], reference: readonly string[], n: number): number {
  const open = countGrams(reference, n);
  let common = 0;
  for (const [gram, count] of countGrams(candidate, n)) common += Math.min(count, open.get(gram) ?? 0);
  return f1(common, gramCount(candidate, n), gramCount(reference, n));
}

function gramCount(tokens: readonly string[], n: number): number {
  return Math.max(0, tokens.length - n + 1);
}

function countGrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/**
 * Summary-level ROUGE-L (Lin 2004, section 3.2): for each reference sentence the union of its longest common
 * subsequences with every candidate sentence, a token counted no more often than either summary has it.
 */
function summaryLevelF1(candidates: readonly string[][], references: readonly string[][]): number {
  const inCandidate = countGrams(candidates.flat(), 1);
  const inReference = countGrams(references.flat(), 1);
  let common = 0;
  for (const reference of references) {
    const union = new Set(candidates.flatMap((candidate) => longestCommonSubsequence(reference, candidate)));
    for (const index of union) {
      const token = reference[index]!;
      const left = Math.min(inCandidate.get(token) ?? 0, inReference.get(token) ?? 0);
      if (left === 0) continue;
      common++;
      inCandidate.set(token, inCandidate.get(token)! - 1);
      inReference.set(token, inReference.get(token)! - 1);
    }
  }
  return f1(common, candidates.flat().length, references.flat().length);
}

/**
 * Indices of `reference` on one longest common subsequence with `candidate`. Where two are equally long, the walk
 * back leaves out the reference's token, as the widespread `rouge_score` package has it: which of them is taken
 * matters to the union above.
 */
export function longestCommonSubsequence(
  reference: readonly string[],
  candidate: readonly string[],
): number[] {
  const width = candidate.length + 1;
  const length = new Uint32Array((reference.length + 1) * width);
  for (let r = 1; r <= reference.length; r++) {
    for (let c = 1; c <= candidate.length; c++) {
      const at = r * width + c;
      length[at] =
        reference[r - 1] === candidate[c - 1]
          ? length[at - width - 1]! + 1
          : Math.max(length[at - width]!, length[at - 1]!);
    }
  }
  const indices: number[] = [];
  for (let r = reference.length, c = candidate.length; r > 0 && c > 0; ) {
    const at = r * width + c;
    if (reference[r - 1] === candidate[c - 1]) {
      indices.push(r - 1);
      r--;
      c--;
    } else if (length[at - 1]! > length[at - width]!) c--;
    else r--;
  }
  return indices.reverse();
}

function f1(common: number, candidate: number, reference: number): number {
  return common === 0 ? 0 : (2 * common) / (candidate + reference);
}

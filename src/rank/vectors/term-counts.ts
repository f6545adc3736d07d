import type { Sentence } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';

/**
 * How often each term stands in each sentence, sparse: entries `rows[s]` up to and without `rows[s + 1]` are those of
 * sentence `s`, each a term with its count.
 */
export interface TermCounts {
  readonly rows: Uint32Array;
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
  /** In how many sentences each term stands. */
  readonly sentencesWith: Uint32Array;
}

/** Counts the terms of each sentence. */
export function countTerms(sentences: readonly Sentence[], { ofWord, stems }: Terms): TermCounts {
  const rows = new Uint32Array(sentences.length + 1);
  const terms = new Uint32Array(ofWord.length);
  const counts = new Uint32Array(ofWord.length);
  const sentencesWith = new Uint32Array(stems.length);
  // Where a term's entry in the sentence at hand is; an entry before the row's start is an earlier sentence's.
  const entryOf = new Int32Array(stems.length).fill(-1);
  let end = 0;
  sentences.forEach(({ firstWord, endWord }, s) => {
    const start = end;
    rows[s] = start;
    for (let w = firstWord; w < endWord; w++) {
      const term = ofWord[w]!;
      if (term < 0) continue;
      if (entryOf[term]! < start) {
        entryOf[term] = end;
        terms[end++] = term;
        sentencesWith[term]!++;
      }
      counts[entryOf[term]!]!++;
    }
  });
  rows[sentences.length] = end;
  return { rows, terms: terms.subarray(0, end), counts: counts.subarray(0, end), sentencesWith };
}

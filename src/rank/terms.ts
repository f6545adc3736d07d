import { findWords } from '../doc/words.ts';
import type { Doc } from '../types.ts';
import { stem } from './stems.ts';

/** The terms of a document, numbered in order of first appearance. */
export interface Terms {
  /** For each word of the document the number of its term, or -1 for a stop word. */
  readonly ofWord: Int32Array;
  /** The stem of each term. */
  readonly stems: readonly string[];
  /** The word in which each term first appears. */
  readonly firstWord: readonly number[];
}

/** Numbers the terms of a document: the stems of its words, stop words left out. */
export function findTerms({ text, words }: Doc): Terms {
  const ofWord = new Int32Array(words.count);
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const firstWord: number[] = [];
  for (let w = 0; w < words.count; w++) {
    const made = stem(text.slice(words.starts[w]!, words.ends[w]!));
    if (made === '') {
      ofWord[w] = -1;
      continue;
    }
    let number = numbers.get(made);
    if (number === undefined) {
      number = stems.length;
      numbers.set(made, number);
      stems.push(made);
      firstWord.push(w);
    }
    ofWord[w] = number;
  }
  return { ofWord, stems, firstWord };
}

/** A headline's TF-IDF vector over the terms of the document, of unit length; all 0 where it shares none. */
export function weighTitle(title: string | null, { stems }: Terms, idf: Float64Array): Float64Array {
  const weights = new Float64Array(stems.length);
  if (title === null) return weights;
  const wanted = new Set<string>();
  const words = findWords(title);
  for (let w = 0; w < words.count; w++) wanted.add(stem(title.slice(words.starts[w]!, words.ends[w]!)));
  let squares = 0;
  stems.forEach((made, term) => {
    if (!wanted.has(made)) return;
    weights[term] = idf[term]!;
    squares += idf[term]! ** 2;
  });
  return squares > 0 ? weights.map((weight) => weight / Math.sqrt(squares)) : weights;
}

import { findWords } from '../doc/words.ts';
import type { Doc } from '../types.ts';
import { lexemeOf } from './lexemes.ts';

/** The words of a document as terms, numbered in order of first appearance. */
export interface Terms {
  /** For each word of the document the number of its term, or -1 for a stop word. */
  readonly ofWord: Int32Array;
  /** For each word of the document the sum of its clues. */
  readonly clues: Uint8Array;
  /** The stem of each term. */
  readonly stems: readonly string[];
  /** The word in which each term first appears. */
  readonly firstWord: readonly number[];
}

/** Numbers the terms of a document: the stems of its words, stop words left out. */
export function findTerms({ text, words }: Doc): Terms {
  const ofWord = new Int32Array(words.count);
  const clues = new Uint8Array(words.count);
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const firstWord: number[] = [];
  for (let w = 0; w < words.count; w++) {
    const lexeme = lexemeOf(text, words.starts[w]!, words.ends[w]!);
    clues[w] = lexeme.clues;
    if (lexeme.stem === '') {
      ofWord[w] = -1;
      continue;
    }
    let number = numbers.get(lexeme.stem);
    if (number === undefined) {
      number = stems.length;
      numbers.set(lexeme.stem, number);
      stems.push(lexeme.stem);
      firstWord.push(w);
    }
    ofWord[w] = number;
  }
  return { ofWord, clues, stems, firstWord };
}

/** A headline's TF-IDF vector over the terms of the document, of unit length; all 0 where it shares none. */
export function weighTitle(title: string | null, { stems }: Terms, idf: Float64Array): Float64Array {
  const weights = new Float64Array(stems.length);
  if (title === null) return weights;
  const wanted = new Set<string>();
  const words = findWords(title);
  for (let w = 0; w < words.count; w++) wanted.add(lexemeOf(title, words.starts[w]!, words.ends[w]!).stem);
  let squares = 0;
  stems.forEach((stem, term) => {
    if (!wanted.has(stem)) return;
    weights[term] = idf[term]!;
    squares += idf[term]! ** 2;
  });
  return squares > 0 ? weights.map((weight) => weight / Math.sqrt(squares)) : weights;
}

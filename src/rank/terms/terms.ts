import { findWords } from '../../doc/words.ts';
import type { Doc } from '../../types.ts';
import { lexemeOf, type Stem, trimLexemes } from './vocabulary.ts';

/** The words of a document as terms, numbered in order of first appearance. */
export interface Terms {
  /** For each word of the document the number of its term, or -1 for a stop word. */
  readonly ofWord: Int32Array;
  /** For each word of the document the sum of its clues. */
  readonly clues: Uint8Array;
  /** The stem of each term. */
  readonly stems: readonly Stem[];
  /** The word in which each term first appears. */
  readonly firstWord: readonly number[];
}

/** Documents read so far: each numbers the stems anew. */
let docs = 0;

/** Numbers the terms of a document: the stems of its words, stop words left out. */
export function findTerms({ text, words }: Doc): Terms {
  trimLexemes();
  const doc = ++docs;
  const ofWord = new Int32Array(words.count);
  const clues = new Uint8Array(words.count);
  const stems: Stem[] = [];
  const firstWord: number[] = [];
  for (let w = 0; w < words.count; w++) {
    const { stem, clues: found } = lexemeOf(text, words.starts[w]!, words.ends[w]!);
    clues[w] = found;
    if (!stem) {
      ofWord[w] = -1;
      continue;
    }
    if (stem.doc !== doc) {
      stem.doc = doc;
      stem.term = stems.length;
      stems.push(stem);
      firstWord.push(w);
    }
    ofWord[w] = stem.term;
  }
  return { ofWord, clues, stems, firstWord };
}

/** A headline's TF-IDF vector over the terms of the document, of unit length; all 0 where it shares none. */
export function weighTitle(title: string | null, { stems }: Terms, idf: Float64Array): Float64Array {
  const weights = new Float64Array(stems.length);
  if (title === null) return weights;
  const wanted = new Set<Stem>();
  const words = findWords(title);
  for (let w = 0; w < words.count; w++) {
    const { stem } = lexemeOf(title, words.starts[w]!, words.ends[w]!);
    if (stem) wanted.add(stem);
  }
  let squares = 0;
  stems.forEach((stem, term) => {
    if (!wanted.has(stem)) return;
    weights[term] = idf[term]!;
    squares += idf[term]! ** 2;
  });
  return squares > 0 ? weights.map((weight) => weight / Math.sqrt(squares)) : weights;
}

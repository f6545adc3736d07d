import type { Doc } from '../../types.ts';
import { lexemesIn } from './foreign/lexemes.ts';

/** The words of a document as terms, numbered in order of first appearance. */
export interface Terms {
  /** For each word of the document the number of its term, or -1 for a stop word. */
  readonly ofWord: Int32Array;
  /** For each word of the document the sum of its flags. */
  readonly flags: Uint32Array;
  /** The stem of each term. */
  readonly stems: readonly string[];
  /** The number of each stem's term. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The idf of each term among news articles. */
  readonly newsIdf: readonly number[];
  /** The word in which each term first appears. */
  readonly firstWord: readonly number[];
}

/** Numbers the terms of a document: the stems of its words, stop words left out. */
export function findTerms({ words, language }: Doc): Terms {
  const lexemes = words.vocabulary.factsBy(lexemesIn(language));
  const ofWord = new Int32Array(words.count).fill(-1);
  const flags = new Uint32Array(words.count);
  const stems: string[] = [];
  const numbers = new Map<string, number>();
  const newsIdf: number[] = [];
  const firstWord: number[] = [];
  for (let w = 0; w < words.count; w++) {
    const lexeme = lexemes.of(words.entries[w]!);
    flags[w] = lexeme.flags;
    if (lexeme.stem === null) continue;
    let term = numbers.get(lexeme.stem);
    if (term === undefined) {
      term = stems.length;
      numbers.set(lexeme.stem, term);
      stems.push(lexeme.stem);
      newsIdf.push(lexeme.newsIdf);
      firstWord.push(w);
    }
    ofWord[w] = term;
  }
  return { ofWord, flags, stems, numbers, newsIdf, firstWord };
}

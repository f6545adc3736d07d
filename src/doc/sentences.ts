import type { Sentence, Span, Words } from '../types.ts';
import { findBoundaries, type OwnEnds } from './boundaries.ts';
import { skipBlanks, skipBlanksBack } from './characters.ts';

/**
 * Splits paragraphs into sentences that together cover every character of them that is not blank.
 *
 * @param ownEnds What another language than English knows better.
 */
export function findSentences(
  text: string,
  paragraphs: readonly Span[],
  words: Words,
  ownEnds?: OwnEnds,
): Sentence[] {
  const sentences: Sentence[] = [];
  let word = 0;
  paragraphs.forEach((block, paragraph) => {
    let from = block.start;
    for (const boundary of findBoundaries(text, block.start, block.end, ownEnds)) {
      const start = skipBlanks(text, from, boundary);
      const end = skipBlanksBack(text, boundary, start);
      const firstWord = word;
      while (word < words.count && words.starts[word]! < end) word++;
      sentences.push({ start, end, paragraph, firstWord, endWord: word });
      from = boundary;
    }
  });
  return sentences;
}

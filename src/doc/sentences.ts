import type { Paragraph, Sentence, Words } from '../types.ts';
import { findBoundaries } from './boundaries.ts';
import { skipBlanks, skipBlanksBack } from './characters.ts';
import type { Block } from './paragraphs.ts';

/** Splits paragraphs into sentences that together cover every character of them that is not blank. */
export function findSentences(
  text: string,
  blocks: readonly Block[],
  words: Words,
): { paragraphs: Paragraph[]; sentences: Sentence[] } {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  let word = 0;
  for (const block of blocks) {
    const firstSentence = sentences.length;
    let from = block.start;
    for (const boundary of findBoundaries(text, block.start, block.end)) {
      const start = skipBlanks(text, from, boundary);
      const end = skipBlanksBack(text, boundary, start);
      const firstWord = word;
      while (word < words.count && words.starts[word]! < end) word++;
      sentences.push({ start, end, paragraph: paragraphs.length, firstWord, endWord: word });
      from = boundary;
    }
    const { start, end, kind } = block;
    paragraphs.push({ start, end, kind, firstSentence, endSentence: sentences.length });
  }
  return { paragraphs, sentences };
}

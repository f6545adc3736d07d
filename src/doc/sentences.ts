import type { Paragraph, ParagraphKind, Sentence, Span, Words } from '../types.ts';

/** Splits paragraphs into sentences that together cover every non-blank character of them. */
export function findSentences(
  text: string,
  blocks: readonly (Span & { readonly kind: ParagraphKind })[],
  words: Words,
): { paragraphs: Paragraph[]; sentences: Sentence[] } {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  let word = 0;
  for (const block of blocks) {
    const firstSentence = sentences.length;
    const body = text.slice(block.start, block.end);
    for (const match of body.matchAll(/\S.*?(?:[.!?]+['"”’)]*(?=\s+["“‘(]?\p{Lu})|$)/gsu)) {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const firstWord = word;
      while (word < words.count && words.starts[word]! < end) word++;
      sentences.push({ start, end, paragraph: paragraphs.length, firstWord, endWord: word });
    }
    paragraphs.push({ ...block, firstSentence, endSentence: sentences.length });
  }
  return { paragraphs, sentences };
}

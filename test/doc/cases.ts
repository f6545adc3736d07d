import { parseDoc } from '../../src/doc/doc.ts';

/** A text with `|` where its sentences part, as the text and its sentences; blanks at the marks belong to none. */
export function readCase(marked: string): { text: string; sentences: string[] } {
  return {
    text: marked.replaceAll('|', ''),
    sentences: marked
      .split('|')
      .map((sentence) => sentence.trim())
      .filter(Boolean),
  };
}

export function sentencesOf(text: string): string[] {
  return parseDoc(text).sentences.map(({ start, end }) => text.slice(start, end));
}

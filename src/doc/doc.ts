import type { Doc, Paragraph, Span } from '../types.ts';
import { isByline } from './headings.ts';
import { findParagraphs } from './paragraphs.ts';
import { findSentences } from './sentences.ts';
import { findWords } from './words.ts';

/**
 * Reads a text once into paragraphs, sentences and words. Any string is accepted and nothing is thrown; the time it
 * takes grows with the length alone.
 */
export function parseDoc(text: string): Doc {
  const words = findWords(text);
  const { paragraphs, sentences } = findSentences(text, findParagraphs(text), words);
  return { text, title: findTitle(text, paragraphs), paragraphs, sentences, words };
}

/** The first of the headings that open the text, bylines and dates left out. */
function findTitle(text: string, paragraphs: readonly Paragraph[]): Span | null {
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'heading') return null;
    if (!isByline(text, paragraph)) return { start: paragraph.start, end: paragraph.end };
  }
  return null;
}

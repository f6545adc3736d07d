import type { Doc } from '../types.ts';
import { findParagraphs } from './paragraphs.ts';
import { findSentences } from './sentences.ts';
import { findWords } from './words.ts';

/** Reads a text once into paragraphs, sentences and words. Any string is accepted; nothing is thrown. */
export function parseDoc(text: string): Doc {
  const words = findWords(text);
  const { paragraphs, sentences } = findSentences(text, findParagraphs(text), words);
  const first = paragraphs[0];
  const title =
    first?.kind === 'heading' && paragraphs.length > 1 ? { start: first.start, end: first.end } : null;
  return { text, title, paragraphs, sentences, words };
}

import type { Doc } from '../../types.ts';
import { findBodySentences } from './body-sentences.ts';
import { type CopyStyle, copyStyleOf } from './copy-style.ts';

/** The part of an article that a summary is taken from. */
export interface Body {
  /** Indices of its sentences, in text order. */
  readonly sentences: readonly number[];
  readonly style: CopyStyle;
}

/** Finds the body of an article: its own sentences without headings and without what the page adds. */
export function findBody(doc: Doc): Body {
  const sentences = findBodySentences(doc);
  return { sentences, style: copyStyleOf(doc, sentences) };
}

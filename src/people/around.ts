import type { Span } from '../types.ts';

/** Characters of a sentence at most. It stands beside each of its quotes, and may list thousands of them. */
const LONGEST = 1000;
/** Of a longer sentence, characters before the quote. */
const BEFORE = 300;

/** What is left of a word that is cut, or of a pair of units where there are no words. */
const CUT_AT_START = /^(?:\S{0,40}\s|[\udc00-\udfff])/;
const CUT_AT_END = /(?:\s\S{0,40}|[\ud800-\udbff])$/;

/**
 * The sentence in which a quote or a statement starts. Of one of more than 1,000 characters it is the words around that
 * place, with `…` for the others.
 *
 * @param at Where the quote starts.
 */
export function excerptAround(text: string, sentence: Span, at: number): string {
  if (sentence.end - sentence.start <= LONGEST) return text.slice(sentence.start, sentence.end);
  const start = Math.max(sentence.start, at - BEFORE);
  const end = Math.min(sentence.end, start + LONGEST);
  let words = text.slice(start, end);
  if (start > sentence.start) words = `…${words.replace(CUT_AT_START, '').trimStart()}`;
  if (end < sentence.end) words = `${words.replace(CUT_AT_END, '').trimEnd()}…`;
  return words;
}

import type { Doc } from '../../types.ts';
import { isBoilerplate } from './boilerplate.ts';

/** Words of an entry of a list or a label at most, which no mark ends as it ends a sentence: “3. Kestrel Bay”. */
const LONGEST_SCRAP = 6;
const CLOSED = /[.!?…:;"'”’»)\]]/;

/**
 * Finds the sentences that may be chosen, in text order: those of prose paragraphs that are not the page's own. Where
 * a text has none of these, headings count, and last of all whatever has a word.
 */
export function findBodySentences({ text, paragraphs, sentences }: Doc): number[] {
  const worded: number[] = [];
  const written: number[] = [];
  const prose: number[] = [];
  sentences.forEach(({ start, end, firstWord, endWord, paragraph }, s) => {
    if (firstWord === endWord) return;
    worded.push(s);
    if (isBoilerplate(text.slice(start, end))) return;
    written.push(s);
    const isScrap = endWord - firstWord <= LONGEST_SCRAP && !CLOSED.test(text.slice(end - 1, end));
    if (paragraphs[paragraph]!.kind === 'prose' && !isScrap) prose.push(s);
  });
  return [prose, written].find((some) => some.length > 0) ?? worded;
}

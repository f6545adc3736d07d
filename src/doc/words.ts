import type { Words } from '../types.ts';

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu;

/** Finds the words of a text: runs of letters and digits, with apostrophes inside them. */
export function findWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of text.matchAll(WORD)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { count: starts.length, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

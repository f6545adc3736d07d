import type { Doc } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';
import { CLUE } from '../terms/word-flags.ts';
import { endsPossessive, findNames, LONGEST } from './names.ts';

/** One to three words that stand together in the story. */
export interface Phrase {
  /** Terms in order; the joining word of a name (“Bank of England”) is left out. */
  readonly terms: readonly number[];
  /** As it is written where it first stands, without a possessive ending; in small letters rather than “HARROW”. */
  readonly text: string;
  readonly isName: boolean;
  /** How often it stands in the story. */
  readonly count: number;
  /** The sentence where it first stands. */
  readonly sentence: number;
}

/** Finds the names of a story and the words and word groups that may be its keywords, in order of first appearance. */
export function findPhrases(doc: Doc, story: readonly number[], terms: Terms): Phrase[] {
  const { text, words, sentences } = doc;
  const { ofWord, stems, clues } = terms;
  const times = countTerms();
  const names = findNames(doc, story, terms);
  const phrases: (Phrase & { count: number; text: string; isShouted: boolean })[] = [];
  /** Index in `phrases` of those of one term, and of the others by a number made of their terms. */
  const single = new Int32Array(stems.length).fill(-1);
  const several = new Map<number, number>();
  let next = 0;
  for (const s of story) {
    const { firstWord, endWord } = sentences[s]!;
    let w = firstWord;
    while (w < endWord) {
      const name = names[next];
      if (name?.start === w) {
        if (name.isWhole) add(w, name.end, s, true);
        w = name.end;
        next++;
      } else {
        if (ofWord[w]! >= 0) addWords(w, name && name.start < endWord ? name.start : endWord, s);
        w++;
      }
    }
  }
  return phrases;

  function countTerms(): Uint32Array {
    const counts = new Uint32Array(stems.length);
    for (const s of story)
      for (let w = sentences[s]!.firstWord; w < sentences[s]!.endWord; w++)
        if (ofWord[w]! >= 0) counts[ofWord[w]!]!++;
    return counts;
  }

  /** The word alone, and with the one or two after it, as long as each stands more than once. */
  function addWords(w: number, limit: number, s: number): void {
    const most = Math.min(limit, w + LONGEST);
    for (let end = w + 1; end <= most; end++) {
      if (
        ofWord[end - 1]! < 0 ||
        times[ofWord[end - 1]!]! < 2 ||
        isIdle(end - 1) ||
        (end > w + 1 && !isNear(end - 1))
      )
        return;
      add(w, end, s, false);
      if (isPossessive(end - 1)) return;
    }
  }

  function add(start: number, end: number, s: number, isName: boolean): void {
    let key = 0;
    let count = 0;
    for (let w = start; w < end; w++)
      if (ofWord[w]! >= 0) {
        key = key * (stems.length + 1) + ofWord[w]! + 1;
        count++;
      }
    const index = count === 1 ? single[key - 1]! : (several.get(key) ?? -1);
    const known = phrases[index];
    if (known) {
      known.count++;
      if (known.isShouted && !isShouted(written(start, end))) {
        known.text = written(start, end);
        known.isShouted = false;
      }
      return;
    }
    if (count === 1) single[key - 1] = phrases.length;
    else several.set(key, phrases.length);
    const text = written(start, end);
    const parts: number[] = [];
    for (let w = start; w < end; w++) if (ofWord[w]! >= 0) parts.push(ofWord[w]!);
    phrases.push({ terms: parts, text, isName, count: 1, sentence: s, isShouted: isShouted(text) });
  }

  function written(start: number, end: number): string {
    return text.slice(words.starts[start]!, words.ends[end - 1]! - (isPossessive(end - 1) ? 2 : 0));
  }

  function isPossessive(w: number): boolean {
    return endsPossessive(text, words.starts[w]!, words.ends[w]!);
  }

  /** Whether only a space or a hyphen stands before word `w`. */
  function isNear(w: number): boolean {
    const end = words.ends[w - 1]!;
    const sign = text.charCodeAt(end);
    return words.starts[w]! - end === 1 && (sign === 0x20 || sign === 0x2d);
  }

  /** A word that tells when or how many, or a figure. */
  function isIdle(w: number): boolean {
    const code = text.charCodeAt(words.starts[w]!);
    return (code >= 48 && code <= 57) || (clues[w]! & CLUE.idle) !== 0;
  }
}

/** In capitals throughout, as a dateline prints a place. */
function isShouted(text: string): boolean {
  return text.length > 4 && text === text.toUpperCase();
}

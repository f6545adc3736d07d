import { isCapital } from '../doc/characters.ts';
import type { Doc } from '../types.ts';
import { CLUE } from './clues.ts';
import type { Terms } from './terms.ts';

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

const LONGEST = 3;

/** Finds the names of a story and the words and word groups that may be its keywords, in order of first appearance. */
export function findPhrases(
  { text, words, sentences }: Doc,
  story: readonly number[],
  { ofWord, stems, clues }: Terms,
): Phrase[] {
  const capitals = countCapitals();
  const times = countTerms();
  const phrases = new Map<number, Phrase & { count: number; text: string; isShouted: boolean }>();
  for (const s of story) {
    const { firstWord, endWord } = sentences[s]!;
    let w = firstWord;
    while (w < endWord) {
      const end = nameEnd(w, endWord);
      if (end > w) {
        addName(w, end, s);
        w = end;
      } else {
        addWords(w, endWord, s);
        w++;
      }
    }
  }
  return [...phrases.values()];

  /** For each term how often it stands with a capital inside a sentence, less how often without. */
  function countCapitals(): Int32Array {
    const balance = new Int32Array(stems.length);
    for (const s of story) {
      const { firstWord, endWord } = sentences[s]!;
      for (let w = firstWord; w < endWord; w++) {
        const term = ofWord[w]!;
        if (term < 0) continue;
        if (!isCapital(text, words.starts[w]!)) balance[term]!--;
        else if (w > firstWord) balance[term]!++;
      }
    }
    return balance;
  }

  function countTerms(): Uint32Array {
    const counts = new Uint32Array(stems.length);
    for (const s of story)
      for (let w = sentences[s]!.firstWord; w < sentences[s]!.endWord; w++)
        if (ofWord[w]! >= 0) counts[ofWord[w]!]!++;
    return counts;
  }

  /** The end of the name that starts at word `w`, or `w` where none does. */
  function nameEnd(w: number, limit: number): number {
    if (!isNamePart(w)) return w;
    let end = w + 1;
    while (end < limit && !isPossessive(end - 1)) {
      if (isNear(end) && isCapitalTerm(end)) end++;
      else if (
        end + 1 < limit &&
        isNear(end) &&
        isNear(end + 1) &&
        clues[end]! & CLUE.joining &&
        isNamePart(end + 1)
      )
        end += 2;
      else break;
    }
    return end;
  }

  function addName(start: number, end: number, s: number): void {
    let from = start;
    for (let w = start; w < end - 1; w++) if (clues[w]! & CLUE.office) from = w + 1;
    if (end - from <= LONGEST && !(end - from === 1 && isIdle(from))) add(from, end, s, true);
  }

  /** The word alone, and with the one or two after it, as long as each stands more than once. */
  function addWords(w: number, limit: number, s: number): void {
    for (let end = w + 1; end <= Math.min(limit, w + LONGEST); end++) {
      if (
        ofWord[end - 1]! < 0 ||
        times[ofWord[end - 1]!]! < 2 ||
        isIdle(end - 1) ||
        (end > w + 1 && (!isNear(end - 1) || isNamePart(end - 1)))
      )
        return;
      add(w, end, s, false);
      if (isPossessive(end - 1)) return;
    }
  }

  function add(start: number, end: number, s: number, isName: boolean): void {
    let key = 0;
    for (let w = start; w < end; w++) if (ofWord[w]! >= 0) key = key * (stems.length + 1) + ofWord[w]! + 1;
    const known = phrases.get(key);
    if (known) {
      known.count++;
      if (known.isShouted && !isShouted(written(start, end))) {
        known.text = written(start, end);
        known.isShouted = false;
      }
      return;
    }
    const text = written(start, end);
    const terms: number[] = [];
    for (let w = start; w < end; w++) if (ofWord[w]! >= 0) terms.push(ofWord[w]!);
    phrases.set(key, { terms, text, isName, count: 1, sentence: s, isShouted: isShouted(text) });
  }

  function written(start: number, end: number): string {
    return text.slice(words.starts[start]!, words.ends[end - 1]! - (isPossessive(end - 1) ? 2 : 0));
  }

  /**
   * Whether a name may start here: at a word that mostly has a capital inside sentences too, or opens this one, is
   * never written small and has such a word after it (“Ada Lorne said …”).
   */
  function isNamePart(w: number): boolean {
    if (!isCapitalTerm(w)) return false;
    const balance = capitals[ofWord[w]!]!;
    return balance > 0 || (balance === 0 && w + 1 < words.count && isNear(w + 1) && isCapitalTerm(w + 1));
  }

  function isCapitalTerm(w: number): boolean {
    return ofWord[w]! >= 0 && isCapital(text, words.starts[w]!) && !isIdle(w);
  }

  function isPossessive(w: number): boolean {
    const end = words.ends[w]!;
    if (end - words.starts[w]! < 2 || (text.charCodeAt(end - 1) | 0x20) !== 0x73) return false;
    const mark = text.charCodeAt(end - 2);
    return mark === 0x27 || mark === 0x2019;
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

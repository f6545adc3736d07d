import type { Doc } from '../types.ts';
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

/** Words that join the parts of a name. */
const JOINING: ReadonlySet<string> = new Set('of for de la du da van von der bin al'.split(' '));

/** Capitalised words before a name that are a person's office and not the name: “President Ada Lorne”. */
const OFFICES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir dame lord lady president vice prime minister chancellor secretary senator sen rep congressman congresswoman governor gov mayor judge justice professor prof general gen colonel col captain capt lieutenant sergeant sgt detective inspector officer king queen prince princess pope bishop archbishop chief director manager coach former elect spokesman spokeswoman'.split(
    ' ',
  ),
);

/** Words that tell when and how many, not what about, and the letters of companies. */
const TIME_AND_NUMBER: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight morning afternoon evening night day days week weeks month months year years hour hours minute minutes time times last next first second third inc ltd plc two three four five six seven eight nine ten hundred thousand million billion new many'.split(
    ' ',
  ),
);

const LONGEST = 3;

/** Finds the names of a story and the words and word groups that may be its keywords, in order of first appearance. */
export function findPhrases(
  { text, words, sentences }: Doc,
  story: readonly number[],
  { ofWord, stems }: Terms,
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
        if (!isCapital(w)) balance[term]!--;
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
        JOINING.has(bare(end)) &&
        isNamePart(end + 1)
      )
        end += 2;
      else break;
    }
    return end;
  }

  function addName(start: number, end: number, s: number): void {
    let from = start;
    for (let w = start; w < end - 1; w++) if (OFFICES.has(bare(w))) from = w + 1;
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
    const terms = Array.from(ofWord.subarray(start, end)).filter((term) => term >= 0);
    phrases.set(key, { terms, text, isName, count: 1, sentence: s, isShouted: isShouted(text) });
  }

  function written(start: number, end: number): string {
    return text.slice(words.starts[start]!, words.ends[end - 1]! - (isPossessive(end - 1) ? 2 : 0));
  }

  function bare(w: number): string {
    return text.slice(words.starts[w]!, words.ends[w]!).toLowerCase();
  }

  function isCapital(w: number): boolean {
    const first = text.charAt(words.starts[w]!);
    return first !== first.toLowerCase();
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
    return ofWord[w]! >= 0 && isCapital(w) && !isIdle(w);
  }

  function isPossessive(w: number): boolean {
    return /['’]s$/i.test(text.slice(Math.max(words.starts[w]!, words.ends[w]! - 2), words.ends[w]!));
  }

  /** Whether only a space or a hyphen stands before word `w`. */
  function isNear(w: number): boolean {
    const gap = words.starts[w]! - words.ends[w - 1]!;
    return gap === 1 && ' - '.includes(text.charAt(words.ends[w - 1]!));
  }

  /** A word that tells when or how many, or a figure. */
  function isIdle(w: number): boolean {
    const code = text.charCodeAt(words.starts[w]!);
    return (code >= 48 && code <= 57) || TIME_AND_NUMBER.has(bare(w));
  }
}

/** In capitals throughout, as a dateline prints a place. */
function isShouted(text: string): boolean {
  return text.length > 4 && text === text.toUpperCase();
}

import { isCapital } from '../../doc/characters.ts';
import type { Doc } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';
import { CLUE } from '../terms/word-flags.ts';

/** The words from `start` up to and without `end`, which are a name or belong to one. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Whether it is a whole name of three words at most; else an office, a longer name or what may be part of one. */
  readonly isWhole: boolean;
}

/** Words of a phrase at most. */
export const LONGEST = 3;

/** Longer rows of capitals are headlines and lists of names, in which no single name can be told. */
const LONGEST_ROW = 8;

/** Words in a row that are written as one name is. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Where the name starts: after an office. */
  readonly name: number;
  /**
   * Whether the first word may owe its capital to its place, since it is also written small, or the name may go on
   * after a possessive: “the Tarn People’s Fair”.
   */
  readonly isUnsure: boolean;
}

/**
 * Finds the names of a story, in order: whole ones are told from parts of a longer name and from two names that stand
 * side by side. What a row of capitals holds is told by the other rows of the same story.
 */
export function findNames(
  { text, words, sentences }: Doc,
  story: readonly number[],
  { ofWord, stems, clues }: Terms,
): Name[] {
  const capitals = countCapitals();
  const rows: Row[] = [];
  for (const s of story) findRows(s);
  const { first, times } = countRows();
  const names: Name[] = [];
  rows.forEach(divide);
  return names;

  /** For each term how often it stands with a capital where nothing else asks for one, less how often without. */
  function countCapitals(): Int32Array {
    const balance = new Int32Array(stems.length);
    for (const s of story) {
      const { firstWord, endWord } = sentences[s]!;
      for (let w = firstWord; w < endWord; w++) {
        const term = ofWord[w]!;
        if (term < 0) continue;
        if (!isCapital(text, words.starts[w]!)) balance[term]!--;
        else if (!opens(w, firstWord)) balance[term]!++;
      }
    }
    return balance;
  }

  function findRows(s: number): void {
    const { firstWord, endWord } = sentences[s]!;
    let w = firstWord;
    while (w < endWord) {
      const end = rowEnd(w, firstWord, endWord);
      if (end === w) {
        w++;
        continue;
      }
      let name = w;
      for (let k = w; k < end - 1; k++) if (clues[k]! & CLUE.office && isNameWord(k + 1)) name = k + 1;
      const isPlaced = name === w && opens(w, firstWord) && (isIdle(w) || capitals[ofWord[w]!]! < 0);
      const isCut =
        end - name > 1 && end < endWord && isPossessive(end - 1) && isNear(end) && isNameWord(end);
      rows.push({ start: w, end, sentence: s, name, isUnsure: isPlaced || isCut });
      w = end;
    }
  }

  /** The end of the row that starts at word `w`, or `w` where none does. */
  function rowEnd(w: number, firstWord: number, limit: number): number {
    if (!isNameWord(w)) return w;
    const isLeading = opens(w, firstWord);
    if (isLeading && clues[w]! & CLUE.opener) return w;
    let end = w + 1;
    const isAlone = end === limit || isPossessive(w) || nextOf(end, limit) < 0;
    if (isAlone && (isIdle(w) || capitals[ofWord[w]!]! <= 0)) {
      if (isLeading || !joinsAnd(end, limit)) return w;
      end += 2;
    }
    while (end < limit && !isPossessive(end - 1)) {
      const next = nextOf(end, limit);
      if (next < 0) break;
      end = next + 1;
    }
    return end;
  }

  /** The word of the same name that stands at `w`, or after “of” or “of the” there; −1 where there is none. */
  function nextOf(w: number, limit: number): number {
    if (!isNear(w)) return -1;
    if (isNameWord(w)) return w;
    if (!(clues[w]! & CLUE.joining)) return -1;
    let next = w + 1;
    if (next < limit && isNear(next) && text.startsWith(' the ', words.ends[w]!)) next++;
    return next < limit && isNear(next) && isNameWord(next) && !isIdle(next) ? next : -1;
  }

  /** “… the Tarn and Harbour Board”: what owes its capital to no name of its own is a part of the one after “and”. */
  function joinsAnd(w: number, limit: number): boolean {
    return (
      w + 1 < limit &&
      isNear(w) &&
      isNear(w + 1) &&
      isNameWord(w + 1) &&
      text.startsWith(' and ', words.ends[w - 1]!)
    );
  }

  /** Which of the sure rows with the same words is the first, and how often they stand in the story. */
  function countRows() {
    const first = new Map<number, number>();
    const times = new Uint32Array(rows.length);
    rows.forEach(({ name, end, isUnsure }, r) => {
      if (isUnsure || end - name > LONGEST) return;
      const key = keyOf(name, end);
      const known = first.get(key) ?? r;
      if (known === r) first.set(key, r);
      times[known]!++;
    });
    return { first, times };
  }

  function divide({ start, name, end, sentence, isUnsure }: Row, r: number): void {
    const put = (from: number, to: number, isWhole: boolean) =>
      names.push({ start: from, end: to, sentence, isWhole });
    if (name > start) put(start, name, false);
    if (end - name === 1) return void put(name, end, !isIdle(name));
    if (end - name > LONGEST_ROW) return void put(name, end, false);
    const known = first.get(keyOf(name, end));
    if (known !== undefined && times[known]! > (isUnsure ? 0 : 1)) return void put(name, end, true);
    // “Briton Ada Lorne”, “Despite Ada Lorne”: the name is that which stands elsewhere without the first word.
    if (end - name > 2 && isNameWord(name + 1) && first.has(keyOf(name + 1, end))) {
      put(name, name + 1, false);
      put(name + 1, end, true);
      return;
    }
    // “Under Labour Britain has …”: two names known before. A surname comes with its first name before it comes alone.
    for (let middle = name + 1; middle < end; middle++)
      if (isNameWord(middle) && isBefore(name, middle, r) && isBefore(middle, end, r)) {
        put(name, middle, true);
        put(middle, end, true);
        return;
      }
    put(name, end, !isUnsure && end - name <= LONGEST);
  }

  function isBefore(start: number, end: number, r: number): boolean {
    const known = first.get(keyOf(start, end));
    return known !== undefined && known < r;
  }

  /** One number for the terms of a name; −1 for more words than a name may have. */
  function keyOf(start: number, end: number): number {
    if (end - start > LONGEST) return -1;
    let key = 0;
    for (let w = start; w < end; w++) if (ofWord[w]! >= 0) key = key * (stems.length + 1) + ofWord[w]! + 1;
    return key;
  }

  function isNameWord(w: number): boolean {
    return ofWord[w]! >= 0 && isCapital(text, words.starts[w]!) && !(clues[w]! & CLUE.calendar);
  }

  /** Whether the place asks for a capital: after nothing, a quotation mark, a colon or a dash. */
  function opens(w: number, firstWord: number): boolean {
    if (w === firstWord) return true;
    if (isNear(w)) return false;
    for (let at = words.ends[w - 1]!; at < words.starts[w]!; at++) if (BREAK.includes(text[at]!)) return true;
    return false;
  }

  /** Whether only a space or a hyphen stands before word `w`. */
  function isNear(w: number): boolean {
    const end = words.ends[w - 1]!;
    const sign = text.charCodeAt(end);
    return words.starts[w]! - end === 1 && (sign === 0x20 || sign === 0x2d);
  }

  function isPossessive(w: number): boolean {
    return endsPossessive(text, words.starts[w]!, words.ends[w]!);
  }

  function isIdle(w: number): boolean {
    return (clues[w]! & CLUE.idle) !== 0;
  }
}

/** What stands before a word that has a capital for its place. */
const BREAK = '"“”‘«»:–—•(';

/** Whether `text.slice(start, end)` ends as “Lorne's” does. */
export function endsPossessive(text: string, start: number, end: number): boolean {
  if (end - start < 2 || (text.charCodeAt(end - 1) | 0x20) !== 0x73) return false;
  const mark = text.charCodeAt(end - 2);
  return mark === 0x27 || mark === 0x2019;
}

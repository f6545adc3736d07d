import { FLAG } from '../../terms/flags.ts';
import type { WordReader } from '../word-reader.ts';
import { ROW_RULES } from './row-rules.ts';

/** Words in a row that are written as one name is. */
export interface CapitalRow {
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

/** Finds the rows of capitals in a body, in text order. */
export function findCapitalRows(reader: WordReader, body: readonly number[]): CapitalRow[] {
  const finder = new RowFinder(reader, countCapitals(reader, body));
  return body.flatMap((s) => finder.find(s));
}

/** For each term how often it stands with a capital where nothing else asks for one, less how often without. */
function countCapitals(reader: WordReader, body: readonly number[]): Int32Array {
  const { ofWord, stems } = reader.terms;
  const balance = new Int32Array(stems.length);
  for (const s of body) {
    const { firstWord, endWord } = reader.doc.sentences[s]!;
    for (let w = firstWord; w < endWord; w++) {
      const term = ofWord[w]!;
      if (term < 0) continue;
      if (!reader.hasCapital(w)) balance[term]!--;
      else if (!reader.opens(w, firstWord)) balance[term]!++;
    }
  }
  return balance;
}

class RowFinder {
  readonly #reader: WordReader;
  readonly #capitals: Int32Array;

  constructor(reader: WordReader, capitals: Int32Array) {
    this.#reader = reader;
    this.#capitals = capitals;
  }

  /** The rows of sentence `s`. */
  find(s: number): CapitalRow[] {
    const { firstWord, endWord } = this.#reader.doc.sentences[s]!;
    const rows: CapitalRow[] = [];
    let w = firstWord;
    while (w < endWord) {
      const end = this.#rowEnd(w, firstWord, endWord);
      if (end > w) rows.push(this.#describe(w, end, s));
      w = Math.max(end, w + 1);
    }
    return rows;
  }

  #describe(start: number, end: number, sentence: number): CapitalRow {
    const reader = this.#reader;
    const { firstWord, endWord } = reader.doc.sentences[sentence]!;
    const name = this.#nameStart(start, end);
    const isPlaced =
      name === start && reader.opens(start, firstWord) && (this.#isIdle(start) || this.#balanceOf(start) < 0);
    const isCut =
      end - name > 1 &&
      end < endWord &&
      reader.isPossessive(end - 1) &&
      reader.isNear(end) &&
      reader.isNameWord(end);
    return { start, end, sentence, name, isUnsure: isPlaced || isCut };
  }

  /** Behind the last office of a row that a name follows: “Mayor Ada Lorne”. */
  #nameStart(start: number, end: number): number {
    const reader = this.#reader;
    for (let w = end - 2; w >= start; w--) {
      if (!reader.hasFlag(w, FLAG.office) || !reader.isNameWord(w + 1)) continue;
      if (w + 2 < end) return w + 1;
      // “General Airlines” is not a general, and “Prime Minister” is not a name.
      if (reader.hasFlag(w + 1, FLAG.body | FLAG.office)) return start;
      // “Prince Ludo”: the title of a single name is a part of it.
      return reader.hasFlag(w, FLAG.noble) ? w : w + 1;
    }
    return start;
  }

  /** The end of the row that starts at word `w`, or `w` where none does. */
  #rowEnd(w: number, firstWord: number, limit: number): number {
    const reader = this.#reader;
    if (!reader.isNameWord(w)) return w;
    const isLeading = reader.opens(w, firstWord);
    if (isLeading && reader.hasFlag(w, FLAG.opener)) return w;
    let end = w + 1;
    if (this.#isAlone(w, limit) && (this.#isIdle(w) || this.#balanceOf(w) <= 0)) {
      if (isLeading || !this.#joinsAnd(end, limit)) return w;
      end += 2;
    }
    while (end < limit && !reader.isPossessive(end - 1)) {
      const next = this.#nextOf(w, end, limit);
      if (next < 0) break;
      end = next + 1;
    }
    return end;
  }

  #isAlone(w: number, limit: number): boolean {
    return w + 1 === limit || this.#reader.isPossessive(w) || this.#nextOf(w, w + 1, limit) < 0;
  }

  /** The last word by which the name from `start` on goes on at `w`; −1 where it ends there. */
  #nextOf(start: number, w: number, limit: number): number {
    for (const { find } of ROW_RULES) {
      const next = find(this.#reader, start, w, limit);
      if (next >= 0) return next;
    }
    return -1;
  }

  /** “… the Tarn and Harbour Board”: what owes its capital to no name of its own is a part of the one after “and”. */
  #joinsAnd(w: number, limit: number): boolean {
    const reader = this.#reader;
    return (
      w + 1 < limit &&
      reader.isNear(w) &&
      reader.isNear(w + 1) &&
      reader.isNameWord(w + 1) &&
      reader.doc.text.startsWith(' and ', reader.doc.words.ends[w - 1]!)
    );
  }

  #isIdle(w: number): boolean {
    return this.#reader.hasFlag(w, FLAG.idle);
  }

  #balanceOf(w: number): number {
    return this.#capitals[this.#reader.terms.ofWord[w]!]!;
  }
}

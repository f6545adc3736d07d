import { isCapital } from '../../doc/characters.ts';
import type { Doc } from '../../types.ts';
import { FLAG } from '../terms/flags.ts';
import { elisionIn } from '../terms/foreign/lexemes.ts';
import type { Terms } from '../terms/terms.ts';

/** Words of a phrase at most. */
export const LONGEST_PHRASE = 3;

/** Words of a name at most: “Centers for Disease Control and Prevention”. */
export const LONGEST_NAME = 6;

/** What stands before a word that has a capital for its place. */
const BREAK = '"“”‘«»:–—•(';

const SPACE = 0x20;
const HYPHEN = 0x2d;

/** Answers what names and phrases ask about the words of a document, each by its number. */
export class WordReader {
  readonly doc: Doc;
  readonly terms: Terms;

  constructor(doc: Doc, terms: Terms) {
    this.doc = doc;
    this.terms = terms;
  }

  /** Whether only a space or a hyphen stands before word `w`. */
  isNear(w: number): boolean {
    const { text, words } = this.doc;
    const end = words.ends[w - 1]!;
    const sign = text.charCodeAt(end);
    return words.starts[w]! - end === 1 && (sign === SPACE || sign === HYPHEN);
  }

  /** Whether word `w` ends as “Lorne's” does. */
  isPossessive(w: number): boolean {
    const { text, words } = this.doc;
    const end = words.ends[w]!;
    if (end - words.starts[w]! < 2 || (text.charCodeAt(end - 1) | 0x20) !== 0x73) return false;
    const mark = text.charCodeAt(end - 2);
    return mark === 0x27 || mark === 0x2019;
  }

  hasFlag(w: number, flag: number): boolean {
    return (this.terms.flags[w]! & flag) !== 0;
  }

  hasCapital(w: number): boolean {
    return isCapital(this.doc.text, this.doc.words.starts[w]!);
  }

  /** Whether word `w` is written as the words of a name are. */
  isNameWord(w: number): boolean {
    return this.terms.ofWord[w]! >= 0 && this.hasCapital(w) && !this.hasFlag(w, FLAG.calendar);
  }

  /** Whether the place of word `w` asks for a capital: after nothing, a quotation mark, a colon or a dash. */
  opens(w: number, firstWord: number): boolean {
    if (w === firstWord) return true;
    if (this.isNear(w)) return false;
    const { text, words } = this.doc;
    for (let at = words.ends[w - 1]!; at < words.starts[w]!; at++) if (BREAK.includes(text[at]!)) return true;
    return false;
  }

  /** The terms of some words, in order. */
  termsOf(start: number, end: number): number[] {
    const found: number[] = [];
    for (let w = start; w < end; w++) if (this.terms.ofWord[w]! >= 0) found.push(this.terms.ofWord[w]!);
    return found;
  }

  /** One number for the terms of some words, as many as a phrase may have. */
  keyOf(start: number, end: number): number {
    const { ofWord, stems } = this.terms;
    let key = 0;
    for (let w = start; w < end; w++) if (ofWord[w]! >= 0) key = key * (stems.length + 1) + ofWord[w]! + 1;
    return key;
  }

  /** Word `w` in small letters. */
  wordAt(w: number): string {
    const { text, words } = this.doc;
    return text.slice(words.starts[w]!, words.ends[w]!).toLowerCase();
  }

  /**
   * Some words as they are written, without a possessive ending or an elided article: “U.S.” with its last stop,
   * “e-mail” with its “e-”.
   */
  written(start: number, end: number): string {
    const { text, words } = this.doc;
    const first = words.starts[this.#hasLetterBefore(start) ? start - 1 : start]!;
    const to = words.ends[end - 1]!;
    const from = first + elisionIn(this.doc.language, text.slice(first, to));
    if (this.isPossessive(end - 1)) return text.slice(from, to - 2);
    const isDotted = text[to] === '.' && text[to - 2] === '.';
    return text.slice(from, isDotted ? to + 1 : to);
  }

  #hasLetterBefore(w: number): boolean {
    const { text, words } = this.doc;
    return (
      w > 0 &&
      this.isNear(w) &&
      text[words.ends[w - 1]!] === '-' &&
      words.ends[w - 1]! - words.starts[w - 1]! === 1
    );
  }
}

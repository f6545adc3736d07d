import type { AbbreviationKind } from './abbreviation-kinds.ts';
import { findAbbreviation } from './abbreviations.ts';
import {
  CLOSER,
  classAt,
  classOf,
  FULL_STOP,
  INVISIBLE,
  LETTER,
  MARK,
  NUMBER,
  OPENER,
  SPACE,
  skipBlanks,
  skipBlanksBack,
  TURNER,
  UPPER,
} from './characters.ts';

/** What the stops are: one full point, a pause, anything with ? or !, or a stop of a script that needs no blank. */
export type StopKind = 'point' | 'ellipsis' | 'question' | 'script';

/** What is given of a candidate; the rest is read from the text when a rule asks for it. */
export interface CandidateSpans {
  readonly text: string;
  /** Where the sentence that may end here starts. */
  readonly sentence: number;
  /** Where the paragraph ends. */
  readonly limit: number;
  /** The stops are `text.slice(stop, stopEnd)`. */
  readonly stop: number;
  readonly stopEnd: number;
  /** After the closing marks and references that go with the stops: the sentence would end here. */
  readonly end: number;
  /** Whether a closing mark stands between the stops and `end`. */
  readonly closed: boolean;
}

const POINT = 0x2e;
const ELLIPSIS = 0x2026;

/** A place where a sentence may end, as the rules see it: what stands before its stops, and what follows. */
export class Candidate {
  readonly text: string;
  readonly sentence: number;
  readonly limit: number;
  readonly stop: number;
  readonly end: number;
  readonly closed: boolean;
  readonly kind: StopKind;
  /** Full points among the stops; “…” counts as three. */
  readonly points: number;
  /** The first character after `end` that is not blank. */
  readonly next: number;
  /** Where the next word starts, behind marks that open something: the T of `("The`. */
  readonly nextLetter: number;
  /** The bits of the character there. */
  readonly nextBits: number;

  private wordBegin = -1;
  private wordText: string | undefined;
  private nextText: string | undefined;
  private abbreviationKind: AbbreviationKind | null | undefined;

  constructor({ text, sentence, limit, stop, stopEnd, end, closed }: CandidateSpans) {
    this.text = text;
    this.sentence = sentence;
    this.limit = limit;
    this.stop = stop;
    this.end = end;
    this.closed = closed;
    this.points = countPoints(text, stop, stopEnd);
    this.kind = findKind(text, stop, stopEnd, this.points);
    this.next = skipBlanks(text, end, limit);
    this.nextLetter = findLetter(text, this.next, limit);
    this.nextBits = this.nextLetter < limit ? classAt(text, this.nextLetter) : 0;
  }

  /** Where the word before the stops starts; `stop` where there is none. */
  get wordStart(): number {
    if (this.wordBegin < 0) this.wordBegin = findWordStart(this.text, this.stop, this.sentence);
    return this.wordBegin;
  }

  /** The word before the stops with the points inside it: “U.S” of “U.S.”; empty where there is none. */
  get word(): string {
    this.wordText ??= this.text.slice(this.wordStart, this.stop);
    return this.wordText;
  }

  /** The word that the sentence starts with, behind opening marks. */
  get firstWord(): string {
    return wordAt(this.text, findLetter(this.text, this.sentence, this.stop), this.stop);
  }

  /** The word before `word`. */
  get wordBefore(): string {
    const end = skipBlanksBack(this.text, this.wordStart, this.sentence);
    return this.text.slice(findWordStart(this.text, end, this.sentence), end);
  }

  /** The character before `word`, blanks left out. */
  get signBefore(): string {
    return this.text.charAt(skipBlanksBack(this.text, this.wordStart, this.sentence) - 1);
  }

  /** The character that touches the stops. */
  get signAtStop(): string {
    return this.stop > this.sentence ? this.text.charAt(this.stop - 1) : '';
  }

  /** The first character after `end` that is not blank. */
  get nextSign(): string {
    return this.text.charAt(this.next);
  }

  /** The next word with the apostrophes inside it, behind opening marks; empty where something else follows. */
  get nextWord(): string {
    this.nextText ??= wordAt(this.text, this.nextLetter, this.limit);
    return this.nextText;
  }

  /** Whether no blank stands between the stops with their closing marks and what follows. */
  get isGlued(): boolean {
    return this.next === this.end;
  }

  /** Whether a mark that opens a quotation or a bracket comes next. */
  get isBeforeOpening(): boolean {
    return (classOf(this.text.charCodeAt(this.next)) & (OPENER | TURNER)) !== 0;
  }

  /** The kind of the abbreviation that a single point ends, if it does. */
  get abbreviation(): AbbreviationKind | undefined {
    if (this.abbreviationKind === undefined) {
      this.abbreviationKind = (this.kind === 'point' && findAbbreviation(this.word, this.nextWord)) || null;
    }
    return this.abbreviationKind ?? undefined;
  }

  /** Whether the point follows a capital alone, “J.”; “AT&T.” and “Jay-Z.” end in no initial, “J.-P.” does. */
  get isInitial(): boolean {
    if (this.kind !== 'point' || this.wordStart !== this.stop - 1) return false;
    if (!(classAt(this.text, this.stop - 1) & UPPER)) return false;
    return !/[&+#/]$|\p{L}[-‐]$/u.test(
      this.text.slice(Math.max(this.sentence, this.stop - 3), this.stop - 1),
    );
  }
}

/** Counts full points; “…” is three. */
export function countPoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT) count++;
    else if (code === ELLIPSIS) count += 3;
  }
  return count;
}

function findKind(text: string, stop: number, stopEnd: number, points: number): StopKind {
  if (classOf(text.charCodeAt(stop)) & FULL_STOP) return 'script';
  if (stopEnd - stop === 1) return points === 1 ? 'point' : points > 1 ? 'ellipsis' : 'question';
  return /^[.…\s]+$/.test(text.slice(stop, stopEnd)) ? 'ellipsis' : 'question';
}

const MOST_OPENING_MARKS = 6;

function findLetter(text: string, next: number, limit: number): number {
  const last = Math.min(limit, next + MOST_OPENING_MARKS);
  let at = next;
  while (at < last && !(classAt(text, at) & (LETTER | NUMBER | SPACE))) at++;
  return at;
}

const LONGEST_WORD = 24;
const DEGREE = 0xb0;

/** Where the word that ends at `end` starts: letters, digits, apostrophes and points, 24 characters at most. */
export function findWordStart(text: string, end: number, limit: number): number {
  const first = Math.max(limit, end - LONGEST_WORD);
  let at = end;
  for (; at > first; at--) {
    const code = text.charCodeAt(at - 1);
    if (classOf(code) & (LETTER | NUMBER | MARK | INVISIBLE) || code === DEGREE) continue;
    if (at < end && (code === POINT || isApostrophe(code))) continue;
    break;
  }
  while (at < end && classOf(text.charCodeAt(at)) & (TURNER | CLOSER)) at++;
  return at;
}

/** The word that starts at `at`, 24 characters at most: letters, digits and the apostrophes inside. */
export function wordAt(text: string, at: number, limit: number): string {
  const last = Math.min(limit, at + LONGEST_WORD);
  let end = at;
  for (; end < last; end++) {
    const code = text.charCodeAt(end);
    if (classOf(code) & (LETTER | NUMBER | MARK | INVISIBLE)) continue;
    if (isApostrophe(code) && end > at && classOf(text.charCodeAt(end + 1)) & LETTER) continue;
    break;
  }
  return text.slice(at, end);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

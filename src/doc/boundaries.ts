import { Candidate, countPoints } from './candidate.ts';
import {
  BULLET,
  classAt,
  classOf,
  isWordless,
  NUMBER,
  SPACE,
  STOP,
  skipBlanks,
  UPPER,
} from './characters.ts';
import { readClosing, readStops } from './closing.ts';
import { findListItems } from './lists.ts';
import { BOUNDARY_RULES } from './rules.ts';

const STRAIGHT_QUOTE = 0x22;

/**
 * Finds where the sentences of one paragraph end, the last at its own end: every stop with the marks that close with
 * it is a candidate, and the first rule with an answer decides; the items of a list are boundaries too. One pass,
 * looking only a bounded way ahead and back.
 */
export function findBoundaries(text: string, start: number, end: number, ownEnds?: OwnEnds): number[] {
  return new BoundaryReader(text, start, end, ownEnds).read();
}

/** What another language than English knows better: whether a sentence ends; `undefined` asks the rules for all. */
export type OwnEnds = (candidate: Candidate) => boolean | undefined;

class BoundaryReader {
  readonly #text: string;
  readonly #ownEnds: OwnEnds | undefined;
  readonly #start: number;
  readonly #end: number;
  /** Where the items of a list after the next one start, the last one first. */
  readonly #items: number[];
  /** Where the next item starts; the end of the paragraph where there is none. */
  #item: number;
  readonly #found: number[] = [];
  /** Where the sentence at hand starts. */
  #sentence: number;
  /** Whether a quotation in straight marks is open: these look the same on both sides. */
  #quoted = false;

  constructor(text: string, start: number, end: number, ownEnds?: OwnEnds) {
    this.#text = text;
    this.#ownEnds = ownEnds;
    this.#start = start;
    this.#end = end;
    this.#items = findListItems(text, start, end).reverse();
    this.#item = this.#items.pop() ?? end;
    this.#sentence = start;
  }

  read(): number[] {
    let at = this.#start;
    while (at < this.#end) {
      const code = this.#text.charCodeAt(at);
      const bits = classOf(code);
      if (this.#startsItem(at, bits)) this.#startItem(at);
      if (bits & STOP) at = this.#readStop(at);
      else {
        if (code === STRAIGHT_QUOTE) {
          this.#quoted = isOpening(this.#text, at, this.#start, this.#end, this.#quoted);
        }
        at++;
      }
    }
    // A smiley or a stray mark at the end is no sentence.
    if (isWordless(this.#text, this.#sentence, this.#end)) this.#found.pop();
    this.#found.push(this.#end);
    return this.#found;
  }

  #startsItem(at: number, bits: number): boolean {
    return at >= this.#item || ((bits & BULLET) !== 0 && isBulletedItem(this.#text, at, this.#end));
  }

  #startItem(at: number): void {
    if (at >= this.#item) this.#item = this.#items.pop() ?? this.#end;
    if (at > this.#sentence) this.#found.push(at);
    this.#sentence = at;
  }

  /** Decides whether a sentence ends at the stop at `stop`; returns where to read on. */
  #readStop(stop: number): number {
    const text = this.#text;
    const limit = this.#end;
    const stopEnd = readStops(text, stop, limit);
    const sentence = this.#sentence;
    const { end, closed } = readClosing(text, sentence, stop, stopEnd, limit, this.#quoted);
    for (let mark = stopEnd; mark < end; mark++) {
      if (text.charCodeAt(mark) === STRAIGHT_QUOTE) this.#quoted = !this.#quoted;
    }
    const candidate = new Candidate({ text, sentence, limit, stop, stopEnd, end, closed });
    if (candidate.next < limit && (this.#ownEnds?.(candidate) ?? endsSentence(candidate))) {
      const boundary = splitEllipsis(text, stop, stopEnd) ?? end;
      this.#found.push(boundary);
      this.#sentence = skipBlanks(text, boundary, limit);
    }
    return end;
  }
}

function endsSentence(candidate: Candidate): boolean {
  for (const rule of BOUNDARY_RULES) {
    const answer = rule.ends(candidate);
    if (answer !== undefined) return answer;
  }
  return true;
}

/**
 * The end of a full stop that is followed by the ellipsis of the next sentence: in “It was a habit. . . . The practice
 * ceased” the first point touches its word and three more follow.
 */
function splitEllipsis(text: string, stop: number, stopEnd: number): number | undefined {
  const second = skipBlanks(text, stop + 1, stopEnd);
  const touches = !(classOf(text.charCodeAt(stop - 1)) & SPACE);
  return touches && second > stop + 1 && countPoints(text, second, stopEnd) >= 3 ? stop + 1 : undefined;
}

/** Whether a straight double mark opens a quotation: by the blanks on its sides, else by whether one is open. */
function isOpening(text: string, at: number, start: number, end: number, quoted: boolean): boolean {
  const before = at === start || (classOf(text.charCodeAt(at - 1)) & SPACE) !== 0;
  const after = at + 1 === end || (classOf(text.charCodeAt(at + 1)) & SPACE) !== 0;
  return before === after ? !quoted : before;
}

/** Whether a bullet after a blank has something to mark: “• Bread • 2 eggs”. */
function isBulletedItem(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || !(classOf(text.charCodeAt(at - 1)) & SPACE)) return false;
  return (classAt(text, at + 1) & (SPACE | UPPER | NUMBER)) !== 0;
}

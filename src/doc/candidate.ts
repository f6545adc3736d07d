import {
  CLOSER,
  classAt,
  classOf,
  INVISIBLE,
  LETTER,
  MARK,
  NUMBER,
  OPENER,
  SPACE,
  TURNER,
  UPPER,
} from './characters.ts';

/** A place where a sentence may end: after one or more stops and what closes with them. */
export class Candidate {
  readonly text: string;
  /** Where the sentence that may end here starts. */
  readonly sentence: number;
  /** Where the paragraph ends. */
  readonly limit: number;
  /** The stops: `text.slice(stop, stopEnd)`. */
  readonly stop: number;
  readonly stopEnd: number;
  /** After the closing marks and references that go with the stops; the sentence would end here. */
  readonly end: number;
  /** The first character after `end` that is not blank. */
  readonly next: number;
  /** Whether a closing mark stands between the stops and `end`. */
  readonly closed: boolean;

  #word: string | undefined;
  #nextWord: string | undefined;

  constructor(
    at: Pick<Candidate, 'text' | 'sentence' | 'limit' | 'stop' | 'stopEnd' | 'end' | 'next' | 'closed'>,
  ) {
    this.text = at.text;
    this.sentence = at.sentence;
    this.limit = at.limit;
    this.stop = at.stop;
    this.stopEnd = at.stopEnd;
    this.end = at.end;
    this.next = at.next;
    this.closed = at.closed;
  }

  /** Whether nothing stands between the stops with their closing marks and what follows. */
  get glued(): boolean {
    return this.next === this.end;
  }

  /** The word before the stops with the points inside it: “U.S” of “U.S.”; empty where there is none. */
  get word(): string {
    this.#word ??= this.text.slice(wordStart(this.text, this.stop, this.sentence), this.stop);
    return this.#word;
  }

  /** Where the next word starts, behind marks that open something: the T of `("The`. */
  get nextLetter(): number {
    let at = this.next;
    const limit = Math.min(this.limit, at + 6);
    while (at < limit && !(classAt(this.text, at) & (LETTER | NUMBER | SPACE))) at++;
    return Math.min(at, this.limit);
  }

  /** The next word, with the apostrophes inside it; empty where something else follows. */
  get nextWord(): string {
    this.#nextWord ??= wordAt(this.text, this.nextLetter, this.limit);
    return this.#nextWord;
  }

  /** The bits of the next word's first character. */
  get nextBits(): number {
    return this.nextLetter < this.limit ? classAt(this.text, this.nextLetter) : 0;
  }

  /** Whether a mark that opens a quotation or a bracket comes next. */
  get opens(): boolean {
    return this.next < this.limit && (classOf(this.text.charCodeAt(this.next)) & (OPENER | TURNER)) !== 0;
  }

  /** Whether a capital, behind opening marks or not, comes next. */
  get beforeCapital(): boolean {
    return (this.nextBits & UPPER) !== 0;
  }
}

const LONGEST_WORD = 24;

/** Where the word that ends at `end` starts: letters, digits, apostrophes and points, 24 characters at most. */
export function wordStart(text: string, end: number, limit: number): number {
  const first = Math.max(limit, end - LONGEST_WORD);
  let at = end;
  for (; at > first; at--) {
    const code = text.charCodeAt(at - 1);
    const bits = classOf(code);
    if (bits & (LETTER | NUMBER | MARK | INVISIBLE)) continue;
    if ((code === 0x2e || code === 0x27 || code === 0x2019 || code === 0xb0) && at < end) continue;
    if (code === 0xb0) continue;
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
    if ((code === 0x27 || code === 0x2019) && end > at && classOf(text.charCodeAt(end + 1)) & LETTER)
      continue;
    break;
  }
  return text.slice(at, end);
}

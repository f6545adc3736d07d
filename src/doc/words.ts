import type { Vocabulary, Words } from '../types.ts';
import { classAt, classOf, INVISIBLE, LETTER, MARK, NUMBER, SPACE, SURROGATE, WORD } from './characters.ts';
import { WordTable } from './vocabulary.ts';

const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const DOT = 0x2e;
const CURLY_APOSTROPHE = 0x2019;

/**
 * Finds the words of a text: runs of letters and digits, and inside them
 * - combining marks, and signs that print nothing: “café” in either spelling, “co\u00ADoperate”;
 * - an apostrophe or an ampersand between letters: “don’t”, “O'Neill”, “AT&T”;
 * - a point or a comma between digits: “3.5m”, “10,000” (one figure; “5m” would be another);
 * - a point between single letters: “U.S”, “a.m” (its last point may end the sentence and is left out).
 *
 * A hyphen parts words: “long-range” and “long range” are the same two terms.
 *
 * @param vocabulary Gets the words that it does not have yet.
 */
export function findWords(text: string, vocabulary: Vocabulary = new WordTable()): Words {
  const { length } = text;
  let starts = new Uint32Array((length >> 2) + 8);
  let ends = new Uint32Array(starts.length);
  let count = 0;
  let at = 0;
  while (at < length) {
    let bits = classOf(text.charCodeAt(at));
    if (bits & SURROGATE) bits = classAt(text, at);
    if (!(bits & WORD)) {
      at++;
      continue;
    }
    const start = at;
    const end = wordEnd(text, start);
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
    at = end;
  }
  const entries = new Uint32Array(count);
  for (let i = 0; i < count; i++) entries[i] = vocabulary.entryOf(text, starts[i]!, ends[i]!);
  return {
    count,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    entries,
    vocabulary,
  };
}

function wordEnd(text: string, start: number): number {
  for (let run = start; ; ) {
    const end = runEnd(text, run);
    if (end === text.length) return end;
    const code = text.charCodeAt(end);
    const bits = classOf(code);
    if (bits & SPACE) return end;
    if (bits & INVISIBLE) {
      run = skipInvisible(text, end);
      if (!isA(text, run, WORD | MARK)) return end;
    } else if (joins(text, code, end, run)) run = end + 1;
    else return end;
  }
}

/** The end of the letters, digits and marks that start at `at`. */
function runEnd(text: string, at: number): number {
  for (; at < text.length; at++) {
    let bits = classOf(text.charCodeAt(at));
    if (bits & SURROGATE) bits = classAt(text, at);
    if (!(bits & (WORD | MARK))) break;
  }
  return at;
}

function skipInvisible(text: string, at: number): number {
  while (at < text.length && classOf(text.charCodeAt(at)) & INVISIBLE) at++;
  return at;
}

/** Whether the sign at `at` holds together what stands on either side of it. */
function joins(text: string, sign: number, at: number, run: number): boolean {
  switch (sign) {
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
      return isA(text, at + 1, LETTER);
    case AMPERSAND:
      return isA(text, at - 1, LETTER) && isA(text, at + 1, LETTER);
    case COMMA:
      return isA(text, at - 1, NUMBER) && isA(text, at + 1, NUMBER);
    case DOT:
      if (isA(text, at - 1, NUMBER)) return isA(text, at + 1, NUMBER);
      return at - run === 1 && isA(text, at + 1, LETTER) && !isA(text, at + 2, WORD);
    default:
      return false;
  }
}

function isA(text: string, at: number, bits: number): boolean {
  return at < text.length && (classAt(text, at) & bits) !== 0;
}

function grown(list: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(list.length * 2);
  more.set(list);
  return more;
}

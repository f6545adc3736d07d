import { findAbbreviation } from './abbreviations.ts';
import { findWordStart, wordAt } from './candidate.ts';
import {
  CLOSER,
  classAt,
  classOf,
  LETTER,
  LOWER,
  NUMBER,
  SPACE,
  STOP,
  skipBlanks,
  TURNER,
  WORD,
} from './characters.ts';
import { COUNTED, SENTENCE_STARTERS } from './starters.ts';

const STRAIGHT_QUOTE = 0x22;
const STRAIGHT_APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const POINT = 0x2e;
const ELLIPSIS = 0x2026;
const SQUARE_BRACKET = 0x5b;
/** Of those beside letters and common signs: “‼”. */
const FIRST_PICTOGRAPH = 0x203c;

/** The end of a run of stops: “.”, “?!”, “...”, “. . .”. */
export function readStops(text: string, stop: number, limit: number): number {
  let at = stop + 1;
  while (at < limit) {
    const bits = classOf(text.charCodeAt(at));
    if (bits & STOP) {
      at++;
      continue;
    }
    if (!(bits & SPACE) || text.charCodeAt(at - 1) !== POINT) break;
    const next = skipBlanks(text, at, limit);
    if (next === limit || (text.charCodeAt(next) !== POINT && text.charCodeAt(next) !== ELLIPSIS)) break;
    // “It cost . .5”: no pause.
    if (bitsAfter(text, next, limit) & WORD) break;
    at = next + 1;
  }
  return at;
}

/**
 * What belongs to the sentence after its stops: closing marks, references, the numbers of notes and smileys, as in
 * `he said.”) [17]`. Returns where that ends and whether there was a closing mark. `quoted`: whether a quotation in
 * straight marks is open.
 */
export function readClosing(
  text: string,
  sentence: number,
  stop: number,
  stopEnd: number,
  limit: number,
  quoted: boolean,
): { readonly end: number; readonly closed: boolean } {
  let end = stopEnd;
  let closed = false;
  let open = quoted;
  while (end < limit) {
    const mark = readMark(text, end, limit, open);
    if (mark > end) {
      if (text.charCodeAt(mark - 1) === STRAIGHT_QUOTE) open = false;
      closed = true;
      end = mark;
      continue;
    }
    const reference = readReference(text, sentence, stop, end, limit);
    if (reference === end) break;
    end = reference;
  }
  return { end, closed };
}

/** The end of the closing mark at `at`, or after the blanks there; `at` where there is none. */
function readMark(text: string, at: number, limit: number, quoted: boolean): number {
  const bits = classOf(text.charCodeAt(at));
  if (bits & (CLOSER | TURNER)) return closes(text, at, limit, bits, quoted) ? at + 1 : at;
  if (!(bits & SPACE)) return at;
  // “She left . ”: a mark between blanks has nothing to open.
  const next = skipBlanks(text, at, limit);
  if (next === limit) return at;
  const after = bitsAfter(text, next, limit);
  const alone =
    text.charCodeAt(next) === STRAIGHT_QUOTE
      ? quoted && (after & SPACE) !== 0
      : (classOf(text.charCodeAt(next)) & CLOSER) !== 0 && !(after & WORD);
  return alone ? next + 1 : at;
}

/** Whether a mark that touches a stop or another closing mark closes. */
function closes(text: string, at: number, limit: number, bits: number, quoted: boolean): boolean {
  const after = bitsAfter(text, at, limit);
  switch (text.charCodeAt(at)) {
    // “Hale Jr.’s house”: an apostrophe.
    case CURLY_APOSTROPHE:
      return !(after & (LOWER | NUMBER));
    case STRAIGHT_APOSTROPHE:
      return !(after & (LETTER | NUMBER));
    case STRAIGHT_QUOTE:
      return quoted || !(after & WORD);
    default:
      return (bits & CLOSER) !== 0 || !(after & WORD);
  }
}

/** The bits of the character after `at`; the end of the paragraph counts as a blank. */
function bitsAfter(text: string, at: number, limit: number): number {
  return at + 1 < limit ? classAt(text, at + 1) : SPACE;
}

/**
 * The end of a reference, of a note's number or of a smiley; `at` where there is none. Patterns with classes of Unicode
 * stand where they are used, since compiling them takes time and few articles need them.
 */
function readReference(text: string, sentence: number, stop: number, at: number, limit: number): number {
  const first = skipBlanks(text, at, limit);
  if (first === limit) return at;
  const sign = text.charCodeAt(first);
  if (sign === SQUARE_BRACKET) {
    // “[17]”, “[3, 4–6]”, “[b]”, “[citation needed]”, and “[...]” for words left out after a full sentence.
    const reference =
      /\s*\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}|[a-z]|(?:note|nb)\s\d{1,2}|citation needed|\.\.\.|\. \. \.|…)\]/iy;
    return endOf(reference, text, at, limit);
  }
  if (sign >= FIRST_PICTOGRAPH || ':;='.includes(text.charAt(first))) {
    // “:)”, “;-D”, emoji: they comment on what stands before them. ©, ® and ™ are pictographs too, and open what
    // follows.
    const smiley =
      /\s*(?:[:;=]['’]?-?[()[\]DPp](?![\p{L}\p{N}])|(?![©®™])\p{Extended_Pictographic}\uFE0F?)/uy;
    return endOf(smiley, text, at, limit);
  }
  // “the vote.4 Even so”, “the vote. 4 Even so”.
  if (!isDigit(sign) || !takesNote(text, sentence, stop)) return at;
  if (first === at) return endOf(/\d{1,3}(?=\s+["“(]?\p{Lu})/uy, text, at, limit);
  if (endOf(/\s+\d{1,2}/y, text, at, limit) === limit) return limit;
  const end = endOf(/\s+\d{1,2}(?=\s+\p{Lu})/uy, text, at, limit);
  if (end === at) return at;
  // What follows a note starts a sentence; in “They left. 12 Greek boats sank.” the number counts boats.
  const word = wordAt(text, skipBlanks(text, end, limit), limit);
  return SENTENCE_STARTERS.has(word) && !COUNTED.has(word) ? end : at;
}

function endOf(pattern: RegExp, text: string, at: number, limit: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= limit ? pattern.lastIndex : at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Whether a note may follow the stop: after a bracket or a word of three letters, where a number cannot go on from it.
 */
function takesNote(text: string, sentence: number, stop: number): boolean {
  if (text.charCodeAt(stop) !== POINT || stop === sentence) return false;
  if (classOf(text.charCodeAt(stop - 1)) & CLOSER) return true;
  const word = text.slice(findWordStart(text, stop, sentence), stop);
  return hasThreeLetters(word) && !findAbbreviation(word);
}

/** Whether three letters stand together in a word. */
function hasThreeLetters(word: string): boolean {
  let run = 0;
  for (const character of word) {
    run = classAt(character, 0) & LETTER ? run + 1 : 0;
    if (run === 3) return true;
  }
  return false;
}

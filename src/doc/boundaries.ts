import { findAbbreviation } from './abbreviations.ts';
import { Candidate, wordAt, wordStart } from './candidate.ts';
import {
  BULLET,
  CLOSER,
  classAt,
  classOf,
  isWordless,
  LETTER,
  LOWER,
  NUMBER,
  SPACE,
  STOP,
  skipBlanks,
  skipBlanksBack,
  TURNER,
  UPPER,
  WORD,
} from './characters.ts';
import { findListItems } from './lists.ts';
import { BOUNDARY_RULES } from './rules.ts';
import { COUNTED, SENTENCE_STARTERS } from './starters.ts';

const QUOTE = 0x22;
const POINT = 0x2e;

/**
 * Finds where the sentences of one paragraph end, its own end left out: every stop with the marks that close with it
 * is a candidate, and the first rule with an answer decides. One pass, looking a bounded way ahead and back.
 */
export function findBoundaries(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  const items = findListItems(text, start, end);
  let item = 0;
  let sentence = start;
  let quoted = false;
  let at = start;
  while (at < end) {
    if (at === items[item]) {
      item++;
      if (at > sentence) {
        found.push(at);
        sentence = at;
      }
    }
    const code = text.charCodeAt(at);
    const bits = classOf(code);
    if (bits & STOP) {
      const candidate = readCandidate(text, sentence, at, end, quoted);
      for (let mark = at; mark < candidate.end; mark++) if (text.charCodeAt(mark) === QUOTE) quoted = !quoted;
      at = candidate.end;
      if (candidate.next < end && endsSentence(candidate)) {
        const split = splitOff(candidate);
        found.push(split);
        sentence = skipBlanks(text, split, end);
      }
      continue;
    }
    if (code === QUOTE) quoted = isOpening(text, at, start, end, quoted);
    else if (bits & BULLET && at > sentence && isItem(text, at, end)) {
      found.push(at);
      sentence = at;
    }
    at++;
  }
  // A smiley or a stray mark at the end is no sentence.
  if (found.length > 0 && isWordless(text, sentence, end)) found.pop();
  return found;
}

function endsSentence(candidate: Candidate): boolean {
  for (const rule of BOUNDARY_RULES) {
    const verdict = rule.ends(candidate);
    if (verdict !== undefined) return verdict;
  }
  return true;
}

/**
 * Where the sentence ends within its candidate: at the end, but “compounds. . . . The” is a full stop and the
 * ellipsis that the next sentence opens with.
 */
function splitOff(c: Candidate): number {
  const { text, stop, stopEnd } = c;
  const second = skipBlanks(text, stop + 1, stopEnd);
  const attached = stop > c.sentence && skipBlanksBack(text, stop, c.sentence) === stop;
  if (attached && second > stop + 1 && countPoints(text, second, stopEnd) >= 3) return stop + 1;
  return c.end;
}

function countPoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT) count++;
    else if (code === 0x2026) count += 3;
  }
  return count;
}

function readCandidate(
  text: string,
  sentence: number,
  stop: number,
  limit: number,
  quoted: boolean,
): Candidate {
  const stopEnd = readStops(text, stop, limit);
  let end = stopEnd;
  let closed = false;
  let open = quoted;
  for (;;) {
    if (end >= limit) break;
    const code = text.charCodeAt(end);
    const bits = classOf(code);
    if (closes(text, end, limit, bits, open)) {
      if (code === QUOTE) open = false;
      closed = true;
      end++;
      continue;
    }
    const reference = readReference(text, end, limit, sentence, stop);
    if (reference > end) {
      end = reference;
      continue;
    }
    if (!(bits & SPACE)) break;
    // “She left . ”: a closing mark after a blank, with nothing that it could open.
    const next = skipBlanks(text, end, limit);
    const mark = next < limit ? text.charCodeAt(next) : 0;
    const alone = next + 1 >= limit || (classOf(text.charCodeAt(next + 1)) & WORD) === 0;
    if (
      next < limit &&
      alone &&
      (classOf(mark) & CLOSER ||
        (mark === QUOTE && open && (next + 1 >= limit || classOf(text.charCodeAt(next + 1)) & SPACE)))
    ) {
      if (mark === QUOTE) open = false;
      closed = true;
      end = next + 1;
      continue;
    }
    break;
  }
  return new Candidate({
    text,
    sentence,
    limit,
    stop,
    stopEnd,
    end,
    next: skipBlanks(text, end, limit),
    closed,
  });
}

/** The end of a run of stops: “.”, “?!”, “...”, “. . .”. */
function readStops(text: string, stop: number, limit: number): number {
  let at = stop + 1;
  while (at < limit) {
    const code = text.charCodeAt(at);
    const bits = classOf(code);
    if (bits & STOP) {
      at++;
      continue;
    }
    if (!(bits & SPACE) || text.charCodeAt(at - 1) !== POINT) break;
    const next = skipBlanks(text, at, limit);
    if (next >= limit || (text.charCodeAt(next) !== POINT && text.charCodeAt(next) !== 0x2026)) break;
    // “costs . .5” is no pause.
    if (next + 1 < limit && classOf(text.charCodeAt(next + 1)) & WORD) break;
    at = next + 1;
  }
  return at;
}

/** Whether the mark at `at`, which touches a stop or another closing mark, closes. */
function closes(text: string, at: number, limit: number, bits: number, quoted: boolean): boolean {
  if (!(bits & (CLOSER | TURNER))) return false;
  const after = at + 1 < limit ? classAt(text, at + 1) : SPACE;
  const code = text.charCodeAt(at);
  // “Jr.’s”: an apostrophe.
  if (code === 0x2019 || code === 0x27)
    return !(after & (LOWER | NUMBER)) && !(code === 0x27 && after & LETTER);
  if (bits & CLOSER) return true;
  if (code === QUOTE) return quoted || !(after & WORD);
  return !(after & WORD);
}

/** Whether a straight double mark opens a quotation: by the blanks on its sides, else by whether one is open. */
function isOpening(text: string, at: number, start: number, end: number, quoted: boolean): boolean {
  const before = at === start || (classOf(text.charCodeAt(at - 1)) & SPACE) !== 0;
  const after = at + 1 >= end || (classOf(text.charCodeAt(at + 1)) & SPACE) !== 0;
  return before === after ? !quoted : before;
}

const REFERENCE =
  /\s*\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,8}|[a-z]|(?:note|nb)\s\d{1,2}|citation needed|\.\.\.|\. \. \.|…)\]/iy;
const NOTE = /\d{1,3}(?=\s+["“(]?\p{Lu})/uy;
const SPACED_NOTE = /\s+\d{1,2}(?=\s+\p{Lu})/uy;

/** The end of a reference after a stop, “[17]”, “[...]” or the number of a note; `at` where there is none. */
function readReference(text: string, at: number, limit: number, sentence: number, stop: number): number {
  const code = text.charCodeAt(skipBlanks(text, at, limit));
  if (code === 0x5b) {
    REFERENCE.lastIndex = at;
    return REFERENCE.test(text) && REFERENCE.lastIndex <= limit ? REFERENCE.lastIndex : at;
  }
  if (code < 0x30 || code > 0x39 || text.charCodeAt(stop) !== POINT) return at;
  const noted = text.slice(wordStart(text, stop, sentence), stop);
  const bracketed = (classOf(text.charCodeAt(stop - 1)) & CLOSER) !== 0;
  if (!bracketed && (!/\p{L}{3}/u.test(noted) || findAbbreviation(noted))) return at;
  const spaced = (classOf(text.charCodeAt(at)) & SPACE) !== 0;
  const note = spaced ? SPACED_NOTE : NOTE;
  note.lastIndex = at;
  if (!note.test(text)) {
    // The number of a note closes its paragraph, too.
    return !spaced || skipBlanks(text, at, limit) + 2 < limit ? at : closingNote(text, at, limit);
  }
  const after = skipBlanks(text, note.lastIndex, limit);
  // “rights. 4 Even though”: what follows the note starts a sentence; “left. 12 Greek boats” counts boats.
  const word = wordAt(text, after, limit);
  return !spaced || (SENTENCE_STARTERS.has(word) && !COUNTED.has(word)) ? note.lastIndex : at;
}

function closingNote(text: string, at: number, limit: number): number {
  let end = skipBlanks(text, at, limit);
  while (end < limit && classOf(text.charCodeAt(end)) & NUMBER) end++;
  return end === limit ? end : at;
}

/** Whether a bullet opens an item: a blank or a figure or a capital follows, not the end. */
function isItem(text: string, at: number, end: number): boolean {
  if (at + 1 >= end || !(classOf(text.charCodeAt(at - 1)) & SPACE)) return false;
  return (classAt(text, at + 1) & (SPACE | UPPER | NUMBER)) !== 0;
}

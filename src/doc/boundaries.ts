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
 * looking a bounded way ahead and back.
 */
export function findBoundaries(text: string, start: number, end: number): number[] {
  const found: number[] = [];
  const items = findListItems(text, start, end).reverse();
  let item = items.pop() ?? end;
  let sentence = start;
  /** Whether a quotation in straight marks is open: these look the same on both sides. */
  let quoted = false;
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    const bits = classOf(code);
    if (at >= item || (bits & BULLET && isBulletedItem(text, at, end))) {
      if (at >= item) item = items.pop() ?? end;
      if (at > sentence) found.push(at);
      sentence = at;
    }
    if (!(bits & STOP)) {
      if (code === STRAIGHT_QUOTE) quoted = isOpening(text, at, start, end, quoted);
      at++;
      continue;
    }
    const stopEnd = readStops(text, at, end);
    const closing = readClosing(text, sentence, at, stopEnd, end, quoted);
    for (let mark = stopEnd; mark < closing.end; mark++) {
      if (text.charCodeAt(mark) === STRAIGHT_QUOTE) quoted = !quoted;
    }
    const candidate = new Candidate({ text, sentence, limit: end, stop: at, stopEnd, ...closing });
    at = closing.end;
    if (candidate.next < end && endsSentence(candidate)) {
      const boundary = splitEllipsis(text, candidate.stop, stopEnd) ?? closing.end;
      found.push(boundary);
      sentence = skipBlanks(text, boundary, end);
    }
  }
  // A smiley or a stray mark at the end is no sentence.
  if (isWordless(text, sentence, end)) found.pop();
  found.push(end);
  return found;
}

function endsSentence(candidate: Candidate): boolean {
  for (const rule of BOUNDARY_RULES) {
    const answer = rule.ends(candidate);
    if (answer !== undefined) return answer;
  }
  return true;
}

/**
 * Where a full stop ends that an ellipsis of the next sentence follows: in “It was a habit. . . . The practice ceased”
 * the first point touches its word and three more follow.
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

import { classAt, UPPER } from '../../doc/characters.ts';
import type { Doc, Paragraph } from '../../types.ts';
import { CLOSED, classesOf, IS, VERB } from '../tokens/classes.ts';
import { findSingleQuotations } from './single.ts';
import { trim } from './trim.ts';

/** A stretch between quotation marks, whoever said it, if anybody did. */
export interface Quotation {
  /** The words inside the marks, without the blanks and the stops at their two ends. */
  readonly start: number;
  readonly end: number;
  /** Offset of the opening mark; of the first word where the mark stands in an earlier paragraph. */
  readonly opening: number;
  /** Offset after the closing mark; end of the words where none closes it. */
  readonly closing: number;
  readonly single: boolean;
  /** Whether it goes on with the quotation before: that one was left open, and this one opens again. */
  readonly continues: boolean;
}

/** What a mark does, told by the characters beside it. */
type Look = 'open' | 'close' | 'either';

/** Double marks: straight, full width, curly, low, reversed, guillemets, and TeX’s ``…''. */
const DOUBLE = /["＂“”‟„«»]|``|''/g;
const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\ufeff]/u;
const BEFORE_OPENING = /[([{<—–\-/‘“„«|*>]/;
const AFTER_CLOSING = /[)\]},.;:!?—–\-/’”»|*<]/;
/** How the rest of a long quotation begins inside a line whose paragraphs were glued together. */
const SENTENCE_END = /[.!?…,;:]/;
/** Inches: “he is 6'2" tall”. */
const INCHES = /\d\s?['’′]\s?\d{1,2}$/;

const GLYPHS: ReadonlyMap<string, Look> = new Map([
  ['“', 'open'],
  ['‟', 'open'],
  ['„', 'open'],
  ['«', 'open'],
  ['``', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ["''", 'close'],
]);

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
  /** Whether it may be a mark of inches instead. */
  readonly measure: boolean;
}

/**
 * Finds the stretches between quotation marks, outermost ones only, in text order.
 *
 * A mark that is never closed ends with its paragraph. Single marks count only where the article quotes with them,
 * as British papers do: where double marks lead, single ones are headlines' or stand inside other quotations.
 */
export function findQuotations(doc: Doc): Quotation[] {
  const doubles = findDoubleQuotations(doc).filter((quotation) => !isNickname(doc.text, quotation));
  const singles = findSingleQuotations(doc, doubles);
  if (singles.length === 0) return doubles;
  const outer: Quotation[] = [];
  const add = (quotation: Quotation) => {
    if (quotation.opening >= (outer.at(-1)?.closing ?? 0)) outer.push(quotation);
  };
  let s = 0;
  for (const double of doubles) {
    while (s < singles.length && singles[s]!.opening < double.opening) add(singles[s++]!);
    add(double);
  }
  while (s < singles.length) add(singles[s++]!);
  return outer;
}

/** “Tom “Spanner” Reyes”: marks inside a name are part of it. */
function isNickname(text: string, { start, end, opening, closing }: Quotation): boolean {
  if (end - start > 24 || closing - end !== 1) return false;
  if (text[opening - 1] !== ' ' || text[closing] !== ' ' || !(classAt(text, closing + 1) & UPPER))
    return false;
  const before = /(?:^|[\s(—–-])(\p{Lu}[\p{L}.'’-]*) $/u.exec(
    text.slice(Math.max(0, opening - 24), opening),
  )?.[1];
  const after = /^ (\p{Lu}[\p{L}'’-]+)/u.exec(text.slice(closing, closing + 24))?.[1];
  if (
    !before ||
    !after ||
    !/^(?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u.test(text.slice(start, end))
  )
    return false;
  const bits = classesOf(before, 0, before.length);
  const rest = classesOf(after, 0, after.length);
  return (
    !(bits & (CLOSED | VERB | IS.determiner | IS.possessive | IS.starter)) &&
    !(rest & (CLOSED | IS.date | IS.determiner | IS.body | IS.document))
  );
}

function findDoubleQuotations({ text, paragraphs }: Doc): Quotation[] {
  const found: Quotation[] = [];
  const marks = findMarks(text);
  let m = 0;
  let leftOpen = false;
  for (const [p, paragraph] of paragraphs.entries()) {
    while (m < marks.length && marks[m]!.start < paragraph.start) m++;
    const reopens = leftOpen && m < marks.length && marks[m]!.start === paragraph.start;
    const first = found.length;
    const close = (from: number, opening: number, to: number, closing: number, continues: boolean) => {
      const [start, end] = trim(text, from, to);
      if (start < end) found.push({ start, end, opening, closing, single: false, continues });
    };
    let open: Mark | null = null;
    let depth = 0;
    let continues = reopens;
    for (; m < marks.length && marks[m]!.start < paragraph.end; m++) {
      const mark = marks[m]!;
      if (!open) {
        if (mark.look === 'close' && leftOpen && first === found.length) {
          // The paragraph before was left open and this one does not open again: it goes on up to this mark.
          close(paragraph.start, paragraph.start, mark.start, mark.end, true);
          leftOpen = false;
        } else if (mark.look !== 'close' && !mark.measure) {
          open = mark;
          depth = 1;
        }
      } else if (mark.look !== 'open') {
        if (mark.measure) continue;
        if (--depth > 0) continue;
        close(open.end, open.start, mark.start, mark.end, continues);
        open = null;
        continues = false;
      } else if (closesTwice(marks, m, paragraph.end)) {
        depth++;
      } else {
        // “… for 26 weeks. “We are going on …: a paragraph that was glued to the one before it opens again.
        close(open.end, open.start, mark.start, mark.start, continues);
        continues = SENTENCE_END.test(text[lastInk(text, mark.start)] ?? '');
        open = mark;
        depth = 1;
      }
    }
    if (open) {
      const end = opensAgain(marks, m, paragraphs[p + 1])
        ? paragraph.end
        : speechEnd(text, open.end, paragraph.end);
      close(open.end, open.start, end, end, continues);
    }
    if (open || found.length > first || !leftOpen) leftOpen = open !== null;
    else leftOpen = false;
  }
  return found;
}

function opensAgain(marks: readonly Mark[], m: number, next: Paragraph | undefined): boolean {
  return next !== undefined && marks[m]?.start === next.start;
}

/** “The gates were open at nine, Piet Roossen said.”: a clause of saying after a comma. */
const findSaying = (text: string) =>
  /,\s+(?:(?:said|says|added|adds)\s|(?:he|she|they|(?:the|a|an)\s\p{Ll}+|\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3})\s(?:said|says|added|adds|told|asked|explained)\b)/u.exec(
    text,
  );
const LONGEST_UNCLOSED = 2000;

/** Where a quotation that is never closed ends: before a clause of saying, or else with its paragraph. */
function speechEnd(text: string, start: number, end: number): number {
  const match = end - start > LONGEST_UNCLOSED ? null : findSaying(text.slice(start, end));
  return match ? start + match.index : end;
}

function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let attribute = false;
  let tex = false;
  for (const match of text.matchAll(DOUBLE)) {
    const glyph = match[0];
    const start = match.index;
    const end = start + glyph.length;
    // Two apostrophes close what two grave accents opened, and mean nothing else.
    if (glyph === '``') tex = true;
    if (glyph === "''" && !tex) continue;
    // <tweet id="771" author="…">: an attribute's value, up to the next mark.
    if (attribute || text[start - 1] === '=') {
      attribute = !attribute && glyph === '"';
      continue;
    }
    marks.push({
      start,
      end,
      look: glyph === '``' || glyph === "''" ? GLYPHS.get(glyph)! : lookOf(text, start, end, glyph),
      measure: isMeasure(text, start, glyph),
    });
  }
  return marks;
}

function lookOf(text: string, start: number, end: number, glyph: string): Look {
  const before = text[start - 1];
  const after = text[end];
  const left = before === undefined || BLANK.test(before) || BEFORE_OPENING.test(before);
  const right = after === undefined || BLANK.test(after) || AFTER_CLOSING.test(after);
  if (left !== right) return left ? 'open' : 'close';
  return GLYPHS.get(glyph) ?? 'either';
}

function isMeasure(text: string, start: number, glyph: string): boolean {
  return (glyph === '"' || glyph === '”') && INCHES.test(text.slice(Math.max(0, start - 6), start));
}

/** Whether the two marks after `m` both close, so that `m` opens a quotation inside another. */
function closesTwice(marks: readonly Mark[], m: number, end: number): boolean {
  const first = marks[m + 1];
  const second = marks[m + 2];
  return first?.look === 'close' && second?.look === 'close' && second.start < end;
}

/** Offset of the last character before `end` that is not blank. */
function lastInk(text: string, end: number): number {
  let i = end - 1;
  while (i >= 0 && BLANK.test(text[i]!)) i--;
  return i;
}

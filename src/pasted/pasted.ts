import { classOf, skipBlanks, skipBlanksBack, WORD } from '../doc/characters.ts';
import { findFurniture } from './furniture.ts';
import { type PageLine, readPageLines } from './lines.ts';

/** What the stages read of a text. */
export interface PastedReading {
  /** As long as the text. */
  readonly view: string;
  /** How many lines have blanks in their place there. */
  readonly leftOut: number;
  /** Where the lines start that stand between headline and story: bylines, captions, a standfirst. */
  readonly headings: readonly number[];
}

/**
 * A view of a text that was pasted from a web page with what stands round the story there: menus, labels, lists of other
 * stories. It has blanks in their place, and is as long as the text, so that a span of it is the same span of the text.
 *
 * @returns Any other text as it is.
 */
export function withoutFurniture(text: string): PastedReading {
  const asItIs = { view: text, leftOut: 0, headings: [] };
  if (!mayBePasted(text)) return asItIs;
  const lines = readPageLines(text);
  if (!isPasted(lines)) return asItIs;
  const furniture = findFurniture(lines);
  return { view: blank(text, furniture), leftOut: furniture.length, headings: findHeadings(lines) };
}

/** A longer line may be prose that lost its stop. */
const LONGEST_ENTRY = 60;
/** Lines without a stop that an article may have: its headline, a byline, crossheads. */
const FEWEST_ENTRIES = 4;

/** Spares most texts to be read line by line: they have few short lines without a stop. */
function mayBePasted(text: string): boolean {
  let entries = 0;
  for (let start = 0; start < text.length && entries < FEWEST_ENTRIES; ) {
    const found = text.indexOf('\n', start);
    const next = found < 0 ? text.length : found + 1;
    const end = skipBlanksBack(text, next, start);
    if (end > start && end - start <= LONGEST_ENTRY && classOf(text.charCodeAt(end - 1)) & WORD) entries++;
    start = next;
  }
  return entries >= FEWEST_ENTRIES || opensWithNote(text);
}

/** “We use cookies …”, “Skip to content”. */
function opensWithNote(text: string): boolean {
  const start = skipBlanks(text, 0, text.length);
  const end = text.indexOf('\n', start);
  if (end < 0) return false;
  return text.slice(start, end).includes('ookie') || /^skip to/i.test(text.slice(start, start + 7));
}

/** Different lines that are the page's. An article may end in two: a pointer, a notice of rights. */
const FEWEST_PAGE_LINES = 3;

function isPasted(lines: readonly PageLine[]): boolean {
  const ownWords = lines.filter(({ kind, text }) => kind === 'page' && /\p{L}/u.test(text));
  const opens = ownWords[0] !== undefined && ownWords[0] === lines[0];
  return opens || new Set(ownWords.map(({ text }) => text)).size >= FEWEST_PAGE_LINES;
}

function blank(text: string, furniture: readonly PageLine[]): string {
  let view = '';
  let at = 0;
  for (const { start, end } of furniture) {
    view += text.slice(at, start) + text.slice(start, end).replace(/\S/g, ' ');
    at = end;
  }
  return view + text.slice(at);
}

function findHeadings(lines: readonly PageLine[]): number[] {
  const story = lines.findIndex(({ kind }) => kind === 'prose');
  return lines.flatMap(({ kind, start }, i) => (i < story && kind === 'open' ? [start] : []));
}

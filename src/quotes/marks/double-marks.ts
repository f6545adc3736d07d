/** What a mark does, told by the characters beside it. */
export type Look = 'open' | 'close' | 'either';

/** A double quotation mark; offsets count UTF-16 units. */
export interface DoubleMark {
  readonly start: number;
  readonly end: number;
  readonly look: Look;
  /** Whether it may be a mark of inches instead: “he is 6'2" tall”. */
  readonly isInches: boolean;
}

/** Straight, full width, curly, low, reversed, guillemets of one angle or two, and TeX’s ``…''. */
const DOUBLE = /["＂“”‟„«»‹›]|``|''/g;
/** Blanks, and signs of no width. */
export const BLANK = /[\s\u00ad\u200b-\u200f\u202a-\u202e\ufeff]/u;
const BEFORE_OPENING = /[([{<—–\-/‘“„«|*>]/;
const AFTER_CLOSING = /[)\]},.;:!?—–\-/’”»|*<]/;
const INCHES = /\d\s?['’′]\s?\d{1,2}$/;

const GLYPHS: ReadonlyMap<string, Look> = new Map([
  ['“', 'open'],
  ['‟', 'open'],
  ['„', 'open'],
  ['«', 'open'],
  ['‹', 'open'],
  ['``', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['›', 'close'],
  ["''", 'close'],
]);

/** A mark, and whether what stands on either side of it keeps it apart from a word. */
export interface MarkPlace {
  readonly glyph: string;
  readonly isApartBefore: boolean;
  readonly isApartAfter: boolean;
}

/** One way to tell what a double mark does. */
export interface LookRule {
  readonly name: string;
  /** Invented text in which this rule tells what the first mark does. */
  readonly example: string;
  /** `undefined`: ask the next rule. */
  readonly find: (place: MarkPlace) => Look | undefined;
}

/** In the order in which they are asked; the first that answers decides. */
export const LOOK_RULES: readonly LookRule[] = [
  {
    name: 'TeX’s marks, whatever stands beside them',
    example: 'Venn said``It sails.',
    find: ({ glyph }) => (glyph === '``' || glyph === "''" ? GLYPHS.get(glyph) : undefined),
  },
  {
    name: 'a blank or an opening sign before it alone',
    example: 'Venn said "It sails.',
    find: ({ isApartBefore, isApartAfter }) => (isApartBefore && !isApartAfter ? 'open' : undefined),
  },
  {
    name: 'a blank or a closing sign after it alone',
    example: 'It sails" said Venn.',
    find: ({ isApartBefore, isApartAfter }) => (isApartAfter && !isApartBefore ? 'close' : undefined),
  },
  {
    name: 'the shape of the mark',
    example: 'Venn said “ It sails.',
    find: ({ glyph }) => GLYPHS.get(glyph),
  },
  {
    name: 'straight mark between blanks or between letters',
    example: 'Venn said " It sails.',
    find: () => 'either',
  },
];

/** Finds the double quotation marks of a text, in text order. */
export function findDoubleMarks(text: string): DoubleMark[] {
  const marks: DoubleMark[] = [];
  let isAttribute = false;
  let isTex = false;
  for (const match of text.matchAll(DOUBLE)) {
    const glyph = match[0];
    const start = match.index;
    const end = start + glyph.length;
    // Two apostrophes close what two grave accents opened, and mean nothing else.
    if (glyph === '``') isTex = true;
    if (glyph === "''" && !isTex) continue;
    // <tweet id="771" author="…">: an attribute's value, up to the next mark.
    if (isAttribute || text[start - 1] === '=') {
      isAttribute = !isAttribute && glyph === '"';
      continue;
    }
    marks.push({ start, end, look: lookOf(text, start, end), isInches: isInches(text, start, glyph) });
  }
  return marks;
}

/** What the mark from `start` to `end` does. */
export function lookOf(text: string, start: number, end: number): Look {
  const before = text[start - 1];
  const after = text[end];
  const place: MarkPlace = {
    glyph: text.slice(start, end),
    isApartBefore: before === undefined || BLANK.test(before) || BEFORE_OPENING.test(before),
    isApartAfter: after === undefined || BLANK.test(after) || AFTER_CLOSING.test(after),
  };
  for (const { find } of LOOK_RULES) {
    const look = find(place);
    if (look) return look;
  }
  return 'either';
}

function isInches(text: string, start: number, glyph: string): boolean {
  return (glyph === '"' || glyph === '”') && INCHES.test(text.slice(Math.max(0, start - 6), start));
}

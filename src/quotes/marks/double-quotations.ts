import type { Doc, Paragraph } from '../../types.ts';
import { BLANK, type DoubleMark, findDoubleMarks } from './double-marks.ts';
import type { Quotation } from './quotation.ts';
import { trim } from './trim.ts';
import { captionStart, speechEnd } from './unclosed.ts';

/** How the rest of a long quotation begins inside a line whose paragraphs were glued together. */
const SENTENCE_END = /[.!?…,;:]/;

/** A mark, and the quotation that is open before it. */
export interface PairPlace {
  readonly mark: DoubleMark;
  /** How many quotations are open, one inside another. */
  readonly depth: number;
  /** Whether the paragraph before was left open, and no quotation of this one has ended yet. */
  readonly isLeftOpen: boolean;
  /** Whether the next two marks of the paragraph both close. */
  readonly closesTwice: boolean;
}

/** What a mark does to the quotations that are open. */
export type PairAct =
  | 'opens'
  | 'closes'
  | 'opens inside'
  | 'closes inside'
  | 'opens again'
  | 'ends the paragraph before'
  | 'nothing';

/** One way to tell what a mark does to the quotations that are open. */
export interface PairRule {
  readonly name: string;
  /** Invented text, its quotations in square brackets. */
  readonly example: string;
  /** `undefined`: ask the next rule. */
  readonly find: (place: PairPlace) => PairAct | undefined;
}

/** In the order in which they are asked; the first that answers decides. */
export const PAIR_RULES: readonly PairRule[] = [
  {
    name: 'closing mark of a quotation that the paragraph before left open',
    example: '“[It sails at noon]\n\n[and comes back at two],” said Venn.',
    find: ({ mark, depth, isLeftOpen }) =>
      depth === 0 && mark.look === 'close' && isLeftOpen ? 'ends the paragraph before' : undefined,
  },
  {
    name: 'closing mark, or one of inches, that nothing opened',
    example: 'It sails” at noon. He is 6\'2" tall, and said “[We sail].”',
    find: ({ mark, depth }) =>
      depth === 0 && (mark.look === 'close' || mark.isInches) ? 'nothing' : undefined,
  },
  {
    name: 'mark that opens',
    example: '“[It sails at noon],” said Venn. "[It does]."',
    find: ({ depth }) => (depth === 0 ? 'opens' : undefined),
  },
  {
    name: 'mark of inches in a quotation',
    example: '"[He is 6\'2" tall]," said Venn.',
    find: ({ mark }) => (mark.look !== 'open' && mark.isInches ? 'nothing' : undefined),
  },
  {
    name: 'closing mark of a quotation inside another',
    example: '“[He said “never” to us],” said Venn.',
    find: ({ mark, depth }) => (mark.look !== 'open' && depth > 1 ? 'closes inside' : undefined),
  },
  {
    name: 'closing mark',
    example: '“[It sails at noon],” said Venn.',
    find: ({ mark }) => (mark.look !== 'open' ? 'closes' : undefined),
  },
  {
    name: 'opening mark of a quotation inside another',
    example: '“[He said “never” to us],” said Venn.',
    find: ({ closesTwice }) => (closesTwice ? 'opens inside' : undefined),
  },
  {
    name: 'opening mark of a paragraph that was glued to the one before it',
    example: '“[We waited for 26 weeks]. “[We are going on],” said Venn.',
    find: () => 'opens again',
  },
];

/** Finds the quotations in double marks, outermost ones only, in text order. */
export function findDoubleQuotations({ text, paragraphs }: Doc): Quotation[] {
  const marks = findDoubleMarks(text);
  const found: Quotation[] = [];
  let m = 0;
  let isLeftOpen = false;
  for (const [p, paragraph] of paragraphs.entries()) {
    while (m < marks.length && marks[m]!.start < paragraph.start) m++;
    const pairs = new Pairs(text, paragraph, isLeftOpen, isLeftOpen && startsWith(paragraph, marks[m]));
    for (; m < marks.length && marks[m]!.start < paragraph.end; m++)
      pairs.take(marks[m]!, closesTwice(marks, m, paragraph.end));
    isLeftOpen = pairs.leaveOpen(startsWith(paragraphs[p + 1], marks[m]));
    // Not `push(...)`: V8 passes arguments on its stack, which those of a paragraph of 120,000 quotations overflow.
    for (const quotation of pairs.found) found.push(quotation);
  }
  return found;
}

/** Pairs the marks of one paragraph. */
class Pairs {
  readonly found: Quotation[] = [];
  readonly #text: string;
  readonly #paragraph: Paragraph;
  #open: DoubleMark | null = null;
  #depth = 0;
  #isLeftOpen: boolean;
  #continues: boolean;

  /**
   * @param isLeftOpen Whether the paragraph before was left open.
   * @param continues Whether this one opens again what that one left open.
   */
  constructor(text: string, paragraph: Paragraph, isLeftOpen: boolean, continues: boolean) {
    this.#text = text;
    this.#paragraph = paragraph;
    this.#isLeftOpen = isLeftOpen;
    this.#continues = continues;
  }

  take(mark: DoubleMark, closesTwice: boolean): void {
    const isLeftOpen = this.#isLeftOpen && this.found.length === 0;
    const act = actOf({ mark, depth: this.#depth, isLeftOpen, closesTwice });
    const { start } = this.#paragraph;
    switch (act) {
      case 'ends the paragraph before':
        this.#add(start, start, mark.start, mark.end, true);
        this.#isLeftOpen = false;
        break;
      case 'opens':
        this.#open = mark;
        this.#depth = 1;
        break;
      case 'opens inside':
        this.#depth++;
        break;
      case 'closes inside':
        this.#depth--;
        break;
      case 'closes':
        this.#close(mark.start, mark.end);
        this.#open = null;
        this.#depth = 0;
        this.#continues = false;
        break;
      case 'opens again':
        this.#close(captionStart(this.#text, this.#open!.end, mark.start), mark.start);
        this.#open = mark;
        this.#depth = 1;
        this.#continues = SENTENCE_END.test(lastInk(this.#text, mark.start));
        break;
    }
  }

  /**
   * Ends the quotation that the paragraph leaves open, and tells whether there is one.
   *
   * @param opensAgain Whether the next paragraph begins with a mark.
   */
  leaveOpen(opensAgain: boolean): boolean {
    if (!this.#open) return false;
    const { end } = this.#paragraph;
    const last = opensAgain ? end : speechEnd(this.#text, this.#open.end, end);
    this.#close(last, last);
    return true;
  }

  #close(end: number, closing: number): void {
    this.#add(this.#open!.end, this.#open!.start, end, closing, this.#continues);
  }

  #add(from: number, opening: number, to: number, closing: number, continues: boolean): void {
    const [start, end] = trim(this.#text, from, to);
    if (start < end) this.found.push({ start, end, opening, closing, single: false, continues });
  }
}

function actOf(place: PairPlace): PairAct {
  for (const { find } of PAIR_RULES) {
    const act = find(place);
    if (act) return act;
  }
  return 'nothing';
}

function startsWith(paragraph: Paragraph | undefined, mark: DoubleMark | undefined): boolean {
  return paragraph !== undefined && mark?.start === paragraph.start;
}

/** Whether the two marks after `m` both close, so that `m` opens a quotation inside another. */
function closesTwice(marks: readonly DoubleMark[], m: number, end: number): boolean {
  const first = marks[m + 1];
  const second = marks[m + 2];
  return first?.look === 'close' && second?.look === 'close' && second.start < end;
}

/** The last character before `end` that is not blank; empty where there is none. */
function lastInk(text: string, end: number): string {
  let i = end - 1;
  while (i >= 0 && BLANK.test(text[i]!)) i--;
  return text[i] ?? '';
}

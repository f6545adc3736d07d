import { partitionPoint } from '../../doc/partition-point.ts';
import type { Doc } from '../../types.ts';
import type { Quotation } from './quotation.ts';
import type { SingleMark } from './single-marks.ts';
import { trim } from './trim.ts';
import { isSaying, speechEnd } from './unclosed.ts';

/** A single mark that opens a quotation, and the marks of its paragraph behind it. */
export interface SingleOpening {
  readonly doc: Doc;
  readonly marks: readonly SingleMark[];
  readonly opening: number;
  /** End of its paragraph, and where the next one starts; -1 after the last. */
  readonly end: number;
  readonly nextParagraph: number;
  /** Indices of marks before the next opening one: one that closes, and one that may; -1 where there is none. */
  readonly closing: number;
  readonly mayClose: number;
  /** Where none closes, index of the next mark that opens, in whatever paragraph; -1 where there is none. */
  readonly next: number;
  /** Whether it opens a sentence of speech: ‘We left. */
  readonly isWhole: boolean;
}

/** Where a quotation ends. */
interface SingleEnd {
  /** End of its words, and offset after the closing mark. */
  readonly to: number;
  readonly closing: number;
  /** Index of the mark to go on with. */
  readonly m: number;
  /** Whether the next mark opens the same quotation again, in the same line. */
  readonly reopens?: boolean;
}

/** One way to tell where a quotation in single marks ends. */
export interface SingleEndRule {
  readonly name: string;
  /** Invented text, its quotations in square brackets. */
  readonly example: string;
  /** `undefined`: ask the next rule. */
  readonly find: (opening: SingleOpening) => SingleEnd | undefined;
}

/** In the order in which they are asked; where none answers, the mark opens nothing. */
export const SINGLE_END_RULES: readonly SingleEndRule[] = [
  {
    name: 'closing mark',
    example: '‘[It is ours],’ said Venn.',
    find: ({ marks, closing }) => (closing >= 0 ? atMark(marks, closing) : undefined),
  },
  {
    name: 'closing mark behind a quotation in this one',
    example: '‘[He said ‘never’ to us],’ said Venn.',
    find: ({ doc, marks, opening, end, next }) => {
      const closesTwice = marks[next + 1]?.look === 'closes' && marks[next + 2]?.look === 'closes';
      if (!closesTwice || marks[next + 2]!.at >= end) return undefined;
      return endsSentence(doc.text, opening, marks[next]!.at) ? undefined : atMark(marks, next + 2);
    },
  },
  {
    name: 'mark that may close, before a clause of saying',
    example: '‘[It is the drivers]’ she said. ‘[It is ours],’ said Venn.',
    find: ({ doc, marks, mayClose }) =>
      mayClose >= 0 && isSaying(doc.text, marks[mayClose]!.at + 1) ? atMark(marks, mayClose) : undefined,
  },
  {
    name: 'opening mark of a paragraph that was glued to the one before it',
    example:
      '‘[We left the drivers’ hut]. ‘[Nobody stayed],’ said Venn. ‘[It sank], he said. ‘[It is ours].’',
    find: ({ doc, marks, opening, end, next, isWhole }) => {
      const again = marks[next]?.at ?? end;
      if (!isWhole || again >= end || !endsSentence(doc.text, opening, again)) return undefined;
      const to = speechEnd(doc.text, opening + 1, again);
      // It goes on behind a caption, but not behind “he said”.
      return { to, closing: to, m: next, reopens: doc.text[to] !== ',' };
    },
  },
  {
    name: 'mark that may close',
    example: 'They called it ‘[the drivers]’ and left.',
    find: ({ marks, mayClose }) => (mayClose >= 0 ? atMark(marks, mayClose) : undefined),
  },
  {
    name: 'paragraph after which the next one opens again',
    example: '‘[we left early]\n\n‘[and came back],’ said Venn.',
    find: ({ marks, end, next, nextParagraph }) =>
      next >= 0 && marks[next]!.at === nextParagraph ? { to: end, closing: end, m: next } : undefined,
  },
  {
    name: 'sentence that nothing closes',
    example: 'Venn said: ‘[It is ours]. Nobody came.\n\nHe said: ‘[We left], she said.',
    find: ({ doc, marks, opening, end, next, isWhole }) => {
      if (!isWhole) return undefined;
      const last = Math.min(end, sentenceEnd(doc, opening));
      const to = speechEnd(doc.text, opening + 1, last);
      // What is in marks inside the sentence belongs to it.
      let m = next < 0 ? marks.length : next;
      while (m < marks.length && marks[m]!.at < last) m++;
      return { to, closing: to, m, reopens: to === last && isBlank(doc.text, last, marks[m]?.at) };
    },
  },
];

/** Pairs the single marks of a text, paragraph by paragraph. */
export function pairSingleMarks(doc: Doc, marks: readonly SingleMark[]): Quotation[] {
  const { text, paragraphs } = doc;
  const found: Quotation[] = [];
  let m = 0;
  let continues = false;
  for (const [p, paragraph] of paragraphs.entries()) {
    while (m < marks.length && marks[m]!.at < paragraph.start) m++;
    const nextParagraph = paragraphs[p + 1]?.start ?? -1;
    continues &&= marks[m]?.at === paragraph.start;
    while (m < marks.length && marks[m]!.at < paragraph.end) {
      const { at, look } = marks[m++]!;
      if (look !== 'opens') continue;
      const end = endOf(readOpening(doc, marks, m, paragraph.end, nextParagraph));
      if (!end) {
        continues = false;
        continue;
      }
      const [start, to] = trim(text, at + 1, end.to);
      if (start < to)
        found.push({ start, end: to, opening: at, closing: end.closing, single: true, continues });
      m = end.m;
      // A quotation of several paragraphs opens again at the head of each.
      continues = end.reopens === true || (end.to === paragraph.end && marks[m]?.at === nextParagraph);
    }
  }
  return found;
}

/** What stands behind the opening mark before mark `m`. */
function readOpening(
  doc: Doc,
  marks: readonly SingleMark[],
  m: number,
  end: number,
  nextParagraph: number,
): SingleOpening {
  const opening = marks[m - 1]!.at;
  let closing = -1;
  let mayClose = -1;
  let next = m;
  for (; next < marks.length && marks[next]!.look !== 'opens' && closing < 0; next++) {
    if (marks[next]!.at >= end) continue;
    if (marks[next]!.look === 'closes') closing = next;
    else if (mayClose < 0) mayClose = next;
  }
  if (next === marks.length) next = -1;
  const isWhole = startsSentence(doc.text, opening);
  return { doc, marks, opening, end, nextParagraph, closing, mayClose, next, isWhole };
}

function endOf(opening: SingleOpening): SingleEnd | undefined {
  for (const { find } of SINGLE_END_RULES) {
    const end = find(opening);
    if (end) return end;
  }
  return undefined;
}

function atMark(marks: readonly SingleMark[], m: number): SingleEnd {
  return { to: marks[m]!.at, closing: marks[m]!.at + 1, m: m + 1 };
}

/** “Venn said: ‘We left”: whether a mark opens a sentence of speech, after a colon, a comma or a stop. */
function startsSentence(text: string, at: number): boolean {
  return (
    /^[^\p{L}\p{N}\s]?\p{Lu}/u.test(text.slice(at + 1, at + 4)) &&
    /^$|[.!?…:;,)”"’']$/.test(text.charAt(inkEnd(text, at) - 1))
  );
}

/** Whether the next mark follows in the same line with nothing between. */
function isBlank(text: string, from: number, to = text.length): boolean {
  return to - from < 3 && /^ *$/.test(text.slice(from, to));
}

/** Whether the words before an offset end a sentence. */
function endsSentence(text: string, from: number, to: number): boolean {
  const end = inkEnd(text, to);
  return /[.!?…]["”]?$/.test(text.slice(Math.max(from, end - 2), end));
}

/** Where the words before an offset end: blanks and line ends of any kind between do not count. */
function inkEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}

/** End of the sentence in which an offset stands. */
function sentenceEnd({ sentences, text }: Doc, at: number): number {
  const s = partitionPoint(0, sentences.length, (i) => sentences[i]!.end <= at);
  return sentences[s]?.end ?? text.length;
}

import type { Statement } from '../../types.ts';
import { isDoubtful } from '../content/facts.ts';
import { renderUtterance, type Utterance } from '../content/utterances.ts';
import { renderLine } from '../content/visible.ts';
import { type Paint, type Piece, plain, wrapPieces } from './pieces.ts';
import { measureWidth, wrapText } from './wrap.ts';

/** What a page for the terminal paints words with. */
export interface Inks {
  readonly strong: Paint;
  readonly faint: Paint;
}

/** Wraps words of an article, made harmless, with a first and a further indent. */
export function wrapLine(text: string, width: number, first: string, further: string): string[] {
  const lines = wrapText(renderLine(text), findRoom(width, first, further));
  return lines.map((words, i) => `${i === 0 ? first : further}${words}`);
}

/** Wraps a list, keeping each item on one line where it fits on one. */
export function wrapList(
  items: readonly string[],
  joint: string,
  width: number,
  first: string,
  further: string,
): string[] {
  const room = findRoom(width, first, further);
  const whole = items.map((item) => (measureWidth(item) <= room ? item.replace(/\s+/g, '\u00a0') : item));
  return wrapLine(whole.join(joint), width, first, further).map((line) => line.replaceAll('\u00a0', ' '));
}

/** Columns that the wider of the indents leaves. */
function findRoom(width: number, first: string, further: string): number {
  return Math.max(width - Math.max(first.length, further.length), 1);
}

/** Wraps painted words behind an indent; further lines stand two columns deeper. */
export function wrapHeading(pieces: readonly Piece[], width: number, indent: string): string[] {
  const lines = wrapPieces(pieces, Math.max(width - indent.length - 2, 1));
  return lines.map((line, i) => `${indent}${i === 0 ? '' : '  '}${line}`);
}

/** The mark of a doubtful speaker, kept on the line of the word before it. */
export function renderDoubt({ faint }: Pick<Inks, 'faint'>): Piece {
  return { text: '\u00a0?', paint: (part) => faint(part.replaceAll('\u00a0', ' ')) };
}

/** The number of a paragraph: `¶7`. */
export function renderParagraph(number: number | null): string {
  return number === null ? '' : `¶${number}`;
}

/** Columns from which on there is room for the numbers of paragraphs. */
export const ROOM_FOR_NUMBERS = 40;

/** Columns that such a number takes, and what parts it from the words. */
const NUMBER = 6;

/** How what somebody says is laid out. */
export interface UtterancePlace {
  readonly width: number;
  readonly indent: string;
  /** Whether a mark shows that its speaker is doubtful. */
  readonly showsDoubt: boolean;
  readonly inks: Inks;
}

/** A statement behind a dash: it is in the writer’s words. */
export function renderStatementLines(
  statement: Pick<Statement, 'text' | 'speaker' | 'confidence'>,
  { width, indent, showsDoubt, inks }: UtterancePlace,
): string[] {
  const doubt = showsDoubt && isDoubtful(statement) ? [renderDoubt(inks)] : [];
  const words = { text: statement.text, paint: inks.faint };
  const room = Math.max(width - indent.length - 2, 1);
  return wrapPieces([words, ...doubt], room).map((line, i) =>
    i === 0 ? `${indent}${inks.faint('–')} ${line}` : `${indent}  ${line}`,
  );
}

/** An utterance with the number of its paragraph to the right of its first line. */
export function renderUtteranceLines(
  utterance: Utterance,
  { width, indent, showsDoubt, inks }: UtterancePlace,
): string[] {
  const hasNumber = width >= ROOM_FOR_NUMBERS;
  const room = width - indent.length - 1 - (hasNumber ? NUMBER : 0);
  const doubt = showsDoubt && utterance.isDoubtful ? [renderDoubt(inks)] : [];
  const words = { text: renderUtterance(utterance), paint: plain };
  const number = hasNumber ? renderParagraph(utterance.paragraph) : '';
  return wrapPieces([words, ...doubt], Math.max(room, 1)).map((line, i) => {
    if (i > 0) return `${indent} ${line}`;
    if (number === '') return `${indent}${line}`;
    const plainLine = line.replaceAll(SEQUENCES, '');
    const gap = width - indent.length - measureWidth(plainLine) - number.length;
    return `${indent}${line}${' '.repeat(Math.max(gap, 1))}${inks.faint(number)}`;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what paints words takes no columns
const SEQUENCES = /\u001b\[\d+m/g;

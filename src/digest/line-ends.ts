import { partitionPoint } from '../doc/partition-point.ts';

/**
 * A text with each CRLF as LF. Many rules look a few characters back or ahead; to all of them a line end is one
 * character, whichever system wrote it, so that a text from Windows is read as the same text from elsewhere.
 */
export class LineEnds {
  /** The text with LF alone. */
  readonly plain: string;
  /** Where the CR stood, in the text as written. */
  readonly #returns: readonly number[];

  constructor(text: string) {
    const returns: number[] = [];
    for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) returns.push(at);
    this.#returns = returns;
    this.plain = returns.length === 0 ? text : text.replaceAll('\r\n', '\n');
  }

  /** Whether the text has no CRLF, so that all offsets stay as they are. */
  get arePlain(): boolean {
    return this.#returns.length === 0;
  }

  /** Where a place of the text as written lies in the plain one. */
  toPlain(offset: number): number {
    return offset - this.#countReturns((at) => at < offset);
  }

  /** Where a place of the plain text lies in the text as written; that of a line feed is where its CRLF starts. */
  toWritten(offset: number): number {
    return offset + this.#countReturns((at, before) => at - before < offset);
  }

  /** How many CR come first. */
  #countReturns(isBefore: (at: number, before: number) => boolean): number {
    return partitionPoint(0, this.#returns.length, (i) => isBefore(this.#returns[i]!, i));
  }
}

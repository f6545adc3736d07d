import type { Counts, Frame } from '../report/reporter.ts';
import type { Output } from './output.ts';

const NOTHING: Counts = { articles: 0, words: 0, quotes: 0 };

/** Characters from which an article is written by itself: with what comes before it, it may be too long for a string. */
const LONG = 2 ** 20;

/** Writes one report: what comes between its opening and its closing. */
export class ReportWriter {
  readonly #reporter: Frame;
  readonly #open: () => Output;
  #output: Output | undefined;
  #counts: Counts = NOTHING;

  /** @param open Is called with the first article; a report of none is not written. */
  constructor(reporter: Frame, open: () => Output) {
    this.#reporter = reporter;
    this.#open = open;
  }

  /** Writes one article; resolves to `false` when nobody reads any more. */
  async add(words: string, counts = NOTHING): Promise<boolean> {
    this.#counts = {
      articles: this.#counts.articles + counts.articles,
      words: this.#counts.words + counts.words,
      quotes: this.#counts.quotes + counts.quotes,
    };
    const before = this.#output === undefined ? this.#reporter.opening : this.#reporter.between;
    this.#output ??= this.#open();
    if (words.length < LONG) return this.#output.write(before + words);
    return (await this.#output.write(before)) && this.#output.write(words);
  }

  async close(): Promise<void> {
    const total = this.#reporter.total?.(this.#counts) ?? '';
    await this.#output?.write(total + this.#reporter.closing);
    await this.#output?.close();
  }

  discard(): void {
    this.#output?.discard();
  }
}

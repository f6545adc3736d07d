import { join, relative, sep } from 'node:path';
import { Ledger } from '../batch/ledger.ts';
import type { EarlierResult } from '../batch/messages.ts';
import { STANDARD_INPUT } from '../input/sources.ts';
import { openFile } from '../output/output.ts';
import type { Entry } from '../people/entry.ts';
import type { ReportFormat } from '../report/formats.ts';
import type { FiledEntry } from '../report/reporter.ts';
import { findLeftovers, type Leftover, removeLeftover } from './leftovers.ts';

/** What a run has left in a folder of results. */
export interface FolderSummary {
  readonly path: string;
  /** Results that this run has made. */
  readonly results: number;
  /** Pages of speakers. */
  readonly speakers: number;
  /** The page to open first, if there is one. */
  readonly index: string | undefined;
  /** What belongs to no input any more, removed or not. */
  readonly leftovers: readonly Leftover[];
}

/** A folder of results: its ledger, and the page over all of its files. */
export class ResultFolder {
  readonly #path: string;
  readonly #overview: ReportFormat['overview'];
  readonly #ledger: Ledger;
  readonly #targetOf: (path: string) => string;
  readonly #isInput: (path: string) => boolean;
  /** Files of this run, by their paths in the folder. */
  readonly #files = new Set<string>();
  #results = 0;
  #pages = 0;
  /** What the page over all files lists of the sources so far, and of the one that is being printed. */
  readonly #filed: FiledEntry[] = [];
  #entries: Entry[] = [];

  /**
   * @param targetOf The file that the result of a source goes to.
   * @param isInput Whether the file at a path is an input.
   */
  constructor(
    path: string,
    overview: ReportFormat['overview'],
    targetOf: (path: string) => string,
    isInput: (path: string) => boolean,
  ) {
    this.#path = path;
    this.#overview = overview;
    this.#ledger = new Ledger(path);
    this.#targetOf = targetOf;
    this.#isInput = isInput;
  }

  /** What an earlier run has left in a file. */
  find(target: string): EarlierResult | undefined {
    const record = this.#ledger.find(target);
    return record && { target, fingerprint: record.from, contentHash: record.made };
  }

  /** The result of a source is there from an earlier run. */
  keep(path: string): void {
    const target = this.#targetOf(path);
    this.#file(this.#ledger.find(target)!.entries ?? [], target);
    this.#need(target);
  }

  /** The first article of a source is about to be written. */
  begin(): void {
    this.#entries = [];
    this.#ledger.begin();
  }

  /** Takes up what the page over all files says of an article. */
  add(entry: Entry): void {
    this.#entries.push(entry);
  }

  /** The file of a source is whole. Without a fingerprint the next run makes it again. */
  end(path: string, fingerprint: string | undefined): void {
    const target = this.#targetOf(path);
    this.#file(this.#entries, target);
    this.#need(target);
    this.#results++;
    const input = path === STANDARD_INPUT ? undefined : path;
    if (fingerprint !== undefined) this.#ledger.add(target, fingerprint, this.#entries, input);
  }

  /**
   * Writes the pages over all results, and ends the run.
   *
   * @param removes Whether files that belong to no input any more are removed; they are found only where the run has
   *   come to its end and has seen all of its inputs.
   */
  async close({ isWhole, removes }: { isWhole: boolean; removes: boolean }): Promise<FolderSummary> {
    if (this.#overview && this.#filed.length > 0) {
      // Killed while it writes the page, the run must not count as finished: the next one removes what it has left.
      this.#ledger.begin();
      const { name, render } = this.#overview;
      const inFolder = (path: string) => join(this.#path, path);
      const isInput = (path: string) => this.#isInput(inFolder(path));
      for await (const { path, content } of render(this.#filed, name, isInput)) {
        const page = openFile(inFolder(path));
        await page.write(content);
        await page.close();
        this.#ledger.addPage(inFolder(path));
        this.#need(inFolder(path));
        this.#pages++;
      }
    }
    const leftovers = isWhole ? this.#findLeftovers() : [];
    if (removes) for (const leftover of leftovers) this.#remove(leftover);
    this.#ledger.close();
    return {
      path: this.#path,
      results: this.#results,
      speakers: Math.max(this.#pages - 1, 0),
      index: this.#pages > 0 ? join(this.#path, this.#overview!.name) : undefined,
      leftovers,
    };
  }

  #findLeftovers(): Leftover[] {
    const isNeeded = (file: string) => this.#files.has(file) || this.#isInput(join(this.#path, file));
    return findLeftovers(this.#path, this.#ledger, isNeeded, this.#pages > 0);
  }

  #remove(leftover: Leftover): void {
    if (!leftover.isUntouched) return;
    this.#ledger.begin();
    removeLeftover(this.#path, leftover);
    this.#ledger.remove(leftover.file);
  }

  #need(target: string): void {
    this.#files.add(relative(this.#path, target));
  }

  #file(entries: readonly Entry[], target: string): void {
    const path = relative(this.#path, target).replaceAll(sep, '/');
    for (const entry of entries) this.#filed.push({ ...entry, path });
  }
}

import { join, relative, sep } from 'node:path';
import type { Work } from '../batch/tasks.ts';
import type { Failure } from '../input/article.ts';
import { fail } from '../input/articles.ts';
import type { InputFormat } from '../input/formats.ts';
import { isFolder, type Source } from '../input/sources.ts';
import { type Format, REPORT_FORMATS } from '../report/formats.ts';
import type { Counts, Entry, FiledEntry, Reporter, ReportOptions } from '../report/reporter.ts';
import { type Output, openFile } from './output.ts';
import type { StandardOutput } from './standard-output.ts';
import { type Overview, planTargets } from './targets.ts';
import { findColor, findPager, findWidth, type Terminal } from './terminal.ts';

/** Prints the articles of a run, source by source, into one stream or into a file for each source. */
export interface Printer {
  /** How the articles of a source of this format are worded, for those who word them. */
  reportOptions(format: InputFormat): ReportOptions;
  /** The page over all files, if there is to be one. */
  readonly overview: Overview | undefined;
  /** Whether results are kept in a folder, so that those of an earlier run may serve. */
  readonly keeps: boolean;
  /** Finds where the result of each source goes, and what is there; a source without a place is a failure. */
  plan(sources: readonly (Source | Failure)[]): (Work | Failure)[];
  /** The source's result is there from an earlier run. */
  keep(path: string): void;
  /** Makes ready for a source's articles. */
  begin(path: string, format: InputFormat): Promise<void>;
  /** Prints one article; resolves to `false` when nobody reads any more. `entry` is for the page over all files. */
  add(words: string, entry?: Entry, counts?: Counts): Promise<boolean>;
  /** The source is done; `from` tells what its result follows from, if it may serve a later run. */
  end(from: string | undefined): Promise<void>;
  /** The run is done; a source that was not brought to its end leaves no file behind. */
  close(): Promise<void>;
}

export interface PrinterOptions {
  readonly format: Format;
  readonly color: 'auto' | 'always' | 'never';
  readonly width?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One report for all sources, on standard output. */
export function openStreamPrinter(
  stdout: StandardOutput,
  inputs: readonly string[],
  options: PrinterOptions,
): Printer {
  const { load } = REPORT_FORMATS[options.format];
  const several = inputs.length > 1 || isFolder(inputs[0]!);
  const isSeveral = (format: InputFormat) => several || format === 'jsonl';
  const reportOptions = (format: InputFormat) => planReport(options, isSeveral(format), stdout);
  const pager = options.format === 'highlight' && stdout.isTTY === true ? findPager(options.env) : undefined;
  const openOutput = async (format: InputFormat) => {
    if (pager === undefined) return stdout.open(isSeveral(format));
    return (await import('./pager.ts')).openPager(stdout, pager, options.env);
  };
  let sheet: Sheet | undefined;
  return {
    reportOptions,
    overview: undefined,
    keeps: false,
    plan: (sources) => [...sources],
    keep() {},
    async begin(_path, format) {
      if (sheet) return;
      const output = await openOutput(format);
      sheet = new Sheet(await load(reportOptions(format)), () => output);
    },
    add: (words, _entry, counts) => sheet!.add(words, counts),
    async end() {},
    async close() {
      await sheet?.close();
    },
  };
}

/**
 * A report for each source, in a file of its own; and over the files of a folder, an overview where there is one.
 * Files that an earlier run left in the folder serve again where they are as they would be made.
 */
export async function openFilePrinter(
  output: string,
  inputs: readonly string[],
  options: PrinterOptions & { readonly force: boolean },
): Promise<Printer> {
  const { extension, load, overview } = REPORT_FORMATS[options.format];
  const targets = planTargets(inputs, output, extension, overview?.name);
  const reportOptions = (format: InputFormat) => planReport(options, format === 'jsonl', {});
  const ledger = targets.isFolder ? (await import('../batch/ledger.ts')).openLedger(output) : undefined;
  /** Where the result of each source goes, by its path. */
  const places = new Map<string, string>();
  /** What the overview lists: of all sources, and of the one that is printed. */
  const filed: FiledEntry[] = [];
  let entries: Entry[] = [];
  let target = '';
  let sheet: Sheet | undefined;
  const file = (listed: readonly Entry[], place: string) => {
    const path = relative(output, place).replaceAll(sep, '/');
    filed.push(...listed.map((entry) => ({ ...entry, path })));
  };
  return {
    reportOptions,
    overview: targets.overview,
    keeps: ledger !== undefined,
    plan: (sources) =>
      sources.map((source) => {
        if ('error' in source) return source;
        try {
          const place = targets.find(source.path);
          places.set(source.path, place);
          const origin = options.force ? undefined : ledger?.find(place);
          return origin ? { ...source, earlier: { ...origin, target: place } } : source;
        } catch (error) {
          return fail(source.path, error);
        }
      }),
    keep(path) {
      const place = places.get(path)!;
      file(ledger!.find(place)!.entries ?? [], place);
    },
    async begin(path, format) {
      sheet?.discard();
      sheet = undefined;
      entries = [];
      target = places.get(path)!;
      ledger?.begin();
      sheet = new Sheet(await load(reportOptions(format)), () => openFile(target));
    },
    add(words, entry, counts) {
      if (entry) entries.push(entry);
      return sheet!.add(words, counts);
    },
    async end(from) {
      await sheet?.close();
      sheet = undefined;
      file(entries, target);
      if (from !== undefined) ledger?.add(target, from, entries);
    },
    async close() {
      sheet?.discard();
      ledger?.close();
      if (!overview || !targets.overview || filed.length === 0) return;
      const page = openFile(join(output, overview.name));
      await page.write(await overview.render(filed));
      await page.close();
    },
  };
}

function planReport(options: PrinterOptions, several: boolean, terminal: Terminal): ReportOptions {
  return {
    several,
    width: options.width ?? findWidth(terminal),
    color: findColor(options.color, options.env, terminal),
  };
}

const NOTHING: Counts = { articles: 0, words: 0, quotes: 0 };

/** One report: what comes between its opening and its closing. */
class Sheet {
  readonly #reporter: Reporter;
  readonly #open: () => Output;
  #output: Output | undefined;
  #counts: Counts = NOTHING;

  constructor(reporter: Reporter, open: () => Output) {
    this.#reporter = reporter;
    this.#open = open;
  }

  add(words: string, counts = NOTHING): Promise<boolean> {
    const { articles, words: length, quotes } = this.#counts;
    this.#counts = {
      articles: articles + counts.articles,
      words: length + counts.words,
      quotes: quotes + counts.quotes,
    };
    const before = this.#output === undefined ? this.#reporter.opening : this.#reporter.between;
    this.#output ??= this.#open();
    return this.#output.write(before + words);
  }

  /** Ends the report, an empty one too; a source that gave nothing gets no file. */
  async close(): Promise<void> {
    const total = this.#reporter.total?.(this.#counts) ?? '';
    await this.#output?.write(total + this.#reporter.closing);
    await this.#output?.close();
  }

  discard(): void {
    this.#output?.discard();
  }
}

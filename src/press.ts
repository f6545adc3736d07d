import { join, relative, sep } from 'node:path';
import type { InputFormat } from './input/formats.ts';
import { isFolder } from './input/sources.ts';
import { type Output, openFile, openStream } from './output.ts';
import { type Format, REPORT_FORMATS } from './report/formats.ts';
import type { Entry, FiledEntry, Reporter, ReportOptions } from './report/reporter.ts';
import { type Overview, planTargets } from './targets.ts';
import { findColor, findWidth, type Terminal } from './terminal.ts';

/** Prints the articles of a run, source by source, into one stream or into a file for each source. */
export interface Press {
  /** How the articles of a source of this format are worded, for those who word them. */
  reportOptions(format: InputFormat): ReportOptions;
  /** The page over all files, if there is to be one. */
  readonly overview: Overview | undefined;
  /** Makes ready for a source's articles. */
  begin(path: string, format: InputFormat): Promise<void>;
  /** Prints one article; resolves to `false` when nobody reads any more. `entry` is for the page over all files. */
  add(words: string, entry?: Entry): Promise<boolean>;
  /** The source is done. */
  end(): Promise<void>;
  /** The run is done; a source that was not brought to its end leaves no file behind. */
  close(): Promise<void>;
}

export interface PressOptions {
  readonly format: Format;
  readonly color: 'auto' | 'always' | 'never';
  readonly width?: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One report for all sources, on a stream. */
export function pressStream(
  stream: NodeJS.WritableStream & Terminal,
  inputs: readonly string[],
  options: PressOptions,
): Press {
  const { load } = REPORT_FORMATS[options.format];
  const several = inputs.length > 1 || isFolder(inputs[0]!);
  const reportOptions = (format: InputFormat) => planReport(options, several || format === 'jsonl', stream);
  let sheet: Sheet | undefined;
  return {
    reportOptions,
    overview: undefined,
    async begin(_path, format) {
      sheet ??= new Sheet(await load(reportOptions(format)), () => openStream(stream));
    },
    add: (words) => sheet!.add(words),
    async end() {},
    async close() {
      await sheet?.close();
    },
  };
}

/** A report for each source, in a file of its own; and over the files of a folder, an overview where there is one. */
export function pressFiles(output: string, inputs: readonly string[], options: PressOptions): Press {
  const { extension, load, overview } = REPORT_FORMATS[options.format];
  const targets = planTargets(inputs, output, extension, overview?.name);
  const reportOptions = (format: InputFormat) => planReport(options, format === 'jsonl', {});
  /** What the overview lists: of all sources, and of the one that is printed. */
  const filed: FiledEntry[] = [];
  let entries: FiledEntry[] = [];
  let target = '';
  let sheet: Sheet | undefined;
  return {
    reportOptions,
    overview: targets.overview,
    async begin(path, format) {
      sheet?.discard();
      sheet = undefined;
      entries = [];
      target = targets.find(path);
      sheet = new Sheet(await load(reportOptions(format)), () => openFile(target));
    },
    add(words, entry) {
      if (entry) entries.push({ ...entry, path: relative(output, target).replaceAll(sep, '/') });
      return sheet!.add(words);
    },
    async end() {
      await sheet?.close();
      sheet = undefined;
      filed.push(...entries);
    },
    async close() {
      sheet?.discard();
      if (!overview || !targets.overview || filed.length === 0) return;
      const file = openFile(join(output, overview.name));
      await file.write(await overview.render(filed));
      await file.close();
    },
  };
}

function planReport(options: PressOptions, several: boolean, terminal: Terminal): ReportOptions {
  return {
    several,
    width: options.width ?? findWidth(terminal),
    color: findColor(options.color, options.env, terminal),
  };
}

/** One report: what comes between its opening and its closing. */
class Sheet {
  readonly #reporter: Reporter;
  readonly #open: () => Output;
  #output: Output | undefined;

  constructor(reporter: Reporter, open: () => Output) {
    this.#reporter = reporter;
    this.#open = open;
  }

  add(words: string): Promise<boolean> {
    const before = this.#output === undefined ? this.#reporter.opening : this.#reporter.between;
    this.#output ??= this.#open();
    return this.#output.write(before + words);
  }

  /** Ends the report, an empty one too; a source that gave nothing gets no file. */
  async close(): Promise<void> {
    await this.#output?.write(this.#reporter.closing);
    await this.#output?.close();
  }

  discard(): void {
    this.#output?.discard();
  }
}

import type { InputFormat } from '../input/formats.ts';
import { type Format, REPORT_FORMATS } from '../report/formats.ts';
import type { Counts, ReportOptions } from '../report/reporter.ts';
import { openFile } from './output.ts';
import { ReportWriter } from './report-writer.ts';
import type { StandardOutput } from './standard-output.ts';
import { type Environment, findPager } from './terminal.ts';

/** Prints the articles of a run, source by source. */
export interface Printer {
  /** Gets ready for a source's articles. */
  begin(path: string, format: InputFormat): Promise<void>;
  /** Prints one article; resolves to `false` when nobody reads any more. */
  add(words: string, counts?: Counts): Promise<boolean>;
  /** The source is done. */
  end(): Promise<void>;
  /** The run is done; a source that was not brought to its end leaves no file behind. */
  close(): Promise<void>;
  /** The run has failed; neither does it leave one behind. */
  discard(): void;
}

export interface PrinterOptions {
  readonly format: Format;
  /** How the articles of a source of this format are worded. */
  readonly reportOf: (format: InputFormat) => ReportOptions;
}

/** Prints one report over all sources to standard output. */
export function openStreamPrinter(
  stdout: StandardOutput,
  { format: reportFormat, reportOf }: PrinterOptions,
  env: Environment,
): Printer {
  const { load } = REPORT_FORMATS[reportFormat];
  const pager = reportFormat === 'highlight' && stdout.isTTY === true ? findPager(env) : undefined;
  const openOutput = async (format: InputFormat) => {
    if (pager === undefined) return stdout.open(reportOf(format).several);
    return (await import('./pager.ts')).openPager(stdout, pager, env);
  };
  let writer: ReportWriter | undefined;
  return {
    async begin(_path, format) {
      if (writer) return;
      const output = await openOutput(format);
      writer = new ReportWriter(await load(reportOf(format)), () => output);
    },
    add: (words, counts) => writer!.add(words, counts),
    async end() {},
    async close() {
      await writer?.close();
    },
    discard() {},
  };
}

/**
 * Prints a report for each source to a file of its own.
 *
 * @param targetOf The file that the result of a source goes to.
 */
export function openFilePrinter(
  targetOf: (path: string) => string,
  { format: reportFormat, reportOf }: PrinterOptions,
): Printer {
  const { load } = REPORT_FORMATS[reportFormat];
  let writer: ReportWriter | undefined;
  return {
    async begin(path, format) {
      writer?.discard();
      writer = undefined;
      writer = new ReportWriter(await load(reportOf(format)), () => openFile(targetOf(path)));
    },
    add: (words, counts) => writer!.add(words, counts),
    async end() {
      await writer?.close();
      writer = undefined;
    },
    async close() {
      writer?.discard();
    },
    discard: () => writer?.discard(),
  };
}

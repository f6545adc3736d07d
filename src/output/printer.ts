import type { InputFormat } from '../input/formats.ts';
import type { Entry } from '../people/entry.ts';
import { joinPeople, type Person } from '../people/people.ts';
import { isAskedFor } from '../people/select.ts';
import { type Format, REPORT_FORMATS } from '../report/formats.ts';
import type { Counts, ReportOptions } from '../report/reporter.ts';
import { type Output, openFile } from './output.ts';
import { ReportWriter } from './report-writer.ts';
import type { StandardOutput } from './standard-output.ts';
import { type Environment, findPager } from './terminal.ts';

/** Prints the articles of a run, source by source. */
export interface Printer {
  /** Gets ready for a source's articles. */
  begin(path: string, format: InputFormat): Promise<void>;
  /** Prints one article; resolves to `false` when nobody reads any more. */
  add(article: PrintedArticle): Promise<boolean>;
  /** The source is done. */
  end(): Promise<void>;
  /** The run is done; a source that was not brought to its end leaves no file behind. */
  close(): Promise<void>;
  /** The run has failed; neither does it leave one behind. */
  discard(): void;
}

/** What a thread has made of an article: words to print, or the entry of a report over all articles. */
export interface PrintedArticle {
  readonly words?: string;
  readonly entry?: Entry;
  readonly counts?: Counts;
}

export interface PrinterOptions {
  readonly format: Format;
  /** How the articles of a source of this format are worded. */
  readonly reportOf: (format: InputFormat) => ReportOptions;
}

/** Opens what a report goes to, once there is something to write. */
export type OpenOutput = () => Promise<Output> | Output;

/** Standard output, through a pager where a report that is read at a terminal may be long. */
export function openStandardOutput(
  stdout: StandardOutput,
  { format, isLong, flows }: { readonly format: Format; readonly isLong: boolean; readonly flows: boolean },
  env: Environment,
): OpenOutput {
  const isPaged = stdout.isTTY === true && (format === 'highlight' || (format === 'text' && isLong));
  const pager = isPaged ? findPager(env) : undefined;
  return async () => {
    if (pager === undefined) return stdout.open(flows);
    return (await import('./pager.ts')).openPager(stdout, pager, env);
  };
}

/** Prints one report over all sources. */
export function openReportPrinter(
  open: OpenOutput,
  { format: reportFormat, reportOf }: PrinterOptions,
): Printer {
  const { load } = REPORT_FORMATS[reportFormat];
  let writer: ReportWriter | undefined;
  return {
    async begin(_path, format) {
      if (writer) return;
      const output = await open();
      writer = new ReportWriter(await load(reportOf(format)), () => output);
    },
    add: ({ words = '', counts }) => writer!.add(words, counts),
    async end() {},
    async close() {
      await writer?.close();
    },
    discard: () => writer?.discard(),
  };
}

/**
 * Prints one report of what each speaker says over all sources, when all of them are there: who speaks in an article may
 * be told by a later one. Of the articles only their entries are kept.
 *
 * @param asked The name of whom alone the report is.
 */
export function openPeoplePrinter(
  open: OpenOutput,
  { format, reportOf }: PrinterOptions,
  asked: string | undefined,
): Printer {
  const entries: Entry[] = [];
  return {
    async begin() {},
    async add({ entry }) {
      if (entry) entries.push(entry);
      return true;
    },
    async end() {},
    async close() {
      const people = listPeople(entries, asked);
      if (people.length === 0) return;
      const reporter = await REPORT_FORMATS[format].loadPeople!(reportOf('jsonl'));
      const output = await open();
      const writer = new ReportWriter(reporter, () => output);
      for (const person of people) if (!(await writer.add(reporter.person(person)))) break;
      await writer.close();
    },
    discard() {},
  };
}

function listPeople(entries: readonly Entry[], asked: string | undefined): Person[] {
  const people = joinPeople(entries);
  if (asked === undefined) return people;
  return people.filter(({ names, kind }) => names.some((name) => isAskedFor(name, kind, asked)));
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
    add: ({ words = '', counts }) => writer!.add(words, counts),
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

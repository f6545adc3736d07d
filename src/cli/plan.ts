import { version } from '../../package.json';
import { LEDGER_NAME } from '../batch/freshness.ts';
import type { Job, PlannedSource, ReportPlan } from '../batch/messages.ts';
import { failure } from '../errors.ts';
import type { Failure } from '../input/article.ts';
import { describeError } from '../input/articles.ts';
import type { InputFormat } from '../input/formats.ts';
import { isFolder, readSources, type Source, STANDARD_INPUT } from '../input/sources.ts';
import { openFile } from '../output/output.ts';
import {
  type OpenOutput,
  openFilePrinter,
  openPeoplePrinter,
  openReportPrinter,
  openStandardOutput,
  type Printer,
  type PrinterOptions,
} from '../output/printer.ts';
import { checkOneTarget, findOverview, planTargets, type Targets } from '../output/targets.ts';
import { findColor, findWidth, type Terminal } from '../output/terminal.ts';
import { REPORT_FORMATS } from '../report/formats.ts';
import type { ReportOptions } from '../report/reporter.ts';
import type { Request } from './arguments.ts';
import type { Host } from './host.ts';
import type { ResultFolder } from './result-folder.ts';

/** A run with all that can be decided before an article is read. */
export interface RunPlan {
  readonly sources: readonly (PlannedSource | Failure)[];
  readonly job: Job;
  readonly printer: Printer;
  /** The folder that keeps results from run to run, if they go to one. */
  readonly folder: ResultFolder | undefined;
}

/** Standard output, as a value of `--output`. */
const STANDARD_OUTPUT = '-';

/** The path that results are written to; `undefined` for standard output. */
export function findOutputPath({ output }: Request): string | undefined {
  return output === STANDARD_OUTPUT ? undefined : output;
}

/** Plans a run: where its articles come from, how they are worded, and where each result goes. */
export function planRun(request: Request, host: Host): Promise<RunPlan> {
  const inputs = request.inputs.length > 0 ? request.inputs : [STANDARD_INPUT];
  const isSeveral = inputs.length > 1 || isFolder(inputs[0]!);
  if (request.title !== undefined && isSeveral) {
    throw failure('usage', `--title is the headline of one article; ${inputs[0]} is a folder`);
  }
  const output = findOutputPath(request);
  if (output === undefined) return planStream(inputs, isSeveral, request, host);
  const isOneReport = request.by === 'speaker' || (isSeveral && REPORT_FORMATS[request.format].isOneFile);
  if (isOneReport && !isFolderName(output)) return planOneFile(inputs, output, request, host);
  if (request.by === 'speaker') throw failure('output_is_folder', output);
  return planFiles(inputs, output, request, host);
}

/** One report over all inputs on standard output. */
async function planStream(
  inputs: readonly string[],
  isSeveral: boolean,
  request: Request,
  host: Host,
): Promise<RunPlan> {
  const { stdout, env } = host;
  const report: ReportPlan = {
    one: planReport(request, host, { several: isSeveral, terminal: stdout }),
    lines: planReport(request, host, { several: true, terminal: stdout }),
  };
  const { format, by } = request;
  const isLong = isSeveral || by === 'speaker';
  const open = openStandardOutput(stdout, { format, isLong, flows: isSeveral }, env);
  return {
    sources: [...readSources(inputs, undefined)],
    job: planJob(request, report, undefined),
    printer: openOnePrinter(open, request, report),
    folder: undefined,
  };
}

/** One report over all inputs in a file. */
async function planOneFile(
  inputs: readonly string[],
  output: string,
  request: Request,
  host: Host,
): Promise<RunPlan> {
  const options = planReport(request, host, { several: true, file: output });
  const report: ReportPlan = { one: options, lines: options };
  const sources = [...readSources(inputs, undefined)];
  const paths = sources.flatMap((source) => ('error' in source ? [] : [source.path]));
  const stdin = paths.includes(STANDARD_INPUT) ? host.stdin.findIdentity?.() : undefined;
  checkOneTarget({ paths, stdin, output });
  return {
    sources,
    job: planJob(request, report, undefined),
    printer: openOnePrinter(() => openFile(output), request, report),
    folder: undefined,
  };
}

function openOnePrinter(open: OpenOutput, request: Request, report: ReportPlan): Printer {
  const options = printerOptions(request, report);
  return request.by === 'speaker'
    ? openPeoplePrinter(open, options, request.speaker)
    : openReportPrinter(open, options);
}

/** Whether a path can only be that of a folder. */
function isFolderName(path: string): boolean {
  return path.endsWith('/') || isFolder(path);
}

/** A report for each input, in files; and over those of a folder an index, where the format has one. */
async function planFiles(
  inputs: readonly string[],
  output: string,
  request: Request,
  host: Host,
): Promise<RunPlan> {
  const { extension, overview } = REPORT_FORMATS[request.format];
  const found = [...readSources(inputs, output)];
  const paths = found.flatMap((source) => ('error' in source ? [] : [source.path]));
  const targets = planTargets({
    inputs,
    paths,
    stdin: paths.includes(STANDARD_INPUT) ? host.stdin.findIdentity?.() : undefined,
    output,
    extension,
    overview: overview?.name,
    ledger: LEDGER_NAME,
  });
  const file = targets.isFolder || isFolderName(output) ? extension : output;
  const report: ReportPlan = {
    one: planReport(request, host, { several: false, file }),
    lines: planReport(request, host, { several: true, file }),
  };
  const places = new Map<string, string>();
  const targetOf = (path: string) => places.get(path)!;
  const folder = targets.isFolder
    ? new (await import('./result-folder.ts')).ResultFolder(output, overview, targetOf, targets.isInput)
    : undefined;
  const sources = found.map((source) =>
    'error' in source ? source : planSource(source, targets, places, request.force ? undefined : folder),
  );
  const settings = folder && renderSettings(request, report, targets.overview?.name);
  return {
    sources,
    job: planJob(request, report, settings),
    printer: openFilePrinter(targetOf, printerOptions(request, report)),
    folder,
  };
}

/** Finds a place for the result of a source, and what an earlier run has left there. */
function planSource(
  { path }: Source,
  targets: Targets,
  places: Map<string, string>,
  folder: ResultFolder | undefined,
): PlannedSource | Failure {
  try {
    const target = targets.find(path);
    places.set(path, target);
    const overview = targets.overview && findOverview(targets.overview, path);
    return { path, overview, earlier: folder?.find(target) };
  } catch (error) {
    return describeError(path, error);
  }
}

/** Where a report goes: to a terminal or a stream, or to a file. */
interface ReportPlace {
  readonly several: boolean;
  readonly terminal?: Terminal;
  /** Its path, or at least its extension. */
  readonly file?: string;
}

function planReport(
  { width, color, format }: Request,
  { env }: Host,
  { several, terminal = {}, file = '' }: ReportPlace,
): ReportOptions {
  return {
    several,
    width: width ?? findWidth(terminal),
    color: findColor(color, env, terminal),
    byteOrderMark: format === 'csv' && /\.csv$/i.test(file),
  };
}

function printerOptions({ format }: Request, report: ReportPlan): PrinterOptions {
  return { format, reportOf: (input: InputFormat) => (input === 'jsonl' ? report.lines : report.one) };
}

function planJob(request: Request, report: ReportPlan, settings: string | undefined): Job {
  const { digest, format, by, speaker, title, inputFormat, encoding } = request;
  return { digest, read: { inputFormat, encoding }, format, report, by, speaker, title, settings };
}

/** All that a result follows from beside its input, as text. */
function renderSettings(request: Request, report: ReportPlan, overview: string | undefined): string {
  const { digest, format, speaker, title, inputFormat, encoding } = request;
  const options = { inputFormat, encoding, format, speaker, title };
  return JSON.stringify([version, digest, options, report, overview]);
}

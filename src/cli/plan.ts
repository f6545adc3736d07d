import { version } from '../../package.json';
import { LEDGER_NAME } from '../batch/freshness.ts';
import type { Job, PlannedSource, ReportPlan } from '../batch/messages.ts';
import type { Failure } from '../input/article.ts';
import { describeError } from '../input/articles.ts';
import type { InputFormat } from '../input/formats.ts';
import { isFolder, readSources, type Source, STANDARD_INPUT } from '../input/sources.ts';
import { openFilePrinter, openStreamPrinter, type Printer, type PrinterOptions } from '../output/printer.ts';
import { findOverview, planTargets, type Targets } from '../output/targets.ts';
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
  const output = findOutputPath(request);
  return output === undefined ? planStream(inputs, request, host) : planFiles(inputs, output, request, host);
}

/** One report over all inputs on standard output. */
async function planStream(inputs: readonly string[], request: Request, host: Host): Promise<RunPlan> {
  const isSeveral = inputs.length > 1 || isFolder(inputs[0]!);
  const report: ReportPlan = {
    one: planReport(request, host, isSeveral, host.stdout),
    lines: planReport(request, host, true, host.stdout),
  };
  return {
    sources: [...readSources(inputs, undefined)],
    job: planJob(request, report, undefined),
    printer: openStreamPrinter(host.stdout, printerOptions(request, report), host.env),
    folder: undefined,
  };
}

/** A report for each input, in files; and over those of a folder an index, where the format has one. */
async function planFiles(
  inputs: readonly string[],
  output: string,
  request: Request,
  host: Host,
): Promise<RunPlan> {
  const report: ReportPlan = {
    one: planReport(request, host, false, {}),
    lines: planReport(request, host, true, {}),
  };
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
  const places = new Map<string, string>();
  const targetOf = (path: string) => places.get(path)!;
  const folder = targets.isFolder
    ? new (await import('./result-folder.ts')).ResultFolder(output, overview, targetOf)
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

function planReport(
  { width, color }: Request,
  { env }: Host,
  several: boolean,
  terminal: Terminal,
): ReportOptions {
  return { several, width: width ?? findWidth(terminal), color: findColor(color, env, terminal) };
}

function printerOptions({ format }: Request, report: ReportPlan): PrinterOptions {
  return { format, reportOf: (input: InputFormat) => (input === 'jsonl' ? report.lines : report.one) };
}

function planJob(request: Request, report: ReportPlan, settings: string | undefined): Job {
  const { digest, format, inputFormat, encoding } = request;
  return { digest, read: { inputFormat, encoding }, format, report, settings };
}

/** All that a result follows from beside its input, as text. */
function renderSettings(request: Request, report: ReportPlan, overview: string | undefined): string {
  const { digest, format, inputFormat, encoding } = request;
  return JSON.stringify([version, digest, { inputFormat, encoding }, format, report, overview]);
}

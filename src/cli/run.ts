import { version } from '../../package.json';
import { digestSources } from '../batch/batch.ts';
import type { Item, Job, Part } from '../batch/digester.ts';
import { Stop } from '../batch/stop.ts';
import { NutgrafError } from '../errors.ts';
import { readSources, STANDARD_INPUT } from '../input/sources.ts';
import type { StandardInput } from '../input/standard-input.ts';
import type { Notes } from '../output/output.ts';
import { openFilePrinter, openStreamPrinter, type Printer } from '../output/printer.ts';
import { renderVisible } from '../report/visible.ts';
import type { Request } from './arguments.ts';
import type { Host } from './host.ts';
import type { ProgressLine } from './progress.ts';

/** Standard output, as a value of `--output`. */
const STANDARD_OUTPUT = '-';

/** Exit statuses of a run that a signal stopped: 128 and the number of the signal. */
const STOPPED = { SIGINT: 130, SIGTERM: 143 } as const;

/** Inputs → articles → digests → reports; resolves to the exit status. */
export async function run(request: Request, host: Host, stderr: Notes): Promise<number> {
  const inputs = request.inputs.length > 0 ? request.inputs : [STANDARD_INPUT];
  const output = request.output === STANDARD_OUTPUT ? undefined : request.output;
  const options = { ...request, env: host.env };
  const printer =
    output === undefined
      ? openStreamPrinter(host.stdout, inputs, options)
      : await openFilePrinter(output, inputs, options);
  const job = planJob(request, printer);
  const sources = printer.plan([...readSources(inputs, output)]);
  let progress: ProgressLine | undefined;
  const tell = (words: string) => {
    progress?.clear();
    return stderr.write(`nutgraf: ${renderVisible(words)}\n`);
  };
  let status = 0;
  let articles = 0;
  let done = 0;
  let upToDate = 0;

  /** Names a failure; resolves to whether to go on. */
  const fail = async ({ path, line, message }: NonNullable<Item['failure']>): Promise<boolean> => {
    status = 1;
    await tell(`${line === undefined ? path : `${path}:${line}`}: ${message}`);
    return !request.failFast;
  };

  /** The source that the printer is at, and whether a line of it failed. */
  let begun: string | undefined;
  let isWhole = true;

  /** Prints what came of a source, or of some of its lines; resolves to whether to go on. */
  const print = async ({ path, format, items, isLast, isUpToDate, from }: Part): Promise<boolean> => {
    if (isUpToDate) {
      upToDate++;
      printer.keep(path);
    }
    for (const { words, entry, counts, note, failure } of items) {
      if (note !== undefined && !request.quiet) await tell(`${path}: ${note}`);
      if (words !== undefined) {
        if (begun !== path) await printer.begin(path, format);
        begun = path;
        if (!(await printer.add(words, entry, counts))) return false;
      }
      if (failure !== undefined) {
        isWhole = false;
        if (!(await fail(failure))) return false;
      }
    }
    if (!isLast) return true;
    // A result with failures in it is made again, so that they are told again.
    if (begun === path) await printer.end(isWhole ? from : undefined);
    begun = undefined;
    isWhole = true;
    return true;
  };

  const stop = new Stop();
  const onSignal = (name: keyof typeof STOPPED) => {
    status = STOPPED[name];
    stop.ask();
  };
  let isListening = false;
  /** The source whose results cannot be written. */
  let lost: string | undefined;
  let stdin: StandardInput | undefined;
  const openStdin = () => {
    stdin = host.stdin;
    // Beside other inputs a signal must be heard while it is awaited.
    if (sources.length > 1) stdin.flow?.();
    return stdin;
  };
  const batch = { jobs: request.jobs, stdin: openStdin, stop };
  try {
    for await (const part of digestSources(sources, job, batch)) {
      // A run of a single text has nothing to finish: a signal ends it where it stands, and no progress is seen.
      if (!isListening && (sources.length > 1 || !part.isLast)) {
        for (const name of ['SIGINT', 'SIGTERM'] as const) host.once?.(name, onSignal);
        progress = await openProgress(request, host, sources.length);
        isListening = true;
      }
      articles += part.items.length;
      if (part.isLast) done++;
      progress?.update(sources.length > 1 ? done : articles);
      if (part.path === lost) continue;
      try {
        if (!(await print(part))) break;
      } catch (error) {
        // A file that cannot be written is the failure of one input; the only stream there is, that of them all.
        if (!(error instanceof NutgrafError) || output === undefined) throw error;
        if (!(await fail({ path: part.path, message: error.message }))) break;
        if (!part.isLast) lost = part.path;
      }
    }
  } finally {
    // Where the run is over sooner than its input, an input left open would keep the process.
    stdin?.destroy?.();
  }
  progress?.clear();
  await printer.close();
  if (stop.isAsked) {
    await tell(
      sources.length > 1
        ? `stopped after ${done} of ${sources.length} inputs`
        : `stopped after ${articles} articles`,
    );
  } else if (upToDate > 0 && !request.quiet) {
    await tell(`${upToDate} of ${sources.length} were up to date; --force makes them again`);
  }
  // Not after more of them: V8 drops code that has not run for a while.
  if (status === 0 && articles === 1) host.keepCode?.();
  return status;
}

function planJob({ digest, format, ...request }: Request, printer: Printer): Job {
  const { overview } = printer;
  const read = { inputFormat: request.inputFormat, encoding: request.encoding };
  const report = { one: printer.reportOptions('text'), lines: printer.reportOptions('jsonl') };
  const recipe = printer.keeps
    ? JSON.stringify([version, digest, read, format, report, overview?.name])
    : undefined;
  return { digest, read, format, report, overview, recipe };
}

/** The line that tells how far a run has come: on a terminal, where results do not go to it too. */
async function openProgress(
  { quiet, output }: Request,
  { stdout, stderr }: Host,
  sources: number,
): Promise<ProgressLine | undefined> {
  const isFree = stdout.isTTY !== true || (output !== undefined && output !== STANDARD_OUTPUT);
  if (quiet || !stderr.isTTY || !isFree) return undefined;
  const { startProgress } = await import('./progress.ts');
  return startProgress(stderr, sources > 1 ? sources : undefined);
}

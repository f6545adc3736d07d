import { digestSources } from './batch/batch.ts';
import type { Item, Job, Part } from './batch/digester.ts';
import { NutgrafError, USAGE_CODES } from './errors.ts';
import { readSources, STANDARD_INPUT } from './input/sources.ts';
import { parseArguments, type Request, renderHelp } from './options.ts';
import { type Output, openStream } from './output.ts';
import { pressFiles, pressStream } from './press.ts';
import { renderVisible } from './report/visible.ts';

/** What a run needs of its process: `process` itself, or less of it for a test. */
export interface Host {
  /** With the names of node and of the script in front. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Buffer> & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream;
}

/** Standard output, as a value of `--output`. */
const STANDARD_OUTPUT = '-';

/**
 * Runs the command.
 *
 * @returns The exit status: 0 done, 1 some input failed, 2 wrong usage or nothing to read. A bug rejects.
 */
export async function main(host: Host): Promise<number> {
  const stderr = openStream(host.stderr);
  try {
    const request = parseArguments(host.argv.slice(2));
    if ('print' in request) {
      await openStream(host.stdout).write(request.print);
      return 0;
    }
    if (request.inputs.length === 0 && host.stdin.isTTY) {
      await stderr.write(renderHelp());
      return 2;
    }
    return await run(request, host, stderr);
  } catch (error) {
    if (!(error instanceof NutgrafError)) throw error;
    const isUsage = USAGE_CODES.has(error.code);
    await stderr.write(
      `nutgraf: ${renderVisible(error.message)}\n${isUsage ? "Try 'nutgraf --help'.\n" : ''}`,
    );
    return isUsage ? 2 : 1;
  }
}

/** Inputs → articles → digests → reports; resolves to the exit status. */
async function run(request: Request, host: Host, stderr: Output): Promise<number> {
  const inputs = request.inputs.length > 0 ? request.inputs : [STANDARD_INPUT];
  const options = { ...request, env: host.env };
  const output = request.output === STANDARD_OUTPUT ? undefined : request.output;
  const press =
    output === undefined ? pressStream(host.stdout, inputs, options) : pressFiles(output, inputs, options);
  const job: Job = {
    digest: request.digest,
    read: { inputFormat: request.inputFormat, encoding: request.encoding },
    format: request.format,
    report: { one: press.reportOptions('text'), lines: press.reportOptions('jsonl') },
    overview: press.overview,
  };
  let status = 0;
  const tell = (words: string) => stderr.write(`nutgraf: ${renderVisible(words)}\n`);

  /** Names a failure; resolves to whether to go on. */
  const fail = async ({ path, line, message }: NonNullable<Item['failure']>): Promise<boolean> => {
    status = 1;
    await tell(`${line === undefined ? path : `${path}:${line}`}: ${message}`);
    return !request.failFast;
  };

  /** Prints what came of a source, or of some of its lines; resolves to whether to go on. */
  const print = async ({ path, format, items, isLast }: Part): Promise<boolean> => {
    for (const { words, entry, note, failure } of items) {
      if (note !== undefined && !request.quiet) await tell(`${path}: ${note}`);
      if (words !== undefined) {
        if (begun !== path) await press.begin(path, format);
        begun = path;
        if (!(await press.add(words, entry))) return false;
      }
      if (failure !== undefined && !(await fail(failure))) return false;
    }
    if (isLast && begun === path) await press.end();
    if (isLast) begun = undefined;
    return true;
  };
  /** The source that the press is at. */
  let begun: string | undefined;
  /** The source whose results cannot be written. */
  let lost: string | undefined;

  const sources = [...readSources(inputs, output)];
  for await (const part of digestSources(sources, job, { jobs: request.jobs, stdin: () => host.stdin })) {
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
  await press.close();
  return status;
}

import { digest } from './digest.ts';
import { NutgrafError, USAGE_CODES } from './errors.ts';
import type { Article, Failure } from './input/article.ts';
import { readArticles } from './input/articles.ts';
import { readSources, type Source, STANDARD_INPUT } from './input/sources.ts';
import { parseArguments, type Request, renderHelp } from './options.ts';
import { type Output, openStream } from './output.ts';
import { pressFiles, pressStream } from './press.ts';
import type { Reporter } from './report/reporter.ts';
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
  let status = 0;

  /** Names a failure; resolves to whether to go on. */
  const fail = async ({ path, line, error }: Omit<Failure, 'id'>): Promise<boolean> => {
    status = 1;
    const place = line === undefined ? path : `${path}:${line}`;
    await stderr.write(`nutgraf: ${renderVisible(`${place}: ${error.message}`)}\n`);
    return !request.failFast;
  };

  /** Digests all that a source holds; resolves to whether to go on. */
  const digestSource = async (source: Source): Promise<boolean> => {
    const { format, articles } = await readArticles(source, {
      inputFormat: request.inputFormat,
      encoding: request.encoding,
      stdin: () => host.stdin,
    });
    const reporter = await press.begin(source.path, format);
    for await (const item of articles) {
      if ('note' in item && !request.quiet)
        await stderr.write(`nutgraf: ${renderVisible(`${source.path}: ${item.note}`)}\n`);
      const words = renderItem(item, reporter, request);
      if (words !== undefined && !(await press.add(words))) return false;
      if ('error' in item && !(await fail(item))) return false;
    }
    await press.end();
    return true;
  };

  for (const source of readSources(inputs, output)) {
    try {
      const goesOn = 'error' in source ? await fail(source) : await digestSource(source);
      if (!goesOn) break;
    } catch (error) {
      // A file that cannot be written is the failure of one input; the only stream there is, that of them all.
      if (!(error instanceof NutgrafError) || output === undefined) throw error;
      if (!(await fail({ path: source.path, error }))) break;
    }
  }
  await press.close();
  return status;
}

/** What is printed for an article, or in the place of a line that is none; nothing for an input that is none. */
function renderItem(item: Article | Failure, reporter: Reporter, request: Request): string | undefined {
  if ('error' in item) return item.line === undefined ? undefined : reporter.failure?.(item.id, item.error);
  const { text, note: _, ...known } = item;
  return reporter.article(digest(text, { ...request.digest, ...known }), text);
}

import { CommanderError } from 'commander';
import { chosenLength, type DigestOptions } from '../digest/options.ts';
import { failure } from '../errors.ts';
import type { InputFormat } from '../input/formats.ts';
import type { Format } from '../report/formats.ts';
import { declareCommand, type Guide } from './options.ts';

/** What the user asked for. */
export interface Request {
  readonly inputs: readonly string[];
  readonly digest: Omit<DigestOptions, 'id' | 'title' | 'meta'>;
  readonly format: Format;
  /** Where the results go; standard output where not given. */
  readonly output?: string;
  readonly inputFormat: InputFormat | 'auto';
  /** `auto`, or the name of an encoding. */
  readonly encoding: string;
  /** Threads at most. */
  readonly jobs: number;
  /** Whether to redo results that an earlier run left in the folder. */
  readonly force: boolean;
  readonly failFast: boolean;
  readonly quiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  /** Columns; those of the terminal where not given. */
  readonly width?: number;
}

/** Columns that the help is wrapped to, so that it is the same everywhere. */
const HELP_WIDTH = 80;

/**
 * Parses the arguments of the command.
 *
 * @param args Without the names of node and of the script.
 * @returns What to do, or a text to print (the help, the version) or to generate instead.
 * @throws NutgrafError `usage`, `bad_option` or `several_lengths`.
 */
export function parseArguments(
  args: readonly string[],
): Request | { readonly print: string } | { readonly generate: Guide } {
  let print = '';
  const command = declareCommand().configureOutput({
    writeOut: (text) => {
      print += text;
    },
    writeErr: () => {},
    getOutHelpWidth: () => HELP_WIDTH,
  });
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { print };
    throw failure('usage', error.message.replace(/^error: /, '').replaceAll('\n', ' '));
  }
  const {
    sentences,
    words,
    percent,
    order,
    only,
    statements,
    keywords,
    explain,
    idf,
    highlight,
    generate,
    ...rest
  } = command.opts();
  if (generate !== undefined) return { generate };
  if (highlight && rest.format !== 'text') {
    throw failure('usage', `--highlight prints text; it cannot be combined with --format ${rest.format}`);
  }
  return {
    ...(rest as Omit<Request, 'inputs' | 'digest'>),
    ...(highlight && { format: 'highlight' }),
    inputs: command.args,
    digest: {
      ...chosenLength({ sentences, words, percent }),
      order,
      only,
      statements,
      keywords,
      explain,
      idf,
    },
  };
}

/** The help, as `--help` prints it. */
export function renderHelp(): string {
  return (parseArguments(['--help']) as { print: string }).print;
}

import { CommanderError } from 'commander';
import { chosenLength, type DigestOptions, type Section } from '../digest/options.ts';
import { failure } from '../errors.ts';
import type { InputFormat } from '../input/formats.ts';
import type { Format } from '../report/formats.ts';
import { declareCommand, type Guide } from './options.ts';

/** What the user asked for. */
export interface Request {
  readonly inputs: readonly string[];
  readonly digest: Omit<DigestOptions, 'id' | 'title' | 'meta'>;
  readonly format: Format;
  /** A result for each article, or one for each speaker over all of them. */
  readonly by: 'article' | 'speaker';
  /** The name of whom alone something is shown. */
  readonly speaker?: string;
  /** The headline of the one input. */
  readonly title?: string;
  /** Where the results go; standard output where not given. */
  readonly output?: string;
  readonly inputFormat: InputFormat | 'auto';
  /** `auto`, or the name of an encoding. */
  readonly encoding: string;
  /** Threads at most. */
  readonly jobs: number;
  /** Whether to remove results of inputs that are gone. */
  readonly prune: boolean;
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
  const format: Format = highlight ? 'highlight' : rest.format;
  if (highlight && rest.format !== 'text') {
    throw failure('usage', `--highlight prints text; it cannot be combined with --format ${rest.format}`);
  }
  const isChosen = command.getOptionValueSource('only') === 'cli';
  const sections = chooseSections({
    only,
    isChosen,
    statements,
    format,
    by: rest.by,
    speaker: rest.speaker,
  });
  checkTitle(rest.title, command.args);
  if (rest.prune && rest.output === undefined) {
    throw failure('usage', '--prune removes results from the folder of --output, and there is none');
  }
  return {
    ...(rest as Omit<Request, 'inputs' | 'digest'>),
    format,
    inputs: command.args,
    digest: {
      ...chosenLength({ sentences, words, percent }),
      order,
      only: sections,
      statements,
      keywords,
      explain,
      idf,
    },
  };
}

interface SectionChoice {
  readonly only: readonly Section[];
  /** Whether the user has asked for these. */
  readonly isChosen: boolean;
  readonly statements: boolean;
  readonly format: Format;
  readonly by: Request['by'];
  readonly speaker: string | undefined;
}

/** The sections to make: all, unless the user asks for some, or for what somebody says. */
function chooseSections(choice: SectionChoice): readonly Section[] {
  const { only, isChosen, statements, format, by, speaker } = choice;
  if (by === 'speaker' && format === 'highlight') {
    throw failure('usage', '--highlight shows articles; it cannot be combined with --by speaker');
  }
  const lister =
    by === 'speaker' ? '--by speaker' : speaker !== undefined ? '--speaker' : format === 'csv' ? 'csv' : '';
  const hasSpeech = statements || only.includes('quotes') || only.includes('statements');
  if (isChosen && lister !== '' && !hasSpeech) {
    throw failure('usage', `${lister} lists quotes; --only ${only.join(',')} leaves none`);
  }
  // Keywords tell apart people of one name.
  if (by === 'speaker') {
    const spoken = only.filter((section) => section === 'quotes' || section === 'statements');
    return [...spoken, 'keywords'];
  }
  return isChosen || speaker === undefined ? only : ['quotes'];
}

/** A headline is that of one article. */
function checkTitle(title: string | undefined, inputs: readonly string[]): void {
  if (title !== undefined && inputs.length > 1) {
    throw failure('usage', `--title is the headline of one article; there are ${inputs.length} inputs`);
  }
}

/** The help, as `--help` prints it. */
export function renderHelp(): string {
  return (parseArguments(['--help']) as { print: string }).print;
}

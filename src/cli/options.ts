import { availableParallelism } from 'node:os';
import { Command, CommanderError, Option } from 'commander';
import { version } from '../../package.json';
import { checkNumber, LIMITS } from '../digest/limits.ts';
import { failure } from '../errors.ts';
import { findEncoding } from '../input/encoding/encodings.ts';
import { INPUT_FORMATS, type InputFormat } from '../input/formats.ts';
import { FORMATS, type Format } from '../report/formats.ts';
import type { DigestOptions, Section } from '../types.ts';
import type { CommandDescription, Example } from './description.ts';

/** One run as its user asked for it. */
export interface Request {
  readonly inputs: readonly string[];
  readonly digest: Pick<
    DigestOptions,
    'sentences' | 'words' | 'percent' | 'order' | 'only' | 'keywords' | 'explain' | 'idf'
  >;
  readonly format: Format;
  /** Where the results go; standard output where not given. */
  readonly output?: string;
  readonly inputFormat: InputFormat | 'auto';
  /** `auto`, or the name of an encoding. */
  readonly encoding: string;
  /** Threads at most. */
  readonly jobs: number;
  /** Whether results that an earlier run left in the folder are made again. */
  readonly force: boolean;
  readonly failFast: boolean;
  readonly quiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  /** Columns; those of the terminal where not given. */
  readonly width?: number;
}

const SECTIONS: readonly Section[] = ['summary', 'quotes', 'keywords'];

const EXAMPLES: readonly Example[] = [
  { command: 'nutgraf article.txt', description: 'the summary, who said what, and keywords' },
  { command: 'nutgraf -n 5 --order text a.txt', description: 'five sentences, as they come in the article' },
  { command: 'nutgraf --highlight a.txt', description: 'the article, summary and quotes marked' },
  { command: 'nutgraf --only quotes articles/', description: 'who said what in every article of a folder' },
  {
    command: 'nutgraf -f html -o site articles/',
    description: 'pages for the browser, with an index',
  },
  { command: 'curl -s $URL | nutgraf -f json', description: 'a record with offsets, from standard input' },
  { command: 'nutgraf -f jsonl < feed.jsonl', description: 'a line in, a line out, without end' },
];

/** What `--generate` prints. */
const GUIDES = ['man', 'complete-bash', 'complete-zsh', 'complete-fish'] as const;
export type Guide = (typeof GUIDES)[number];

/**
 * Every option, declared once: its type, default, validation and help.
 */
function declareCommand(): Command {
  return new Command('nutgraf')
    .description('Summarize news articles: the sentences that tell the story, who said what, and keywords.')
    .argument('[input...]', 'files, folders (searched recursively), or - for standard input')
    .optionsGroup('Summary:')
    .addOption(
      new Option('-n, --sentences <count>', 'sentences in the summary')
        .argParser(number('--sentences', LIMITS.sentences))
        .default(3)
        .conflicts(['words', 'percent']),
    )
    .addOption(
      new Option('-w, --words <count>', 'at most so many words instead')
        .argParser(number('--words', LIMITS.words))
        .conflicts(['sentences', 'percent']),
    )
    .addOption(
      new Option('-p, --percent <share>', "this share of the article's sentences instead, 1 to 100")
        .argParser(number('--percent', LIMITS.percent))
        .conflicts(['sentences', 'words']),
    )
    .addOption(
      new Option('--order <order>', 'best sentence first, or as in the article')
        .choices(['rank', 'text'])
        .default('rank'),
    )
    .addOption(
      new Option('--idf <source>', 'where the rarity of terms is learned')
        .choices(['news', 'article'])
        .default('news'),
    )
    .option('--explain', 'why each summary sentence ranks: its terms and the parts of its score', false)
    .optionsGroup('Result:')
    .addOption(
      new Option('--only <sections>', `some of ${SECTIONS.join(',')}`)
        .argParser(parseSections)
        .default(SECTIONS, 'all'),
    )
    .addOption(
      new Option('-k, --keywords <count>', 'keywords at most')
        .argParser(number('--keywords', LIMITS.keywords))
        .default(8),
    )
    .addOption(new Option('-f, --format <name>', 'format of the result').choices(FORMATS).default('text'))
    .option('--highlight', 'the whole article, its summary and its quotes marked', false)
    .addOption(
      new Option(
        '-o, --output <path>',
        'write there; several inputs: a folder, with one file for each',
      ).default(undefined, 'standard output'),
    )
    .option('--force', 'make results again that are up to date in the folder', false)
    .addOption(
      new Option('--color <when>', 'colors, subject to NO_COLOR and FORCE_COLOR')
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    )
    .addOption(
      new Option('--width <columns>', 'columns to wrap at')
        .argParser(number('--width', LIMITS.width))
        .default(undefined, 'those of the terminal'),
    )
    .optionsGroup('Input:')
    .addOption(
      new Option('--input-format <name>', 'format of the input; auto goes by extension and content')
        .choices(['auto', ...INPUT_FORMATS])
        .default('auto'),
    )
    .addOption(
      new Option('--encoding <name>', 'utf-8, windows-1252, macintosh or any other label that web pages use')
        .argParser(parseEncoding)
        .default('auto'),
    )
    .addOption(
      new Option('-j, --jobs <count>', 'threads for many inputs')
        .argParser(number('--jobs', LIMITS.jobs))
        .default(availableParallelism(), 'the cores there are'),
    )
    .option('--fail-fast', 'stop at the first input that fails', false)
    .option('-q, --quiet', 'no progress and no notes on standard error', false)
    .optionsGroup('Else:')
    .addOption(
      new Option('--generate <what>', 'print the manual page, or completion for a shell').choices(GUIDES),
    )
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', renderExamples())
    .configureHelp({ optionDescription: renderDescription })
    .exitOverride();
}

/** Columns that the help is wrapped to, so that it is the same everywhere. */
const HELP_WIDTH = 80;

/**
 * Reads the arguments of the command.
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
  const { sentences, words, percent, order, only, keywords, explain, idf, highlight, generate, ...rest } =
    command.opts();
  if (generate !== undefined) return { generate };
  if (highlight && rest.format !== 'text') {
    throw failure(
      'usage',
      `--highlight marks what --format text prints; it cannot be used with ${rest.format}`,
    );
  }
  const length = words !== undefined ? { words } : percent !== undefined ? { percent } : { sentences };
  return {
    ...(rest as Omit<Request, 'inputs' | 'digest'>),
    ...(highlight && { format: 'highlight' }),
    inputs: command.args,
    digest: { ...length, order, only, keywords, explain, idf },
  };
}

/** The help, as `--help` prints it. */
export function renderHelp(): string {
  return (parseArguments(['--help']) as { print: string }).print;
}

/** The command as its manual and its completions tell of it. */
export function describeCommand(): CommandDescription {
  const command = declareCommand();
  const [argument] = command.registeredArguments;
  return {
    name: command.name(),
    version,
    description: command.description(),
    argument: { usage: `[${argument!.name()}...]`, description: argument!.description },
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => ({
        group: option.helpGroupHeading ?? 'Else:',
        short: option.short,
        long: option.long!,
        value: /<([^<>]+)>/.exec(option.flags)?.[1],
        choices: option.argChoices ?? (option.long === '--only' ? SECTIONS : []),
        isList: option.long === '--only',
        description: option.description,
        fullDescription: renderDescription(option),
      })),
    examples: EXAMPLES,
  };
}

function renderExamples(): string {
  const width = Math.max(...EXAMPLES.map(({ command }) => command.length));
  const lines = EXAMPLES.map(({ command, description }) => `  ${command.padEnd(width)}  ${description}`);
  return `\nExamples:\n${lines.join('\n')}\n`;
}

/** The description of an option with what it allows and what it is where it is not given. */
function renderDescription({
  description,
  argChoices,
  defaultValue,
  defaultValueDescription,
}: Option): string {
  const standard = defaultValueDescription ?? (typeof defaultValue === 'boolean' ? undefined : defaultValue);
  const notes = [
    ...(argChoices === undefined ? [] : [argChoices.join(', ')]),
    ...(standard === undefined ? [] : [`default: ${standard}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}

/** A parser for an option that is a number. */
function number(flag: string, limit: Parameters<typeof checkNumber>[2]): (given: string) => number {
  // Digits only: Number() alone would take '', ' 3', '0x3' and '1e2' too.
  return (given) => checkNumber(flag, /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN, limit, given);
}

function parseEncoding(given: string): string {
  if (given === 'auto') return given;
  const name = findEncoding(given);
  const allowed =
    'auto or an encoding such as utf-8, utf-16le, windows-1252, iso-8859-2, macintosh, shift_jis';
  if (name === undefined) throw failure('bad_option', '--encoding', given, allowed);
  return name;
}

function parseSections(given: string): Section[] {
  const names = given.split(',').map((name) => name.trim());
  for (const name of names) {
    if (!SECTIONS.some((section) => section === name)) {
      throw failure('bad_option', '--only', name, `one of ${SECTIONS.join(', ')}`);
    }
  }
  return SECTIONS.filter((section) => names.includes(section));
}

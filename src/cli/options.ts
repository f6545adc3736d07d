import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { version } from '../../package.json';
import { DIGEST_OPTIONS } from '../digest/options.ts';
import { checkChoice, checkNumber, type NumberRange } from '../digest/values.ts';
import { failure } from '../errors.ts';
import { findEncoding } from '../input/encoding/encodings.ts';
import { INPUT_FORMATS } from '../input/formats.ts';
import { FORMATS } from '../report/formats.ts';

/** A command line that the help and the manual show. */
export interface Example {
  readonly command: string;
  readonly description: string;
}

export const EXAMPLES: readonly Example[] = [
  { command: 'nutgraf article.txt', description: 'the summary, who said what, and keywords' },
  { command: 'nutgraf -n 5 --order text a.txt', description: 'five sentences, in the order of the article' },
  { command: 'nutgraf --highlight a.txt', description: 'the article, summary and quotes marked' },
  { command: 'nutgraf --only quotes articles/', description: 'who said what in every article of a folder' },
  {
    command: 'nutgraf --by speaker articles/',
    description: 'everybody quoted in a folder',
  },
  { command: 'nutgraf -f html -o site articles/', description: 'pages for the browser, with an index' },
  { command: 'curl -s $URL | nutgraf -f json', description: 'a record with offsets, from standard input' },
  { command: 'nutgraf -f jsonl < feed.jsonl', description: 'one record per line, as each line arrives' },
];

/** What `--generate` prints. */
export const GUIDES = ['man', 'complete-bash', 'complete-zsh', 'complete-fish'] as const;
export type Guide = (typeof GUIDES)[number];

const JOBS: NumberRange = { least: 1, most: 1024, whole: true };
const WIDTH: NumberRange = { least: 20, most: 10_000, whole: true };

const SECTIONS = DIGEST_OPTIONS.only.choices;

/** Headings of the help; the last one is for options that belong nowhere else. */
export const OTHER = 'Other:';
const HEADINGS = ['Summary:', 'Result:', 'Input:', OTHER] as const;

/** Every option, declared once: its type, default, validation and help. */
const OPTIONS: Readonly<Record<(typeof HEADINGS)[number], () => Option[]>> = {
  'Summary:': () => [
    numberOption('-n, --sentences <count>', 'sentences in the summary', DIGEST_OPTIONS.sentences)
      .default(DIGEST_OPTIONS.sentences.default)
      .conflicts(['words', 'percent']),
    numberOption('-w, --words <count>', 'at most this many words instead', DIGEST_OPTIONS.words).conflicts([
      'sentences',
      'percent',
    ]),
    numberOption(
      '-p, --percent <share>',
      "this share of the article's sentences instead, 1 to 100",
      DIGEST_OPTIONS.percent,
    ).conflicts(['sentences', 'words']),
    choiceOption('--order <order>', 'best sentence first, or as in the article', DIGEST_OPTIONS.order),
    choiceOption('--idf <source>', 'where to learn how rare a term is', DIGEST_OPTIONS.idf),
    new Option('--explain', 'why each sentence was chosen: its terms and the parts of its score').default(
      DIGEST_OPTIONS.explain.default,
    ),
  ],
  'Result:': () => [
    new ListOption('--only <sections>', `one or more of ${SECTIONS.join(',')}`, SECTIONS).default(
      SECTIONS.filter((section) => section !== 'statements'),
      'all but statements',
    ),
    new Option('--statements', 'also what is reported without quotation marks').default(
      DIGEST_OPTIONS.statements.default,
    ),
    numberOption('-k, --keywords <count>', 'at most this many keywords', DIGEST_OPTIONS.keywords).default(
      DIGEST_OPTIONS.keywords.default,
    ),
    formatOption(),
    choiceOption('--by <what>', 'a result for each article, or for each speaker over all of them', {
      choices: ['article', 'speaker'],
      default: 'article',
    }),
    new Option('--speaker <name>', 'only what this speaker says: a whole name, or a part of one'),
    new Option('--title <text>', 'the headline of an article that has none'),
    new Option('--highlight', 'the whole article with its summary and its quotes marked').default(false),
    new Option('-o, --output <path>', 'file to write to, or for several inputs a folder of files').default(
      undefined,
      'standard output',
    ),
    new Option('--force', 'redo results in the output folder that are up to date').default(false),
    new Option('--prune', 'remove results from the output folder whose inputs are gone').default(false),
    choiceOption('--color <when>', 'use color; auto respects NO_COLOR and FORCE_COLOR', {
      choices: ['auto', 'always', 'never'],
      default: 'auto',
    }),
    numberOption('--width <columns>', 'columns to wrap text at', WIDTH).default(
      undefined,
      'as wide as the terminal',
    ),
  ],
  'Input:': () => [
    choiceOption('--input-format <name>', 'format of the input; auto goes by extension and content', {
      choices: ['auto', ...INPUT_FORMATS],
      default: 'auto',
    }),
    new Option('--encoding <name>', 'utf-8, windows-1252, macintosh or any other label used on the web')
      .argParser(parseEncoding)
      .default('auto'),
    numberOption('-j, --jobs <count>', 'threads to use for many inputs', JOBS).default(
      availableParallelism(),
      'one per processor core',
    ),
    new Option('--fail-fast', 'stop at the first input that fails').default(false),
    new Option('-q, --quiet', 'no progress and no notes on standard error').default(false),
  ],
  [OTHER]: () => [
    new Option('--generate <what>', 'print the manual page, or completion for a shell').choices(GUIDES),
  ],
};

/** The command with all of its options. */
export function declareCommand(): Command {
  const command = new Command('nutgraf')
    .description('Summarize news articles: the sentences that tell the story, who said what, and keywords.')
    .argument('[input...]', 'files, folders (searched recursively), or - for standard input');
  for (const heading of HEADINGS) {
    command.optionsGroup(heading);
    for (const option of OPTIONS[heading]()) command.addOption(option);
  }
  return command
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', renderExamples())
    .configureHelp({ optionDescription: describeOption })
    .exitOverride();
}

function renderExamples(): string {
  const width = Math.max(...EXAMPLES.map(({ command }) => command.length));
  const lines = EXAMPLES.map(({ command, description }) => `  ${command.padEnd(width)}  ${description}`);
  return `\nExamples:\n${lines.join('\n')}\n`;
}

/** The description of an option with its choices and its default. */
export function describeOption({
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

/** An option whose value is a number. */
function numberOption(flags: string, description: string, range: NumberRange): Option {
  const option = new Option(flags, description);
  // Digits only: Number() alone would take '', ' 3', '0x3' and '1e2' too.
  const parse = (given: string) => (/^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN);
  return option.argParser((given) => checkNumber(option.long!, parse(given), range, given));
}

/** An option whose value is one of its choices. */
function choiceOption(
  flags: string,
  description: string,
  allowed: { readonly choices: readonly string[]; readonly default: string },
): Option {
  return new Option(flags, description).choices(allowed.choices).default(allowed.default);
}

/** The format, which may be called by its extension: `md` for `markdown`. */
function formatOption(): Option {
  const option = choiceOption('-f, --format <name>', 'format of the result', {
    choices: FORMATS,
    default: 'text',
  });
  const parse = option.parseArg!;
  return option.argParser((given, before: unknown) => parse(given === 'md' ? 'markdown' : given, before));
}

/** An option whose value is a list of its items, with commas between them. */
export class ListOption extends Option {
  readonly items: readonly string[];

  constructor(flags: string, description: string, items: readonly string[]) {
    super(flags, description);
    this.items = items;
    this.argParser((given) => {
      const names = given.split(',').map((name) => checkChoice(this.long!, name.trim(), items));
      return items.filter((item) => names.includes(item));
    });
  }
}

function parseEncoding(given: string): string {
  if (given === 'auto') return given;
  const name = findEncoding(given);
  const allowed =
    'auto or an encoding such as utf-8, utf-16le, windows-1252, iso-8859-2, macintosh, shift_jis';
  if (name === undefined) throw failure('bad_option', '--encoding', given, allowed);
  return name;
}

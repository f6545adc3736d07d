import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { parseArguments, renderHelp } from '../../src/cli/arguments.ts';
import { NutgrafError } from '../../src/errors.ts';

const DEFAULTS = {
  inputs: [],
  digest: {
    sentences: 3,
    order: 'rank',
    only: ['summary', 'quotes', 'keywords'],
    statements: false,
    keywords: 8,
    explain: false,
    idf: 'news',
  },
  format: 'text',
  by: 'article',
  inputFormat: 'auto',
  encoding: 'auto',
  jobs: availableParallelism(),
  force: false,
  prune: false,
  failFast: false,
  quiet: false,
  color: 'auto',
};

/** Arguments, and what they change of the defaults. */
const accepted: readonly [string, { digest?: object; [name: string]: unknown }][] = [
  ['', {}],
  ['a b', { inputs: ['a', 'b'] }],
  ['-', { inputs: ['-'] }],
  ['-- -n', { inputs: ['-n'] }],
  ['a -n 5', { inputs: ['a'], digest: { sentences: 5 } }],
  ['-n5', { digest: { sentences: 5 } }],
  ['--sentences=5', { digest: { sentences: 5 } }],
  ['-w 90', { digest: { sentences: undefined, words: 90 } }],
  ['-p 12.5', { digest: { sentences: undefined, percent: 12.5 } }],
  ['-p 100', { digest: { sentences: undefined, percent: 100 } }],
  ['--order text', { digest: { order: 'text' } }],
  ['--idf article', { digest: { idf: 'article' } }],
  ['--explain', { digest: { explain: true } }],
  ['--only quotes', { digest: { only: ['quotes'] } }],
  ['--only keywords,summary', { digest: { only: ['summary', 'keywords'] } }],
  ['--only statements', { digest: { only: ['statements'] } }],
  [
    '--by speaker --statements',
    { by: 'speaker', digest: { only: ['quotes', 'keywords'], statements: true } },
  ],
  ['--by speaker --only statements', { by: 'speaker', digest: { only: ['statements', 'keywords'] } }],
  ['--statements', { digest: { statements: true } }],
  ['-k 0', { digest: { keywords: 0 } }],
  ['-f jsonl', { format: 'jsonl' }],
  ['-f md', { format: 'markdown' }],
  ['--by speaker', { by: 'speaker', digest: { only: ['quotes', 'keywords'] } }],
  ['--speaker Venn', { speaker: 'Venn', digest: { only: ['quotes'] } }],
  ['--speaker Venn --only summary,quotes', { speaker: 'Venn', digest: { only: ['summary', 'quotes'] } }],
  ['a --title News', { inputs: ['a'], title: 'News' }],
  ['-f html', { format: 'html' }],
  ['--highlight', { format: 'highlight' }],
  ['-o out', { output: 'out' }],
  ['--color never', { color: 'never' }],
  ['--width 60', { width: 60 }],
  ['--input-format jsonl', { inputFormat: 'jsonl' }],
  ['--encoding Latin1', { encoding: 'windows-1252' }],
  ['-j 3', { jobs: 3 }],
  ['--prune -o out', { prune: true, output: 'out' }],
  ['--force', { force: true }],
  ['--fail-fast', { failFast: true }],
  ['-q', { quiet: true }],
];

const WHOLE_FROM_1 = 'a whole number of 1 or more';

/** Arguments, and the message that refuses them. */
const refused: readonly [string, string][] = [
  ['-n 0', `--sentences: "0" is not ${WHOLE_FROM_1}`],
  ['-n -3', `--sentences: "-3" is not ${WHOLE_FROM_1}`],
  ['-n 1.5', `--sentences: "1.5" is not ${WHOLE_FROM_1}`],
  ['-n 0x3', `--sentences: "0x3" is not ${WHOLE_FROM_1}`],
  ['-n 99999999999999999999', `--sentences: "99999999999999999999" is not ${WHOLE_FROM_1}`],
  ['-w many', `--words: "many" is not ${WHOLE_FROM_1}`],
  ['-p 0', '--percent: "0" is not a number from 1 to 100'],
  ['-p 101', '--percent: "101" is not a number from 1 to 100'],
  ['-k -1', '--keywords: "-1" is not a whole number of 0 or more'],
  ['--width 5', '--width: "5" is not a whole number from 20 to 10000'],
  ['-j 0', '--jobs: "0" is not a whole number from 1 to 1024'],
  ['--only summary,title', '--only: "title" is not one of summary, quotes, statements, keywords'],
  ['--only=', '--only: "" is not one of summary, quotes, statements, keywords'],
  ['-n 2 -w 3', "option '-n, --sentences <count>' cannot be used with option '-w, --words <count>'"],
  ['-w 3 -p 5', "option '-w, --words <count>' cannot be used with option '-p, --percent <share>'"],
  ['-n 3 -p 5', "option '-n, --sentences <count>' cannot be used with option '-p, --percent <share>'"],
  ['--order best', "option '--order <order>' argument 'best' is invalid. Allowed choices are rank, text."],
  ['-o', "option '-o, --output <path>' argument missing"],
  ['--keyword 3', "unknown option '--keyword' (Did you mean --keywords?)"],
  ['--model x', "unknown option '--model'"],
  ['-x', "unknown option '-x'"],
  ['--higlight', "unknown option '--higlight' (Did you mean --highlight?)"],
  ['--highlight -f json', '--highlight prints text; it cannot be combined with --format json'],
];

const split = (args: string) => args.split(' ').filter((argument) => argument !== '');

describe('arguments', () => {
  test.each(accepted)('%s', (args, { digest = {}, ...changes }) => {
    expect(parseArguments(split(args))).toEqual({
      ...DEFAULTS,
      ...changes,
      digest: { ...DEFAULTS.digest, ...digest },
    });
  });

  test.each(refused)('%s is refused', (args, message) => {
    expect(() => parseArguments(split(args))).toThrow(NutgrafError);
    expect(() => parseArguments(split(args))).toThrow(message);
  });
});

describe('the help', () => {
  const help = renderHelp();

  test('fits into 80 columns', () => {
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  test('names every option that is accepted', () => {
    const flags = accepted.flatMap(([args]) => args.match(/(?<= |^)--[a-z-]{2,}/g) ?? []);
    expect(flags.filter((flag) => !help.includes(flag))).toEqual([]);
  });
});

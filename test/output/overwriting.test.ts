import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, removeFolder } from '../folder.ts';
import { runMain } from '../host.ts';

// No run writes over what it reads, under whatever name.

const TEXT = 'The ferry to Lowmoor is back.\n';
const PAGE = '<html><body><p>The tram to Eastgate is late.</p></body></html>\n';
const QUOTES = Array.from({ length: 5 }, (_, i) => `“We sail at ${i + 1},” said Ada Venn.\n`).join('\n');

let folder: string;
afterEach(() => removeFolder(folder));

interface Case {
  readonly name: string;
  readonly args: string;
  readonly files: Readonly<Record<string, string>>;
  readonly make?: () => void;
  readonly status: number;
  /** The lines on standard error; `@/` stands for the folder. */
  readonly stderr: readonly string[];
  /** What is there beside the inputs afterwards. */
  readonly written: readonly string[];
}

const at = (path: string) => join(folder, path);

const cases: readonly Case[] = [
  {
    name: 'the input itself',
    args: '-o @/a.txt @/a.txt',
    files: { 'a.txt': TEXT },
    status: 1,
    stderr: ['nutgraf: @/a.txt: skipped: its result would overwrite it (@/a.txt)'],
    written: [],
  },
  {
    name: 'another input',
    args: '-f html -o @/ @/a.txt @/a.html',
    files: { 'a.txt': TEXT, 'a.html': PAGE },
    status: 1,
    stderr: [
      'nutgraf: @/a.txt: skipped: its result would overwrite the input @/a.html (@/a.html)',
      'nutgraf: @/a.html: skipped: its result would overwrite it (@/a.html)',
    ],
    written: [],
  },
  {
    name: 'another input, whose own result goes elsewhere',
    args: '-f json -o @/ @/a.txt @/b.txt @/a.json',
    files: { 'a.txt': TEXT, 'b.txt': TEXT, 'a.json': TEXT },
    status: 1,
    stderr: [
      'nutgraf: @/a.txt: skipped: its result would overwrite the input @/a.json (@/a.json)',
      'nutgraf: @/a.json: skipped: its result would overwrite it (@/a.json)',
    ],
    written: ['.nutgraf.jsonl', 'b.json'],
  },
  {
    name: 'another input through a symbolic link',
    args: '-f json -o @/out @/a.txt @/b.txt',
    files: { 'a.txt': TEXT, 'b.txt': TEXT },
    make: () => {
      mkdirSync(at('out'));
      symlinkSync('../b.txt', at('out/a.json'));
    },
    status: 1,
    stderr: ['nutgraf: @/a.txt: skipped: its result would overwrite the input @/b.txt (@/out/a.json)'],
    written: ['out/.nutgraf.jsonl', 'out/b.json'],
  },
  {
    name: 'another input through a hard link',
    args: '-f json -o @/out @/a.txt @/b.txt',
    files: { 'a.txt': TEXT, 'b.txt': TEXT },
    make: () => {
      mkdirSync(at('out'));
      linkSync(at('b.txt'), at('out/a.json'));
    },
    status: 1,
    stderr: ['nutgraf: @/a.txt: skipped: its result would overwrite the input @/b.txt (@/out/a.json)'],
    written: ['out/.nutgraf.jsonl', 'out/a.json', 'out/b.json'],
  },
  {
    name: 'another input through a link to its folder',
    args: '-f html -o @/link @/news/a.txt @/news/b.html @/news/b.txt',
    files: { 'news/a.txt': TEXT, 'news/b.html': PAGE, 'news/b.txt': TEXT },
    make: () => symlinkSync('news', at('link')),
    status: 1,
    stderr: [
      'nutgraf: @/news/b.html: skipped: its result would overwrite it (@/link/b.html)',
      'nutgraf: @/news/b.txt: skipped: its result would overwrite the input @/news/b.html (@/link/b.html)',
    ],
    written: ['news/.nutgraf.jsonl', 'news/a.html', 'news/index.html'],
  },
  {
    name: 'the index of all articles is no input',
    args: '-f html -o @/ @/a.txt @/index.html',
    files: { 'a.txt': TEXT, 'index.html': PAGE },
    status: 2,
    stderr: [
      'nutgraf: --output: the index of all articles (@/index.html) would overwrite the input @/index.html',
      "Try 'nutgraf --help'.",
    ],
    written: [],
  },
  {
    name: 'the index of all articles leads to no input',
    args: '-f html -o @/out @/a.txt @/b.html',
    files: { 'a.txt': TEXT, 'b.html': PAGE },
    make: () => {
      mkdirSync(at('out'));
      symlinkSync('../b.html', at('out/index.html'));
    },
    status: 2,
    stderr: [
      'nutgraf: --output: the index of all articles (@/out/index.html) would overwrite the input @/b.html',
      "Try 'nutgraf --help'.",
    ],
    written: [],
  },
  {
    name: 'the page of a speaker is no input',
    args: '-f html -o @/ @/a.txt @/speakers/ada-venn.html',
    files: { 'a.txt': QUOTES, 'speakers/ada-venn.html': PAGE },
    status: 1,
    stderr: [
      'nutgraf: @/speakers/ada-venn.html: skipped: its result would overwrite it (@/speakers/ada-venn.html)',
    ],
    written: ['.nutgraf.jsonl', 'a.html', 'index.html', 'speakers-2/ada-venn.html'],
  },
  {
    name: 'the ledger leads to no input',
    args: '-f json -o @/out @/a.txt @/feed.jsonl',
    files: { 'a.txt': TEXT, 'feed.jsonl': '{"text":"One."}\n' },
    make: () => {
      mkdirSync(at('out'));
      symlinkSync('../feed.jsonl', at('out/.nutgraf.jsonl'));
    },
    status: 2,
    stderr: [
      'nutgraf: --output: the list of results (@/out/.nutgraf.jsonl) would overwrite the input @/feed.jsonl',
      "Try 'nutgraf --help'.",
    ],
    written: [],
  },
  {
    name: 'a result that would take the place of the ledger',
    args: '-f jsonl -o @/out/ @/a.txt @/.nutgraf.txt',
    files: { 'a.txt': TEXT, '.nutgraf.txt': TEXT },
    status: 0,
    stderr: [],
    written: ['out/.nutgraf.jsonl', 'out/.nutgraf.txt.jsonl', 'out/a.jsonl'],
  },
  {
    name: 'a result that would take the place of the index of all articles',
    args: '-f html -o @/out @/a.txt @/index.md',
    files: { 'a.txt': TEXT, 'index.md': TEXT },
    status: 0,
    stderr: [],
    written: ['out/.nutgraf.jsonl', 'out/a.html', 'out/index.html', 'out/index.md.html'],
  },
  {
    name: 'the result of another input through a link',
    args: '-f json -o @/out @/one @/two',
    files: { 'one/a.txt': TEXT, 'two/a.txt': TEXT },
    make: () => {
      mkdirSync(at('out/two'), { recursive: true });
      symlinkSync('two', at('out/one'));
    },
    status: 1,
    stderr: [
      'nutgraf: @/two/a.txt: skipped: its result would overwrite the result of @/one/a.txt (@/out/two/a.json)',
    ],
    written: ['out/.nutgraf.jsonl', 'out/two/a.json'],
  },
  {
    name: 'a folder of results under another name is not read',
    args: '-f json -o @/link @/',
    files: { 'a.txt': TEXT, 'out/old.txt': TEXT },
    make: () => symlinkSync('out', at('link')),
    status: 0,
    stderr: [],
    written: ['out/.nutgraf.jsonl', 'out/a.json'],
  },
];

test.each(cases)('$name', async ({ args, files, make, status, stderr, written }) => {
  folder = makeFolder(files);
  make?.();
  const result = await runMain(
    `-q ${args}`.split(' ').map((argument) => argument.replace(/^@\//, `${folder}/`)),
  );
  expect(result.stderr.replaceAll(`${folder}/`, '@/').split('\n').slice(0, -1)).toEqual(stderr);
  expect(result.status).toBe(status);
  for (const [path, content] of Object.entries(files)) expect(readFileSync(at(path), 'utf8')).toBe(content);
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  expect(there.filter((path) => !(path in files)).sort()).toEqual(written);
});

test('the file that standard input is', async () => {
  folder = makeFolder({ 'a.txt': TEXT });
  const bin = join(import.meta.dirname, '../../bin/nutgraf.js');
  const output = execFileSync(
    'sh',
    ['-c', `"$0" "$1" -o a.txt < a.txt 2>&1; echo $?`, process.execPath, bin],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  expect(output).toBe('nutgraf: -: skipped: its result would overwrite it (a.txt)\n1\n');
  expect(readFileSync(at('a.txt'), 'utf8')).toBe(TEXT);
});

/**
 * Times the built command, each figure beside a yardstick taken in the same run: what a machine does in a second says
 * little without it.
 *
 *     npm run bench:speed -- --data PATH [--only start,folder,threads,stream,length,package]
 *
 * The articles are those of `articles/bbc` in the data folder. Wall times are medians; runs that are compared take
 * turns, so that a busy machine slows both.
 *
 * Some machines have Node read further certificates at every start (`NODE_EXTRA_CA_CERTS`), which makes doing nothing
 * two to five times as long. They are kept from the runs; the start is timed with them, too, where the machine has them.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Article, dataFolder, readBbc } from './corpora.ts';
import { type Row, renderTable } from './table.ts';

const { NODE_EXTRA_CA_CERTS, ...env } = process.env;

const COMMAND = resolve(import.meta.dirname, '..', 'bin', 'nutgraf.js');

interface Run {
  readonly articles: readonly Article[];
  /** The folder that holds them. */
  readonly folder: string;
  /** A folder for what a measure needs; gone at the end. */
  readonly scratch: string;
}

type Measure = (run: Run) => Promise<Row[]> | Row[];

const measures: Readonly<Record<string, Measure>> = {
  start: measureStart,
  folder: measureFolder,
  threads: measureThreads,
  stream: measureStream,
  length: measureLength,
  package: measurePackage,
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, only: { type: 'string', default: Object.keys(measures).join() } },
  });
  const data = dataFolder(values.data);
  const articles = readBbc(data);
  if (!articles) throw new Error(`articles/bbc is not in ${data}`);
  const chosen = values.only.split(',').map((name) => {
    const measure = measures[name];
    if (!measure) throw new Error(`--only takes ${Object.keys(measures).join(', ')}: ${name}`);
    return measure;
  });
  const scratch = mkdtempSync(join(tmpdir(), 'nutgraf-speed-'));
  try {
    for (const measure of chosen) {
      const rows = await measure({ articles, folder: join(data, 'articles', 'bbc'), scratch });
      console.log(`${renderTable(['', 'figure', 'yardstick', 'ratio'], rows)}\n`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** One article, whole process, over a node that does nothing. */
function measureStart({ articles, scratch }: Run): Row[] {
  const file = join(scratch, 'article.txt');
  writeFileSync(file, articles[0]!.text);
  const row = (label: string, environment: NodeJS.ProcessEnv): Row => {
    const commands = [
      ['-e', '0'],
      [COMMAND, file],
    ];
    const [bare, whole] = timeInTurns(40, commands, environment);
    return [label, ms(whole!), ms(bare!), times(whole! / bare!)];
  };
  const label = 'one article, whole process / node -e 0';
  return NODE_EXTRA_CA_CERTS === undefined
    ? [row(label, env)]
    : [row(label, env), row(`${label}, both with further certificates`, process.env)];
}

/** Every article of a folder, everything computed; the yardstick is what finding words alone costs `Intl.Segmenter`. */
function measureFolder({ articles, folder }: Run): Row[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const start = performance.now();
  let words = 0;
  for (const { text } of articles)
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  const segmented = performance.now() - start;
  const [both] = timeInTurns(7, [[COMMAND, '-q', '-f', 'jsonl', folder]]);
  const label = `${articles.length} articles to jsonl / their ${words} words by Intl.Segmenter`;
  return [[label, ms(both!), ms(segmented), times(both! / segmented)]];
}

/** What a second thread brings. */
function measureThreads({ folder, scratch }: Run): Row[] {
  const copies = join(scratch, 'copies');
  for (let i = 0; i < 20; i++) cpSync(folder, join(copies, String(i)), { recursive: true });
  const args = [COMMAND, '-q', '-f', 'jsonl', copies];
  const [one, two] = timeInTurns(3, [
    [...args, '-j', '1'],
    [...args, '-j', '2'],
  ]);
  rmSync(copies, { recursive: true });
  return [['20 copies of them, one thread / two', ms(one!), ms(two!), times(one! / two!)]];
}

/** A stream of 100,000 articles: what it holds in memory when 5,000 have come out, and at its peak. */
async function measureStream({ articles }: Run): Promise<Row[]> {
  const child = spawn(process.execPath, [COMMAND, '-q', '--input-format', 'jsonl', '-f', 'jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let lines = 0;
  let early = Number.NaN;
  let peak = Number.NaN;
  child.stdout!.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
    if (lines >= 5000 && Number.isNaN(early)) early = peakMemory(child);
    if (lines >= 99_000) peak = peakMemory(child);
  });
  const start = performance.now();
  for (let i = 0; i < 100_000; i++) {
    const { text } = articles[i % articles.length]!;
    if (!child.stdin!.write(`${JSON.stringify({ id: i, text })}\n`)) await once(child.stdin!, 'drain');
  }
  child.stdin!.end();
  await ended;
  const seconds = (performance.now() - start) / 1000;
  return [
    [`stream of ${lines} articles, peak memory / at the 5,000th`, mb(peak), mb(early), times(peak / early)],
    ['the same, articles a second', String(Math.round(lines / seconds)), '', ''],
  ];
}

/** A text of 20 MB; its time over that of a quarter of it is 4 where time grows as length does. */
function measureLength({ articles, scratch }: Run): Row[] {
  const file = (megabytes: number) => {
    const path = join(scratch, `${megabytes}.txt`);
    let text = '';
    for (let i = 0; text.length < megabytes * 1e6; i++) text += `${articles[i % articles.length]!.text}\n\n`;
    writeFileSync(path, text);
    return path;
  };
  const [quarter, whole] = timeInTurns(3, [
    [COMMAND, '-q', '-f', 'jsonl', file(5)],
    [COMMAND, '-q', '-f', 'jsonl', file(20)],
  ]);
  return [['one text of 20 MB / of 5 MB', ms(whole!), ms(quarter!), times(whole! / quarter!)]];
}

/** What somebody who installs the command gets. */
function measurePackage({ scratch }: Run): Row[] {
  const root = resolve(import.meta.dirname, '..');
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const [packed] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', scratch], root),
  );
  const home = join(scratch, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{}');
  npm(['install', '--no-audit', '--no-fund', '--offline', join(scratch, packed.filename)], home);
  const installed = readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'));
  const printed = execFileSync(join(home, 'node_modules', '.bin', 'nutgraf'), ['--version'], {
    encoding: 'utf8',
  });
  return [
    [
      `packed and installed, packages and size (runs: ${printed.trim()})`,
      String(installed.length),
      // Millions of bytes, as npm tells it.
      `${(packed.unpackedSize / 1e6).toFixed(1)} MB`,
      '',
    ],
  ];
}

/** Median wall time of each command of node, in milliseconds; the commands take turns. */
function timeInTurns(rounds: number, commands: readonly string[][], environment = env): number[] {
  const times = commands.map((): number[] => []);
  const nowhere = openSync('/dev/null', 'w');
  for (let round = 0; round <= rounds; round++) {
    for (const [i, args] of commands.entries()) {
      const start = performance.now();
      const { status } = spawnSync(process.execPath, args, {
        env: environment,
        stdio: ['ignore', nowhere, 'inherit'],
      });
      if (status !== 0) throw new Error(`node ${args.join(' ')}: exit status ${status}`);
      // The first round warms the file cache and is not counted.
      if (round > 0) times[i]!.push(performance.now() - start);
    }
  }
  closeSync(nowhere);
  return times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]!);
}

/** The most resident memory that a running process has held, in kilobytes; Linux tells it. */
function peakMemory({ pid }: ChildProcess): number {
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

const ms = (time: number) => `${time.toFixed(0)} ms`;
const mb = (kilobytes: number) => `${(kilobytes / 1024).toFixed(1)} MB`;
const times = (ratio: number) => `× ${ratio.toFixed(2)}`;

try {
  await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

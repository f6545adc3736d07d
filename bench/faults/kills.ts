/**
 * Kills runs at random moments and compares what they leave, byte by byte, with what a run leaves that was let alone:
 * `npm run bench:kills -- --runs 300 --seed 1`. Each run writes into a folder, to a file or through a link, and is killed
 * by SIGKILL, SIGTERM, SIGINT or SIGHUP. What a folder shows must be whole at any moment, and the run after a kill must
 * complete it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { QUICK, randomNumbers } from '../learn/random.ts';

const BIN = resolve(import.meta.dirname, '../../bin/nutgraf.js');
const SIGNALS = ['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const;
const ARTICLES = 120;

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 300);
const seed = Number(values.seed ?? 1);

/** One way of writing results: the arguments, and what is there before. */
interface Way {
  readonly name: string;
  readonly args: readonly string[];
  readonly prepare?: () => void;
  /** The folder that they are seen in. */
  readonly results: string;
}

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-kills-'));
const at = (path: string) => join(folder, path);

const WAYS: readonly Way[] = [
  { name: 'a folder of JSON', args: ['-f', 'json', '-o', 'out', 'news'], results: 'out' },
  { name: 'a folder of pages', args: ['-j', '2', '-f', 'html', '-o', 'out', 'news'], results: 'out' },
  { name: 'a stream into a file', args: ['-f', 'jsonl', '-o', 'one/a.jsonl', 'feed.jsonl'], results: 'one' },
  {
    name: 'a stream through a link',
    args: ['-f', 'jsonl', '-o', 'link', 'feed.jsonl'],
    prepare: () => {
      mkdirSync(at('one'), { recursive: true });
      if (!existsSync(at('one/a.jsonl'))) writeFileSync(at('one/a.jsonl'), 'old');
      rmSync(at('link'), { force: true });
      symlinkSync('one/a.jsonl', at('link'));
    },
    results: 'one',
  },
];

function start(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BIN, '-q', ...args], { cwd: folder, stdio: 'ignore' });
}

/** The files below a folder with their contents. */
function readTree(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map();
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file.slice(path.length + 1), readFileSync(file, 'utf8')]));
}

function makeInputs(): void {
  const words =
    'The ferry to Lowmoor is back. “It sails at noon,” said Ada Venn, the pilot. Nobody had expected it. ';
  mkdirSync(at('news'));
  for (let i = 0; i < ARTICLES; i++)
    writeFileSync(at(`news/${i}.txt`), `Day ${i}\n\n${words.repeat(1 + (i % 9))}\n`);
  const lines = Array.from({ length: 20 * ARTICLES }, (_, i) =>
    JSON.stringify({ id: i, text: words.repeat(1 + (i % 5)) }),
  );
  writeFileSync(at('feed.jsonl'), `${lines.join('\n')}\n`);
}

/** Nothing of a run's own: the ledger, parts, and the index and the pages of speakers, which list what is done so far. */
const OWN = /(?:^|\/)(?:\.nutgraf.*|index\.html|speakers\/.*)$/;

/** What is wrong in a folder after a kill: the results that are not whole. */
function findFaults(seen: Map<string, string>, whole: Map<string, string>): string[] {
  return [...seen].flatMap(([path, content]) => {
    if (OWN.test(path) || content === whole.get(path) || content === 'old') return [];
    return [`${path} is not whole`];
  });
}

/**
 * What a run that was let alone has not made as it was to be made. A part that SIGKILL has left beside a single file
 * stays: only a folder of results is cleared.
 */
function findDifferences(completed: Map<string, string>, whole: Map<string, string>): string[] {
  const paths = new Set([...completed.keys(), ...whole.keys()]);
  const isFolder = whole.has('.nutgraf.jsonl');
  return [...paths]
    .filter((path) => completed.get(path) !== whole.get(path) && (isFolder || !path.endsWith('.part')))
    .map((path) => `${path} is ${completed.has(path) ? 'left or different' : 'missing'} after the next run`);
}

async function run(): Promise<void> {
  makeInputs();
  const random = randomNumbers(QUICK, seed);
  let faults = 0;
  let killed = 0;
  for (const way of WAYS) {
    rmSync(at(way.results), { recursive: true, force: true });
    way.prepare?.();
    const started = performance.now();
    await once(start(way.args), 'close');
    const length = performance.now() - started;
    const whole = readTree(at(way.results));
    rmSync(at(way.results), { recursive: true });
    const count = Math.ceil(runs / WAYS.length);
    for (let i = 0; i < count; i++) {
      way.prepare?.();
      const child = start(way.args);
      const signal = SIGNALS[Math.floor(random() * SIGNALS.length)]!;
      await Promise.race([setTimeout(random() * length), once(child, 'close')]);
      if (child.exitCode === null && child.kill(signal)) killed++;
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
      const found = findFaults(readTree(at(way.results)), whole);
      // Every third time the next run has to complete what several have left.
      if (random() < 1 / 3) {
        way.prepare?.();
        await once(start(way.args), 'close');
        const completed = readTree(at(way.results));
        found.push(...findDifferences(completed, whole));
        rmSync(at(way.results), { recursive: true });
      }
      for (const fault of found.slice(0, 3)) console.log(`${way.name}, ${signal}: ${fault}`);
      faults += found.length;
    }
  }
  rmSync(folder, { recursive: true });
  console.log(
    `seed ${seed}: ${WAYS.length * Math.ceil(runs / WAYS.length)} runs, ${killed} killed before their end, ${faults} faults`,
  );
  process.exitCode = faults > 0 ? 1 : 0;
}

await run();

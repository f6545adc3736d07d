import {
  type ChildProcess,
  type ChildProcessWithoutNullStreams,
  execFileSync,
  spawn,
} from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, mkdirSync, openSync, readdirSync, readFileSync, writeFile } from 'node:fs';
import { Socket } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import { digest } from '../src/index.ts';
import { makeFolder, removeFolder } from './folder.ts';

const BIN = resolve('bin/nutgraf.js');

let folder: string;
afterEach(() => removeFolder(folder));

/** Starts the built command in `folder`. */
function start(args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], { cwd: folder });
}

async function finish(child: ChildProcess) {
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout!),
    text(child.stderr!),
  ]);
  return { status, stdout, stderr };
}

test('standard output is the JSON and nothing else, beside a .env file too', async () => {
  folder = makeFolder({
    'a.txt': 'The ferry to Lowmoor is back.\n',
    '.env': 'DEBUG=*\nNODE_ENV=production\n',
  });
  const { status, stdout, stderr } = await finish(start(['--format', 'json', 'a.txt']));
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, id: 'a.txt', summary: [{ sentence: 0 }] });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the same digest from a file, from standard input and from a folder', async () => {
  const article =
    'Ferry returns\n\n“It sails at noon,” said Ada Venn, the harbour master. Nobody had expected it.\n';
  folder = makeFolder({ 'news/a.txt': article });
  const piped = start(['-f', 'jsonl']);
  piped.stdin.end(article);
  const runs = await Promise.all([
    finish(start(['-f', 'jsonl', 'news/a.txt'])),
    finish(piped),
    finish(start(['-f', 'jsonl', 'news'])),
  ]);
  const records = runs.map(({ stdout }) => JSON.parse(stdout));
  expect(records.map(({ id }) => id)).toEqual(['news/a.txt', '-', 'news/a.txt']);
  expect(new Set(records.map((record) => JSON.stringify({ ...record, id: '' }))).size).toBe(1);
});

test('a reader that goes away ends it quietly', async () => {
  folder = makeFolder({ 'a.jsonl': '{"text":"The ferry to Lowmoor is back."}\n'.repeat(20_000) });
  const child = start(['-f', 'jsonl', 'a.jsonl']);
  child.stdout.once('data', () => child.stdout.destroy());
  const [[status], stderr] = await Promise.all([once(child, 'close'), text(child.stderr)]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('a long result reaches a pipe whole', async () => {
  const article = 'The ferry to Lowmoor is back. Nobody had expected it so soon.\n\n'.repeat(5000);
  folder = makeFolder({ 'a.txt': article });
  const { stdout } = await finish(start(['-f', 'json', 'a.txt']));
  expect(JSON.parse(stdout).counts.sentences).toBe(10_000);
});

test('so it does where the pipe does not wait for its reader', async () => {
  const article = 'The café at Lowmoor is back. Nobody had expected it so soon.\n\n'.repeat(5000);
  folder = makeFolder({ 'a.txt': article });
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;
  const reader = new Socket({ fd: openSync(pipe, O_RDONLY | O_NONBLOCK) });
  const writer = openSync(pipe, O_WRONLY);
  const child = spawn(process.execPath, [BIN, '-f', 'json', 'a.txt'], {
    cwd: folder,
    stdio: ['ignore', writer, 'pipe'],
  });
  // A child starts with pipes that wait; this end is the same pipe, and a socket sets it not to.
  const held = new Socket({ fd: writer, readable: false, writable: true });
  child.on('close', () => held.destroy());
  const [[status], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(reader),
    text(child.stderr!),
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout).counts.sentences).toBe(10_000);
  expect(stdout).not.toContain('\ufffd');
});

test('a text comes whole from a file, and from a pipe that does not wait for its writer', async () => {
  const article = 'The café at Lowmoor is back. Nobody had expected it so soon.\n\n'.repeat(2000);
  folder = makeFolder({ 'a.txt': article });
  const file = openSync(join(folder, 'a.txt'), 'r');
  const fromFile = spawn(process.execPath, [BIN, '-f', 'jsonl'], { stdio: [file, 'pipe', 'pipe'] });
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  const { O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;
  const reader = openSync(pipe, O_RDONLY | O_NONBLOCK);
  const writer = openSync(pipe, O_WRONLY);
  const fromPipe = spawn(process.execPath, [BIN, '-f', 'jsonl'], { stdio: [reader, 'pipe', 'pipe'] });
  const held = new Socket({ fd: reader, readable: false, writable: false });
  fromPipe.on('close', () => held.destroy());
  const half = article.length / 2;
  const runs = Promise.all([finish(fromFile), finish(fromPipe)]);
  const write = promisify(writeFile);
  for (const part of [article.slice(0, half), article.slice(half)]) {
    await setTimeout(300);
    await write(writer, part);
  }
  closeSync(writer);
  closeSync(file);
  const [one, other] = await runs;
  expect(one).toEqual(other);
  expect(JSON.parse(one.stdout).counts.sentences).toBe(4000);
});

test('a line is answered before the next one is sent', async () => {
  folder = makeFolder({});
  const child = start(['-f', 'jsonl', '--input-format', 'jsonl']);
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  for (const id of ['a', 'b', 'c']) {
    child.stdin.write(`${JSON.stringify({ id, text: 'The ferry to Lowmoor is back.' })}\n`);
    expect(JSON.parse((await answers.next()).value!).id).toBe(id);
  }
  child.stdin.end();
  const [status] = await once(child, 'close');
  expect(status).toBe(0);
});

test('wrong usage is told on standard error, with status 2', async () => {
  folder = makeFolder({});
  const { status, stdout, stderr } = await finish(start(['--format', 'xml', 'a.txt']));
  expect(stderr).toContain("'xml'");
  expect(stderr).toContain('text, json, jsonl');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('what the command loads only when it is needed is there', async () => {
  folder = makeFolder({
    'a.md': '# Ferry returns\n\nThe ferry to Lowmoor is *back*.\n',
    'b.html': `<html><body><article><h1>Ferry returns</h1><p>${'The ferry to Lowmoor is back. '.repeat(9)}</p></article></body></html>`,
    'c.txt': Buffer.from('The caf\xe9 at Lowmoor has closed.', 'latin1'),
  });
  const runs = await Promise.all(
    ['text', 'json', 'jsonl', 'markdown', 'html', 'csv'].map((format) =>
      finish(start(['-q', '-f', format, 'a.md', 'b.html', 'c.txt'])),
    ),
  );
  for (const { status, stdout, stderr } of runs) {
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/The café at Lowmoor has closed|^source,speaker,/);
  }
});

test('a run that is over ends though its input is open', async () => {
  folder = makeFolder({});
  const child = start(['-f', 'jsonl', '--input-format', 'jsonl', '--fail-fast']);
  child.stdin.write('no JSON\n');
  const [status] = await once(child, 'close');
  expect(status).toBe(1);
});

test('signals are heard while nobody reads', async () => {
  folder = makeFolder({});
  const child = start(['-f', 'jsonl', '-j', '1', '-q', ...new Array(20).fill(resolve('fixtures/articles'))]);
  const exited = once(child, 'exit');
  child.stdout.once('readable', () => {});
  while (child.stdout.readableLength < child.stdout.readableHighWaterMark) await setTimeout(50);
  // By the time that the pipe is full too, the first asks for an end, for which what is under way would have to be read;
  // the second is not asked for anything. On a busy machine the two may arrive as one.
  while (child.exitCode === null && child.signalCode === null) {
    await setTimeout(500);
    child.kill('SIGINT');
  }
  const [, signal] = await exited;
  expect(signal).toBe('SIGINT');
});

test('a terminal that is closed ends it, and leaves no part of a file', async () => {
  folder = makeFolder({ 'out/': '' });
  const child = start(['-f', 'jsonl', '--input-format', 'jsonl', '-o', 'out/feed.jsonl']);
  child.stdin.write('{"text":"The ferry to Lowmoor is back."}\n');
  while (readdirSync(join(folder, 'out')).length === 0) await setTimeout(10);
  await setTimeout(100);
  child.kill('SIGHUP');
  const [status, signal] = await once(child, 'close');
  expect({ status, signal }).toEqual({ status: 129, signal: null });
  expect(readdirSync(join(folder, 'out'))).toEqual([]);
});

test('a result that cannot be moved to its place is told, and leaves no part of a file', async () => {
  folder = makeFolder({ 'out/': '' });
  const child = start(['-f', 'jsonl', '--input-format', 'jsonl', '-o', 'out/feed.jsonl']);
  child.stdin.write('{"text":"The ferry to Lowmoor is back."}\n');
  while (readdirSync(join(folder, 'out')).length === 0) await setTimeout(10);
  mkdirSync(join(folder, 'out/feed.jsonl'));
  child.stdin.end();
  expect(await finish(child)).toEqual({
    status: 1,
    stdout: '',
    stderr: 'nutgraf: -: out/feed.jsonl cannot be written: it is a folder\n',
  });
  expect(readdirSync(join(folder, 'out'))).toEqual(['feed.jsonl']);
});

test('what is built gives what its source gives', async () => {
  folder = makeFolder({});
  const articles = resolve('fixtures/articles');
  const { stdout } = await finish(start(['-f', 'jsonl', articles]));
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records.length).toBeGreaterThan(10);
  for (const record of records) {
    expect(record).toEqual(
      JSON.parse(JSON.stringify(digest(readFileSync(record.id, 'utf8'), { id: record.id }))),
    );
  }
});

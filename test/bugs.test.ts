import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeFolder, removeFolder } from './folder.ts';
import { runMain } from './host.ts';

// A bug ends in status 70, never in that of a bad input, and what it is stands on standard error.

const BIN = resolve('bin/nutgraf.js');
const FERRY = 'The ferry to Lowmoor is back.\n';

let folder = '';
afterEach(() => removeFolder(folder));

const run = (args: readonly string[]) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

test('a bug that concerns one input fails that input, and the others are done', async () => {
  folder = makeFolder({ 'a.txt': FERRY });
  // biome-ignore lint/correctness/useYield: it fails before it gives anything
  const stdin = (async function* (): AsyncGenerator<Buffer> {
    throw new TypeError('no such thing');
  })();
  const args = ['--only', 'summary', '-f', 'jsonl', `${folder}/a.txt`, '-', `${folder}/none.txt`];
  const { status, stdout, stderr } = await runMain(args, { stdin });
  expect(stdout).toMatch(/^\{"version":1,.*\}\n$/);
  const [bug, ...more] = stderr.trimEnd().split('\n');
  expect(bug).toBe('nutgraf: -: cannot be digested because of a bug in nutgraf: TypeError: no such thing');
  expect(more.at(-1)).toBe(`nutgraf: ${folder}/none.txt: no such file or folder`);
  expect(more.slice(0, -1).filter((line) => /^ +at /.test(line))).toHaveLength(more.length - 1);
  expect(more.length).toBeGreaterThan(1);
  expect(status).toBe(70);
});

test('a bug that concerns the run ends it, and what was done is printed', () => {
  folder = makeFolder({ 'a.txt': FERRY });
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  // A report that cannot be loaded concerns every article.
  writeFileSync(join(folder, 'dist/csv-stringify-sync.cjs'), "throw new TypeError('no such thing');");
  const { status, stdout, stderr } = run([join(folder, 'bin/nutgraf.js'), '-f', 'csv', 'a.txt']);
  expect(stderr).toMatch(/^nutgraf: stopped by a bug in nutgraf: TypeError: no such thing\n( +at .*\n)+$/);
  expect({ status, stdout }).toEqual({ status: 70, stdout: '' });
});

test('an error that nothing catches', () => {
  folder = makeFolder({
    'a.txt': FERRY,
    'throw.cjs': "setImmediate(() => { throw new TypeError('no\\u001b such thing'); });",
  });
  const { status, stderr } = run(['--require', './throw.cjs', BIN, 'a.txt']);
  expect(stderr).toMatch(/^nutgraf: stopped by a bug in nutgraf: TypeError: no␛ such thing\n( +at .*\n)+$/);
  expect(status).toBe(70);
});

test('a worker thread that meets a bug', () => {
  folder = makeFolder(Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`news/${i}.txt`, FERRY])));
  for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'bin/worker.js'), "throw new TypeError('no such thing');");
  const { status, stderr } = run([join(folder, 'bin/nutgraf.js'), '-f', 'jsonl', '-j', '2', 'news']);
  expect(stderr).toMatch(/^nutgraf: stopped by a bug in nutgraf: TypeError: no such thing\n( +at .*\n)+$/);
  expect(status).toBe(70);
});

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Ledger } from '../../src/batch/ledger.ts';
import { openPart } from '../../src/system/parts.ts';
import { makeFolder, removeFolder } from '../folder.ts';
import { runMain } from '../host.ts';

let folder = '';
afterEach(() => removeFolder(folder));
const at = (path: string) => join(folder, path);

test.each([
  ['entries that are none', '"entries":[null]'],
  ['a title that is markup', '"entries":[{"title":[{"html":"<script>"}],"source":"a"}]'],
  ['an entry with a field missing', '"entries":[{"title":"a","source":"a","words":1,"quotes":0}]'],
  ['entries that are no list', '"entries":{}'],
])('a line of a ledger with %s counts for nothing', async (_, entries) => {
  folder = makeFolder({ 'a.txt': 'The ferry is back.\n', 'b.txt': 'The pier is shut.\n' });
  const args = ['-j', '1', '-f', 'html', '-o', at('out'), at('a.txt'), at('b.txt')];
  await runMain(args);
  const index = readFileSync(at('out/index.html'), 'utf8');
  const ledger = readFileSync(at('out/.nutgraf.jsonl'), 'utf8');
  writeFileSync(at('out/.nutgraf.jsonl'), ledger.replace(/"entries":.*(?=\}$)/m, entries));
  expect(await runMain(['-q', ...args])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(at('out/index.html'), 'utf8')).toBe(index);
});

test('two runs into one folder keep the lines of each other', () => {
  folder = makeFolder({ 'a.json': '1', 'b.json': '2', 'c.json': '3' });
  const [one, two] = [new Ledger(folder), new Ledger(folder)];
  one.begin();
  two.begin();
  one.add(at('a.json'), 'from a', []);
  two.add(at('b.json'), 'from b', []);
  one.close();
  two.add(at('c.json'), 'from c', []);
  two.close();
  const ledger = new Ledger(folder);
  for (const name of ['a', 'b', 'c']) {
    expect(ledger.find(at(`${name}.json`))).toMatchObject({ from: `from ${name}` });
  }
});

test('a run that has begun counts as killed until it is closed, and what it has left is removed', () => {
  folder = makeFolder({});
  const first = new Ledger(folder);
  first.begin();
  first.close();
  const second = new Ledger(folder);
  second.begin();
  // The number of no process that runs here.
  const part = openPart(at('a.json'));
  const [left] = readdirSync(folder).filter((name) => name.endsWith('.part'));
  renameSync(at(left!), at(left!.replace(/-\d+-/, '-999999999-')));
  expect(readdirSync(folder)).toHaveLength(2);
  new Ledger(folder);
  expect(readdirSync(folder)).toEqual(['.nutgraf.jsonl']);
  part.discard();
  second.close();
});

test('a pipe in the place of the ledger or of a result is not waited for', async () => {
  folder = makeFolder({ 'a.txt': 'The ferry is back.\n', 'b.txt': 'The pier is shut.\n', 'out/': '' });
  const args = ['-j', '1', '-f', 'json', '-o', at('out'), at('a.txt'), at('b.txt')];
  execFileSync('mkfifo', [at('out/.nutgraf.jsonl')]);
  const { status, stderr } = await runMain(args);
  expect({ status, stderr: stderr.replaceAll(folder, '@').split('\n')[0] }).toEqual({
    status: 1,
    stderr: 'nutgraf: @/a.txt: @/out/.nutgraf.jsonl cannot be written: it is not a file',
  });
});

import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openFile } from '../../src/output/output.ts';
import { makeFolder, removeFolder } from '../folder.ts';

let folder = '';
afterEach(() => removeFolder(folder));
const at = (path: string) => join(folder, path);

/** What a run that is killed leaves: a result is written and not closed. */
async function writeHalf(path: string) {
  const output = openFile(at(path));
  await output.write('half');
  return output;
}

test('a link stays, and the file that it leads to is whole at any moment', async () => {
  folder = makeFolder({ 'data/old.json': 'old' });
  mkdirSync(at('links'));
  symlinkSync('../data', at('links/data'));
  symlinkSync('data/old.json', at('links/two'));
  symlinkSync('links/two', at('one'));
  const output = await writeHalf('one');
  expect(readFileSync(at('data/old.json'), 'utf8')).toBe('old');
  await output.close();
  expect(readFileSync(at('data/old.json'), 'utf8')).toBe('half');
  expect(readlinkSync(at('one'))).toBe('links/two');
  expect(readdirSync(at('data'))).toEqual(['old.json']);
});

test('a link to a file that is not there yet', async () => {
  folder = makeFolder({});
  symlinkSync('new/a.json', at('one'));
  await (await writeHalf('one')).close();
  expect(lstatSync(at('new/a.json')).isFile()).toBe(true);
  expect(readlinkSync(at('one'))).toBe('new/a.json');
});

test('a link in a circle', () => {
  folder = makeFolder({});
  symlinkSync('one', at('one'));
  expect(() => openFile(at('one'))).toThrow('its links form a loop');
});

test('what a shell has opened is written on, and not replaced', () => {
  folder = makeFolder({ 'a.txt': 'The ferry is back.\n' });
  writeFileSync(at('out'), 'before\n');
  const bin = resolve('bin/nutgraf.js');
  execFileSync(
    'sh',
    ['-c', `"$0" "$1" -f jsonl -o /dev/stdout a.txt >> out; echo after >> out`, process.execPath, bin],
    {
      cwd: folder,
    },
  );
  expect(readFileSync(at('out'), 'utf8')).toMatch(/after\n$/);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'out']);
});

import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder, removeFolder } from '../folder.ts';
import { DAMAGES, readEntry, restore } from './damages.ts';
import { Installation, identityOf } from './installation.ts';

const ARTICLE = 'The ferry to Lowmoor is back.\n';
const QUOTED = '“The ferry is back,” said Ines Okafor, the mayor.\n';
const IS_ROOT = process.geteuid?.() === 0;
const SOMEBODY = 65_534;

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach(removeFolder));

function install(): Installation {
  const folder = makeFolder({ 'a.txt': ARTICLE, 'quoted.txt': QUOTED });
  folders.push(folder);
  return new Installation(folder);
}

/** Runs that add to an entry, one of which has begun it. */
const RUNS_TO_FILL = 3;

function fill(command: Installation, options: Parameters<Installation['run']>[1] = {}): void {
  for (let run = 0; run < RUNS_TO_FILL; run++) command.run(['a.txt'], options);
}

test('the first digests keep the code that V8 compiled for them, and later runs take it', () => {
  const command = install();
  for (const args of [['--version'], ['missing.txt'], ['a.txt', 'a.txt']]) command.run(args);
  expect(existsSync(command.home)).toBe(false);
  const first = command.run(['a.txt']);
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const [entry, ...others] = command.entries();
  expect(others).toEqual([]);
  expect(statSync(command.cache).mode & 0o777).toBe(0o700);
  expect(statSync(entry!).mode & 0o777).toBe(0o600);
  const size = () => statSync(entry!).size;
  const kept = size();
  expect(command.run(['quoted.txt']).stdout).toContain('Ines Okafor');
  expect(size()).toBeGreaterThan(kept + 10_000);
  fill(command);
  const identity = identityOf(entry!);
  expect(command.run(['a.txt'])).toEqual(first);
  expect(command.entries().map(identityOf)).toEqual([identity]);
});

test('other flags of V8 have an entry of their own', () => {
  const command = install();
  const first = command.run(['a.txt']);
  const identities = command.entries().map(identityOf);
  expect(command.run(['a.txt'], { flags: ['--no-opt'] })).toEqual(first);
  expect(command.run(['a.txt'], { env: { NODE_OPTIONS: '--max-old-space-size=999' } })).toEqual(first);
  expect(command.entries()).toHaveLength(3);
  expect(command.entries().map(identityOf)).toEqual(expect.arrayContaining(identities));
});

test('code kept for another program of the same length is not taken', () => {
  const command = install();
  command.run(['a.txt']);
  command.patch('min read', 'MIN READ');
  expect(command.run(['a.txt']).stdout).toContain('MIN READ');
  expect(command.entries()).toHaveLength(2);
});

test('NUTGRAF_CACHE=off neither reads nor writes', () => {
  const command = install();
  expect(command.run(['a.txt'], { env: { NUTGRAF_CACHE: 'off' } })).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(command.home)).toBe(false);
});

test('without XDG_CACHE_HOME, or where it is no absolute path, the cache is in .cache', () => {
  const command = install();
  for (const value of ['', 'cache']) {
    const home = join(command.home, `home${value}`);
    command.run(['a.txt'], { env: { HOME: home, XDG_CACHE_HOME: value } });
    expect(readdirSync(join(home, '.cache/nutgraf'))).toHaveLength(1);
  }
  expect(existsSync(command.cache)).toBe(false);
});

test('without a home, there is no cache', () => {
  const command = install();
  chmodSync(dirname(command.home), 0o755);
  // An account without a name, as containers have them.
  const nobody = IS_ROOT ? { uid: 12_345 } : {};
  for (const home of [{}, { HOME: '' }, { HOME: 'home' }, { HOME: '/nowhere/at/all' }])
    expect(command.run(['a.txt'], { env: { XDG_CACHE_HOME: '', ...home }, ...nobody })).toMatchObject({
      status: 0,
      stderr: '',
    });
  expect(existsSync(command.home)).toBe(false);
});

test('of many entries the newest stay, and of other files all', () => {
  const command = install();
  command.run(['a.txt']);
  const [entry] = command.entries();
  const others = Array.from({ length: 20 }, (_, i) => join(command.cache, `0000${1000 + i}.code`));
  const notes = join(command.cache, 'notes.txt');
  for (const path of [...others, `${others[0]}.x1`, notes]) writeFileSync(path, '');
  for (const path of [entry!, notes]) utimesSync(path, 0, 0);
  command.run(['a.txt'], { flags: ['--no-opt'] });
  expect(command.entries()).toHaveLength(9);
  expect(command.entries()).toContain(notes);
  expect(command.entries()).not.toContain(entry);
  expect(command.entries().filter((path) => statSync(path).size > 0)).toHaveLength(1);
});

test('until it is whole an entry has a name by chance, and overwrites nothing', () => {
  const command = install();
  // What the command would call the part, were chance always the same.
  const flags = ['--require', './chance.cjs'];
  writeFileSync(join(dirname(command.home), 'chance.cjs'), 'Math.random = () => 0.5;');
  command.run(['a.txt'], { flags });
  const [entry] = command.entries();
  rmSync(entry!);
  writeFileSync(`${entry}.i`, 'of somebody else');
  expect(command.run(['a.txt'], { flags })).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(`${entry}.i`, 'utf8')).toBe('of somebody else');
});

test.runIf(IS_ROOT)('root leaves nothing in the home of somebody else', () => {
  const command = install();
  mkdirSync(command.home);
  chownSync(command.home, SOMEBODY, SOMEBODY);
  for (const home of [command.home, join(command.home, 'sub')])
    expect(command.run(['a.txt'], { env: { XDG_CACHE_HOME: home } })).toMatchObject({
      status: 0,
      stderr: '',
    });
  expect(existsSync(command.cache)).toBe(false);
  expect(existsSync(join(command.home, 'sub'))).toBe(false);
});

test.runIf(IS_ROOT)('whoever runs what root has installed has a cache, too', () => {
  const command = install();
  chmodSync(dirname(command.home), 0o755);
  mkdirSync(command.home);
  chownSync(command.home, SOMEBODY, SOMEBODY);
  const first = command.run(['a.txt'], { uid: SOMEBODY });
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const [entry] = command.entries();
  expect(lstatSync(entry!).uid).toBe(SOMEBODY);
  fill(command, { uid: SOMEBODY });
  const identity = identityOf(entry!);
  expect(command.run(['a.txt'], { uid: SOMEBODY })).toEqual(first);
  expect(identityOf(entry!)).toBe(identity);
});

describe('damage', () => {
  const possible = DAMAGES.filter(({ asRoot }) => IS_ROOT || !asRoot);

  test('the code of an entry runs: what is planted would be seen', () => {
    const { command, entry } = installWithEntry();
    writeFileSync(entry.path, entry.planted);
    expect(command.run(['a.txt']).stdout).toContain('MIN READ');
  });

  test('changes nothing', () => {
    const { command, entry, expected } = installWithEntry();
    const results = possible.map(({ name, damage }) => {
      restore(entry);
      damage(entry, () => 0.37);
      return [name, command.run(['a.txt'])];
    });
    expect(results).toEqual(results.map(([name]) => [name, expected]));
  });

  test('of an entry is mended by the next run', () => {
    const { command, entry } = installWithEntry();
    for (const { damage } of possible.filter(({ isOfFolder }) => !isOfFolder)) {
      restore(entry);
      damage(entry, () => 0.73);
      command.run(['a.txt']);
      expect(lstatSync(entry.path).isFile()).toBe(true);
      expect(lstatSync(entry.path).size).toBeGreaterThan(100_000);
      fill(command);
      const identity = identityOf(entry.path);
      command.run(['a.txt']);
      expect(identityOf(entry.path)).toBe(identity);
    }
  });
});

/** The command with an entry, and with one that holds the code of another program. */
function installWithEntry() {
  const other = install();
  other.patch('min read', 'MIN READ');
  other.run(['a.txt']);
  const command = install();
  const expected = command.run(['a.txt']);
  const entry = readEntry(command.entries()[0]!, other.entries()[0]!);
  return { command, entry, expected };
}

import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPart, removeParts } from '../../src/system/parts.ts';
import { makeFolder, removeFolder } from '../folder.ts';

let folder: string;
beforeEach(() => {
  folder = makeFolder({ 'kept.txt': 'kept' });
});
afterEach(() => {
  vi.restoreAllMocks();
  removeFolder(folder);
});

const at = (path: string) => join(folder, path);
const read = (path: string) => readFileSync(at(path), 'utf8');

/** The name of a part that this process makes when chance gives a number. */
function nameBy(number: number): string {
  vi.spyOn(Math, 'random').mockReturnValueOnce(number);
  const part = openPart(at('names/x'));
  const [name] = readdirSync(at('names'));
  part.discard();
  rmSync(at('names'), { recursive: true });
  return name!;
}

test('two that write the same file at once do not mix it', () => {
  const one = openPart(at('a'));
  const other = openPart(at('a'));
  for (const letter of 'abc') {
    one.write(letter);
    other.write(letter.toUpperCase());
  }
  one.finish();
  expect(read('a')).toBe('abc');
  other.finish();
  expect(read('a')).toBe('ABC');
  expect(readdirSync(folder).sort()).toEqual(['a', 'kept.txt']);
});

test('a link that somebody has put in the place of a part is not followed', () => {
  const [link, another] = [nameBy(0.1), nameBy(0.2)];
  symlinkSync('kept.txt', at(link));
  writeFileSync(at(another), 'another');
  vi.spyOn(Math, 'random').mockReturnValueOnce(0.1).mockReturnValueOnce(0.2).mockReturnValueOnce(0.3);
  const part = openPart(at('a'));
  part.write('new');
  part.finish();
  expect([read('a'), read('kept.txt'), read(another)]).toEqual(['new', 'kept', 'another']);
});

test('where it cannot be moved to its place, that is told and nothing of it is left', () => {
  const part = openPart(at('new/a'));
  part.write('new');
  mkdirSync(at('new/a'));
  expect(() => part.finish()).toThrow(`${at('new/a')} cannot be written: it is a folder`);
  expect(readdirSync(at('new'))).toEqual(['a']);
  part.discard();
  expect(readdirSync(at('new'))).toEqual(['a']);
});

test('what is given up leaves nothing', () => {
  const part = openPart(at('a'));
  part.write('new');
  part.discard();
  part.discard();
  expect(readdirSync(folder)).toEqual(['kept.txt']);
});

test('parts are removed where their process is gone, those of another machine or container after a day', () => {
  const own = nameBy(0.5);
  // No process has so high a number.
  const dead = own.replace(`-${process.pid}-`, '-4194305-');
  const elsewhere = dead.replace(/-[a-z0-9]+-(?=[a-z0-9]+\.part)/, '-elsewhere-');
  const old = elsewhere.replace('elsewhere', 'old');
  mkdirSync(at('deep'));
  const others = ['.a.txt.4194305.part', '.part'];
  for (const name of [own, dead, elsewhere, old, `deep/${dead}`, ...others]) writeFileSync(at(name), '');
  const before = Date.now() / 1000 - 100_000;
  utimesSync(at(old), before, before);
  removeParts(folder);
  expect(readdirSync(folder).sort()).toEqual([own, elsewhere, 'deep', 'kept.txt', ...others].sort());
  expect(readdirSync(at('deep'))).toEqual([]);
});

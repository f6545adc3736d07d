import { symlinkSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { readSources } from '../../src/input/sources.ts';
import { makeFolder, removeFolder } from '../folder.ts';

let folder: string;
afterEach(() => removeFolder(folder));

const find = (paths: readonly string[], except?: string) =>
  [...readSources(paths, except)].map((source) =>
    'error' in source ? `${source.path} ${source.error.code}` : source.path.replace(`${folder}/`, ''),
  );

test('a folder is searched in the order of the code units of its names', () => {
  folder = makeFolder({ 'b.txt': '', 'B.txt': '', 'a/z.txt': '', 'ä.txt': '', '10.txt': '', '9.txt': '' });
  expect(find([folder])).toEqual(['10.txt', '9.txt', 'B.txt', 'a/z.txt', 'b.txt', 'ä.txt']);
});

test('links in a folder are passed over, one that is named is followed', () => {
  folder = makeFolder({ 'news/a.txt': '' });
  symlinkSync('.', `${folder}/news/circle`);
  symlinkSync('a.txt', `${folder}/news/b.txt`);
  symlinkSync('news', `${folder}/link`);
  expect(find([folder, `${folder}/link/`])).toEqual(['news/a.txt', 'link/a.txt']);
});

test('what is named is taken whatever its name, also twice and hidden', () => {
  folder = makeFolder({ '.x.pdf': '' });
  expect(find([`${folder}/.x.pdf`, '-', `${folder}/.x.pdf`])).toEqual(['.x.pdf', '-', '.x.pdf']);
});

test('the folder that results go to is passed over', () => {
  folder = makeFolder({ 'a.txt': '', 'out/a.txt': '' });
  expect(find([folder], `${folder}/out/`)).toEqual(['a.txt']);
});

test('a folder without articles is told', () => {
  folder = makeFolder({ 'deep/er/': '', 'picture.png': '' });
  expect(find([folder])).toEqual([`${folder} no_articles`]);
});

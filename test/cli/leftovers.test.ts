import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolder, removeFolder } from '../folder.ts';
import { runMain } from '../host.ts';

const FERRY = '“It sails at noon,” said Ada Venn, the harbour master.\n';
const TRAM = '“The tram is late,” said Ada Venn, the harbour master.\n';
const PIER = 'The pier is shut.\n';

let folder = '';
beforeEach(() => {
  folder = makeFolder({ 'news/a.txt': FERRY, 'news/city/b.txt': TRAM, 'news/c.txt': PIER });
});
afterEach(() => removeFolder(folder));
const at = (path: string) => join(folder, path);

/** Runs into a folder, and gives the lines of standard error. */
async function run(args: string): Promise<string[]> {
  const { stderr } = await runMain(
    `-j 1 ${args}`.split(' ').map((argument) => argument.replace(/^@\//, `${folder}/`)),
  );
  return stderr.replaceAll(`${folder}/`, '@/').split('\n').slice(0, -1);
}

/** The files of a folder, its ledger aside. */
function list(path: string): string[] {
  return readdirSync(at(path), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && entry.name !== '.nutgraf.jsonl')
    .map((entry) => join(entry.parentPath, entry.name).slice(at(path).length + 1))
    .sort();
}

const UP_TO_DATE = (count: string) => `nutgraf: ${count} already up to date; use --force to redo them`;

describe('results whose inputs are gone', () => {
  test('are named, and stay', async () => {
    await run('-f json -o @/out @/news');
    unlinkSync(at('news/a.txt'));
    const gone = 'nutgraf: @/out: 1 file of inputs that are gone; --prune removes them: a.json';
    expect(await run('-f json -o @/out @/news')).toEqual([UP_TO_DATE('2 of 2 results'), gone]);
    expect(await run('-f json -o @/out @/news'), 'every time').toContain(gone);
    expect(list('out')).toEqual(['a.json', 'c.json', 'city/b.json']);
  });

  test('are removed with --prune, with the folders that they leave empty, and not named again', async () => {
    await run('-f json -o @/out @/news');
    rmSync(at('news/city'), { recursive: true });
    expect(await run('-f json --prune -o @/out @/news')).toEqual([
      UP_TO_DATE('2 of 2 results'),
      'nutgraf: @/out: removed 1 file of inputs that are gone: city/b.json',
    ]);
    expect(readdirSync(at('out')).sort()).toEqual(['.nutgraf.jsonl', 'a.json', 'c.json']);
    expect(await run('-f json -o @/out @/news')).toEqual([UP_TO_DATE('2 of 2 results')]);
  });

  test('are kept where somebody has changed them', async () => {
    await run('-f json -o @/out @/news');
    unlinkSync(at('news/a.txt'));
    appendFileSync(at('out/a.json'), ' ');
    expect(await run('-f json --prune -o @/out @/news')).toContain(
      'nutgraf: @/out: kept although no input is left for it, since it was changed: a.json',
    );
    expect(list('out')).toContain('a.json');
  });

  test.each([
    ['an input that is not there', '@/news @/none.txt'],
    ['a folder without articles', '@/news @/empty'],
    ['nothing but a folder that was emptied', '@/empty'],
  ])('are not looked for beside %s', async (_, inputs) => {
    mkdirSync(at('empty'));
    await run('-f json -o @/out @/news @/news/a.txt');
    const made = list('out');
    expect(made).toHaveLength(3);
    rmSync(at('news/city'), { recursive: true });
    expect((await run(`-f json --prune -o @/out ${inputs}`)).join()).not.toContain('gone');
    expect(list('out')).toEqual(expect.arrayContaining(made));
  });

  test('are none of a run over other inputs', async () => {
    await run('-f json -o @/out @/news/a.txt @/news/c.txt');
    await run('-f json --prune -o @/out @/news/city');
    expect(list('out')).toEqual(['a.json', 'b.json', 'c.json']);
  });

  test('are found where the folder of results is reached through a link', async () => {
    mkdirSync(at('deep/er'), { recursive: true });
    symlinkSync('deep/er', at('out'));
    await run('-f json -o @/out @/news');
    expect((await run('-f json --prune -o @/out @/news')).join()).not.toContain('gone');
    unlinkSync(at('news/a.txt'));
    await run('-f json --prune -o @/out @/news');
    expect(list('deep/er')).toEqual(['c.json', 'city/b.json']);
  });
});

describe('what nutgraf has not written is never removed', () => {
  test('files that the ledger does not know', async () => {
    await run('-f json -o @/out @/news');
    writeFileSync(at('out/city/mine.json'), '{}');
    rmSync(at('news/city'), { recursive: true });
    await run('-f json --prune -o @/out @/news');
    expect(list('out')).toEqual(['a.json', 'c.json', 'city/mine.json']);
  });

  test.each([
    ['outside of the folder', '../mine.txt', 'mine.txt'],
    ['behind a link', 'away/mine.txt', 'elsewhere/mine.txt'],
  ])('files %s that a forged ledger names', async (_, file, path) => {
    await run('-f json -o @/out @/news');
    mkdirSync(at('elsewhere'));
    symlinkSync('../elsewhere', at('out/away'));
    writeFileSync(at(path), 'mine');
    // The hash of the file, so that nothing but its place protects it.
    const { createHash } = await import('node:crypto');
    const made = createHash('sha256').update('mine').digest('base64url');
    appendFileSync(
      at('out/.nutgraf.jsonl'),
      `${JSON.stringify({ file, from: 'x', made, source: '../news/gone.txt' })}\n`,
    );
    expect((await run('-f json --prune -o @/out @/news')).join()).not.toContain('removed');
    expect(list('')).toContain(path);
  });
});

describe('pages of speakers', () => {
  test('that are no longer made are named, and removed with --prune', async () => {
    const open = 'open @/site/index.html';
    expect(await run('-f html -o @/site @/news')).toEqual([
      `nutgraf: made 3 results and 1 page of speakers in @/site; ${open}`,
    ]);
    expect(list('site')).toContain('speakers/ada-venn.html');
    writeFileSync(at('news/a.txt'), PIER);
    const stale = '1 file of inputs that are gone';
    expect((await run('-f html -o @/site @/news'))[1]).toBe(
      `nutgraf: @/site: ${stale}; --prune removes them: speakers/ada-venn.html`,
    );
    await run('-f html --prune -o @/site @/news');
    expect(readdirSync(at('site')).sort()).toEqual([
      '.nutgraf.jsonl',
      'a.html',
      'c.html',
      'city',
      'index.html',
    ]);
  });

  test('stay where a run makes no site', async () => {
    await run('-f html -o @/site @/news');
    const made = list('site');
    await run('-f json --prune -o @/site @/news');
    expect(list('site')).toEqual(expect.arrayContaining(made));
  });
});

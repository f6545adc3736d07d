import { afterEach, describe, expect, test } from 'vitest';
import { type Contents, readArticles } from '../../src/input/articles.ts';
import { parseBlock } from '../../src/input/jsonl.ts';
import { makeFolder, removeFolder } from '../folder.ts';

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) removeFolder(folder);
  folder = undefined;
});

async function* chunked(content: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(content);
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function* itemsOf(contents: Contents, path: string) {
  if ('articles' in contents) yield* contents.articles;
  else for await (const block of contents.blocks) yield* parseBlock(block, path);
}

/** The format that standard input is taken for, and the texts that are read from it. */
async function read(content: string, size: number) {
  const contents = await readArticles(
    { path: '-' },
    { inputFormat: 'auto', encoding: 'auto', stdin: () => chunked(content, size) },
  );
  const texts: string[] = [];
  for await (const item of itemsOf(contents, '-')) texts.push('text' in item ? item.text : item.error.code);
  return { format: contents.format, texts };
}

describe('the format by content', () => {
  const cases: readonly [string, 'text' | 'jsonl', readonly string[]][] = [
    ['The ferry is back.\n', 'text', ['The ferry is back.\n']],
    ['\n\n  The ferry\r\nis back.', 'text', ['\n\n  The ferry\r\nis back.']],
    ['{"text":"A."}\n{"text":"B."}\n', 'jsonl', ['A.', 'B.']],
    ['\ufeff\n \t{ "text":"A."}', 'jsonl', ['A.']],
    ['{}\n', 'jsonl', ['no_text']],
    ['{ sic } stood there.', 'text', ['{ sic } stood there.']],
    ['{', 'text', ['{']],
    ['', 'text', ['empty']],
    ['\n \n', 'text', ['blank']],
  ];
  test.each(cases)('%j', async (content, format, texts) => {
    for (const size of [1, 2, 3, 1000]) expect(await read(content, size)).toEqual({ format, texts });
  });
});

test('a file without an extension is told by its content', async () => {
  folder = makeFolder({ feed: '{"text":"A."}\n', story: 'A.\n' });
  const stdin = () => chunked('', 1);
  const feed = await readArticles(
    { path: `${folder}/feed` },
    { inputFormat: 'auto', encoding: 'auto', stdin },
  );
  const story = await readArticles(
    { path: `${folder}/story` },
    { inputFormat: 'auto', encoding: 'auto', stdin },
  );
  expect([feed.format, story.format]).toEqual(['jsonl', 'text']);
  for await (const item of itemsOf(feed, `${folder}/feed`))
    expect(item).toMatchObject({ id: `${folder}/feed:1`, text: 'A.' });
  for await (const item of itemsOf(story, `${folder}/story`))
    expect(item).toMatchObject({ id: `${folder}/story`, text: 'A.\n' });
});

test('JSON Lines are read no further than they are asked for', async () => {
  let given = 0;
  async function* endless(): AsyncGenerator<Buffer> {
    for (; ; given++) yield Buffer.from('{"text":"A."}\n');
  }
  const contents = await readArticles(
    { path: '-' },
    { inputFormat: 'auto', encoding: 'auto', stdin: endless },
  );
  let seen = 0;
  for await (const item of itemsOf(contents, '-')) {
    expect(item).toMatchObject({ text: 'A.' });
    if (++seen === 50) break;
  }
  expect(seen).toBe(50);
  expect(given).toBeLessThanOrEqual(50);
});

import { expect, test } from 'vitest';
import type { Task } from '../../src/batch/messages.ts';
import { cutTasks } from '../../src/batch/tasks.ts';
import { failure } from '../../src/errors.ts';
import type { Failure } from '../../src/input/article.ts';
import type { ReadOptions } from '../../src/input/articles.ts';
import type { Source } from '../../src/input/sources.ts';

/** What each task is, in short; `stdin` comes in these chunks, a broken one where it is an error. */
async function cut(
  sources: readonly (Source | Failure)[],
  stdin: readonly (string | Error)[] = [],
  inputFormat: ReadOptions['inputFormat'] = 'auto',
): Promise<string[]> {
  async function* chunks() {
    for (const chunk of stdin) {
      if (chunk instanceof Error) throw chunk;
      yield Buffer.from(chunk);
    }
  }
  const tasks: string[] = [];
  for await (const task of cutTasks(sources, { inputFormat, encoding: 'auto', stdin: chunks })) {
    tasks.push(describeTask(task));
  }
  return tasks;
}

function describeTask(task: Task): string {
  switch (task.kind) {
    case 'files':
      return `files ${task.sources.length}`;
    case 'lines':
      return `lines ${task.block.line} ${Buffer.from(task.block.bytes)}`;
    case 'rest':
      return `rest ${task.format} ${task.items.map((item) => ('text' in item ? item.text : item.error.code))}`;
  }
}

const files = (count: number): Source[] => Array.from({ length: count }, (_, i) => ({ path: `${i}.txt` }));
const stdin: Source = { path: '-' };

test('files come in tasks that grow', async () => {
  expect(await cut(files(1))).toEqual(['files 1']);
  expect(await cut(files(100))).toEqual([
    'files 1',
    'files 2',
    'files 4',
    'files 8',
    'files 16',
    'files 32',
    'files 32',
    'files 5',
  ]);
});

test('what is no file keeps its place among files', async () => {
  const missing: Failure = { path: 'x', id: 'x', error: failure('no_articles', ['.txt']) };
  expect(await cut([...files(4), missing, ...files(1), stdin, ...files(2)], ['A.'])).toEqual([
    'files 1',
    'files 2',
    'files 1',
    'rest text no_articles',
    'files 1',
    'rest text A.',
    'files 2',
  ]);
});

test('JSON Lines are cut as they come, and end', async () => {
  expect(await cut([stdin], ['{"a":1}\n{"b', '":2}\n'])).toEqual([
    'lines 1 {"a":1}\n',
    'lines 2 {"b":2}\n',
    'rest jsonl ',
  ]);
});

test.each([
  [[], 'rest jsonl empty'],
  [['\n', ' \r\n\n'], 'rest jsonl blank'],
])('JSON Lines without a record fail: %j', async (chunks, last) => {
  expect((await cut([stdin], chunks, 'jsonl')).at(-1)).toBe(last);
});

test('a stream that breaks gives what came before, and a failure', async () => {
  const error = Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO', syscall: 'read' });
  expect(await cut([stdin], ['{"a":1}\n{"b', error])).toEqual(['lines 1 {"a":1}\n', 'rest jsonl unreadable']);
});

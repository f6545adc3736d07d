import { expect, test } from 'vitest';
import type { Job } from '../../src/batch/messages.ts';
import { openJob } from '../../src/batch/perform.ts';
import type { Article } from '../../src/input/article.ts';

const report = { several: true, width: 80, color: false };
const job: Job = {
  digest: {},
  read: { inputFormat: 'auto', encoding: 'auto' },
  format: 'jsonl',
  report: { one: report, lines: report },
  by: 'article',
  speaker: undefined,
  title: undefined,
  settings: undefined,
};

/** An article whose result cannot be written: looking at what it brought along throws. */
const failing = (look: () => unknown): Article => ({
  id: 'x',
  line: 2,
  text: 'One.',
  title: null,
  meta: Object.defineProperty({}, 'a', { get: look, enumerable: true }),
});

const article = (line: number): Article => ({ id: line, line, text: 'One.', title: null });

function overflow(): number {
  return 1 + overflow();
}

/** What comes of three articles, of which the second fails. */
async function perform(look: () => unknown) {
  const items = [article(1), failing(look), article(3)];
  const source = { path: 'f.jsonl' };
  const task = { kind: 'rest', source, format: 'jsonl', items, freshness: {} } as const;
  const [result] = await openJob(job)(task);
  return result!.outcomes;
}

const cases: readonly [string, () => unknown, string, string][] = [
  ['a stack that overflows', overflow, 'too_complex', 'is too large or too deeply nested to be digested'],
  [
    'a result that no string can hold',
    () => 'a'.repeat(2 ** 29) + 'a'.repeat(2 ** 29),
    'result_too_large',
    'its result is too large for a single text',
  ],
  [
    'a bug',
    () => (undefined as unknown as string).length,
    'bug',
    "cannot be digested because of a bug in nutgraf: TypeError: Cannot read properties of undefined (reading 'length')",
  ],
];

test.each(cases)(
  '%s fails one article, and those before and after it are done',
  async (_, look, code, message) => {
    const [first, second, third] = await perform(look);
    expect(first).toMatchObject({ words: expect.stringContaining('"id":1') });
    expect(first).not.toHaveProperty('failure');
    expect(second).toMatchObject({ failure: { path: 'f.jsonl', line: 2, message } });
    expect(JSON.parse(second!.words!)).toEqual({ id: 'x', error: { code, message } });
    expect(third).toMatchObject({ words: expect.stringContaining('"id":3') });
  },
);

test('a bug brings its stack along, nothing else does', async () => {
  const [, bug] = await perform(() => (undefined as unknown as string).length);
  expect(bug!.failure!.bug).toMatch(/\n +at .*perform\.test\.ts/);
  const [, large] = await perform(overflow);
  expect(large!.failure).not.toHaveProperty('bug');
});

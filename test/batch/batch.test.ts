import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeFolder, removeFolder } from '../folder.ts';

const BIN = resolve('bin/nutgraf.js');

// Every test starts the command several times, which takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
afterEach(() => removeFolder(folder));

/** An article like no other: `i` gives it its numbers. */
function article(i: number): string {
  return (
    `Ferry ${i} returns to Lowmoor\n\nFerry ${i} is back after ${(i * 7) % 90} days in the yard. ` +
    `“It sails at ${(i % 12) + 1},” said Ada Venn, the harbour master. Nobody on the quay had expected it.\n\n` +
    `The yard at Pell replaced ${(i * 13) % 50} plates. The council paid ${i * 3} crowns.\n`
  );
}

/** Articles in three folders; from 400 on, workers join. */
function makeArticles(count: number, others: Record<string, string> = {}): void {
  const files = Array.from({ length: count }, (_, i) => [`news/${i % 3}/${i}.txt`, article(i)] as const);
  folder = makeFolder({ ...Object.fromEntries(files), ...others });
}

function start(...args: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...args], { cwd: folder });
}

async function finish(child: ChildProcessWithoutNullStreams) {
  const [[status, signal], stdout, stderr] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status: signal ?? status, stdout, stderr };
}

const run = (...args: string[]) => finish(start(...args));

/** Every file below a folder with its content, hidden ones too. */
function readTree(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((file) => [file.slice(path.length), readFileSync(file, 'utf8')]));
}

describe('many inputs', () => {
  test.each(['jsonl', 'json', 'text', 'csv'])('the same %s on any number of threads', async (format) => {
    makeArticles(450, { 'news/1/bad.txt': '' });
    const one = await run('-j', '1', '-f', format, 'news');
    const three = await run('-j', '3', '-f', format, 'news');
    expect(one).toMatchObject({ status: 1, stderr: 'nutgraf: news/1/bad.txt: is empty\n' });
    expect(three).toEqual(one);
  });

  test('JSON Lines in the order of the input, failures in their places', async () => {
    const lines = Array.from({ length: 3000 }, (_, i) =>
      i % 500 === 7 ? `{"id":${i}}` : JSON.stringify({ id: i, text: article(i) }),
    );
    folder = makeFolder({ 'a.jsonl': lines.join('\n') });
    const { status, stdout } = await run('-j', '3', '-f', 'jsonl', 'a.jsonl');
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 3000 }, (_, i) => i));
    expect(records.filter(({ error }) => error).map(({ id }) => id)).toEqual([
      7, 507, 1007, 1507, 2007, 2507,
    ]);
  });

  test('--fail-fast prints what comes before the failure, and nothing after it', async () => {
    makeArticles(450, { 'news/1/2.txt': '' });
    const { status, stdout, stderr } = await run('-j', '2', '--fail-fast', '-f', 'jsonl', 'news');
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toHaveLength(
      150 +
        Object.keys(readTree(join(folder, 'news/1')))
          .sort()
          .indexOf('/2.txt'),
    );
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'nutgraf: news/1/2.txt: is empty\n' });
  });

  test('each line is answered before the next is given', async () => {
    folder = makeFolder({});
    const child = start('--input-format', 'jsonl', '-f', 'jsonl');
    for (let i = 0; i < 3; i++) {
      child.stdin.write(`${JSON.stringify({ id: i, text: article(i) })}\n`);
      const [answer] = await once(child.stdout, 'data');
      expect(JSON.parse(String(answer))).toMatchObject({ id: i });
    }
    child.stdin.end();
    await once(child, 'close');
  });

  test('SIGINT finishes what is under way and tells how far it came', async () => {
    folder = makeFolder({});
    const child = start('--input-format', 'jsonl', '-f', 'jsonl');
    const result = finish(child);
    child.stdin.write(`${JSON.stringify({ id: 1, text: article(1) })}\n`);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const { status, stdout, stderr } = await result;
    expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
    expect({ status, stderr }).toEqual({ status: 130, stderr: 'nutgraf: stopped after 1 article\n' });
  });
});

describe('a folder of results', () => {
  test('a second run makes only what is not up to date, and the result is that of one run', async () => {
    makeArticles(30);
    await run('-f', 'json', '-o', 'out', 'news');
    const made = readTree(join(folder, 'out'));
    expect(Object.keys(made)).toHaveLength(31);
    const again = 'nutgraf: 30 of 30 results already up to date; use --force to redo them\n';
    expect((await run('-f', 'json', '-o', 'out', 'news')).stderr).toBe(again);
    expect((await run('-q', '-f', 'json', '-o', 'out', 'news')).stderr).toBe('');
    const all = 'nutgraf: made 30 results in out\n';
    expect((await run('--force', '-f', 'json', '-o', 'out', 'news')).stderr).toBe(all);

    // A result that was changed, one that was removed, and an input that is not what it was.
    appendFileSync(join(folder, 'out/0/3.json'), ' ');
    rmSync(join(folder, 'out/1/4.json'));
    writeFileSync(join(folder, 'news/2/5.txt'), article(1005));
    const { stderr } = await run('-f', 'json', '-o', 'out', 'news');
    expect(stderr).toBe(
      'nutgraf: made 3 results in out; 27 of 30 results already up to date; use --force to redo them\n',
    );
    const healed = readTree(join(folder, 'out'));
    expect(healed['/2/5.json']).toContain('Ferry 1005');
    writeFileSync(join(folder, 'news/2/5.txt'), article(5));
    await run('-f', 'json', '-o', 'out', 'news');
    expect(readTree(join(folder, 'out'))).toEqual(made);

    // Other options are another result.
    expect((await run('-n', '1', '-f', 'json', '-o', 'out', 'news')).stderr).toBe(all);
  });

  test('what failed is told again', async () => {
    makeArticles(3, { 'news/b.jsonl': '{"text":"The ferry is back."}\n{}\n' });
    const first = await run('-f', 'jsonl', '-o', 'out', 'news');
    expect(first).toMatchObject({ status: 1, stderr: 'nutgraf: news/b.jsonl:2: has no "text"\n' });
    const second = await run('-q', '-f', 'jsonl', '-o', 'out', 'news');
    expect(second).toMatchObject({ status: 1, stderr: first.stderr });
  });

  test('the page over all files lists those that were up to date too', async () => {
    makeArticles(5);
    await run('-f', 'html', '-o', 'out', 'news');
    const made = readTree(join(folder, 'out'));
    rmSync(join(folder, 'out/1/4.html'));
    rmSync(join(folder, 'out/index.html'));
    await run('-f', 'html', '-o', 'out', 'news');
    expect(readTree(join(folder, 'out'))).toEqual(made);
  });

  test('killed at any moment and run again, the result is that of a run that was not', async () => {
    makeArticles(600);
    await run('-j', '2', '-f', 'json', '-o', 'whole', 'news');
    const whole = readTree(join(folder, 'whole'));
    for (const delay of [0, 30, 80]) {
      const child = start('-j', '2', '-f', 'json', '-o', 'out', 'news');
      while (!existsSync(join(folder, 'out/0'))) await setTimeout(2);
      await setTimeout(delay);
      child.kill('SIGKILL');
      await once(child, 'close');
      // What is seen is whole.
      for (const [path, content] of Object.entries(readTree(join(folder, 'out')))) {
        if (path.endsWith('.json')) expect(content).toBe(whole[path]);
      }
    }
    await run('-j', '2', '-f', 'json', '-o', 'out', 'news');
    expect(readTree(join(folder, 'out'))).toEqual(whole);
  });

  test('a ledger that is damaged is no trouble', async () => {
    makeArticles(4);
    await run('-f', 'json', '-o', 'out', 'news');
    const made = readTree(join(folder, 'out'));
    writeFileSync(join(folder, 'out/.nutgraf.jsonl'), '{"file":"0/0.json","from":1}\nnull\n{"fi');
    expect((await run('-f', 'json', '-o', 'out', 'news')).stderr).toBe('nutgraf: made 4 results in out\n');
    expect(readTree(join(folder, 'out'))).toEqual(made);
  });
});

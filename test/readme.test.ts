import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderHelp } from '../src/cli/arguments.ts';
import { makeFolder, removeFolder } from './folder.ts';

const README = readFileSync('README.md', 'utf8');

test('the table of options has those of the help, in its order', () => {
  const flags = (text: string, line: RegExp) => [...text.matchAll(line)].map(([, flag]) => flag);
  const inHelp = flags(renderHelp(), /^ {2}((?:-\w, )?--[a-z-]+(?: <\w+>)?)/gm);
  const inReadme = flags(README, /^\| `([^`]+)`/gm);
  expect(inReadme).toEqual(inHelp.filter((flag) => !['--version', '-h, --help'].includes(flag!)));
});

describe('every command', () => {
  const blocks = [...README.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block]) =>
    block!.trim().split('\n'),
  );
  // Setting up and testing are what runs this test; the rest needs `jq`, or nothing.
  const commands = blocks.filter((line) => !/^npm /.test(line) || line.includes('bin/nutgraf.js'));
  expect(commands.length).toBeGreaterThan(10);
  const hasJq = spawnSync('jq', ['--version']).error === undefined;
  const article = readFileSync('fixtures/articles/tweets-and-posts.txt', 'utf8');

  test.each(commands.filter((line) => hasJq || !/\bjq\b/.test(line)))('%s', (line) => {
    const folder = makeFolder({
      'article.txt': article,
      'articles/a.txt': article,
      'articles/city/b.txt': article,
      'feed.jsonl': `${JSON.stringify({ id: 1, text: article })}\n`,
    });
    const run = `set -eo pipefail
nutgraf() { '${process.execPath}' '${resolve('bin/nutgraf.js')}' "$@"; }
curl() { cat article.txt; }
${line.replace(/^npm ci && node \S+ \S+/, 'nutgraf article.txt')}`;
    const { status, stderr } = spawnSync('bash', ['-c', run], { cwd: folder, encoding: 'utf8', input: '' });
    removeFolder(folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('the example of the library is typed, and runs', () => {
  const example = /^```ts\n(.*?)^```/ms.exec(README)![1]!;
  const root = resolve('.');
  const folder = makeFolder({
    'example.ts': `declare const article: string;\n${example}export { keywords, summary, NutgrafError };\n`,
    'tsconfig.json': JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {
        paths: { nutgraf: [join(root, 'src/index.ts')] },
        typeRoots: [join(root, 'node_modules/@types')],
      },
      include: ['example.ts'],
    }),
  });
  const checked = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
  expect(checked.stdout).toBe('');
  removeFolder(folder);

  const article = readFileSync('fixtures/articles/tweets-and-posts.txt', 'utf8');
  const run = `const article = ${JSON.stringify(article)};\n${example.replace(`'nutgraf'`, `'${pathToFileURL(resolve('dist/index.js'))}'`)}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^John Whitlock: Small brown dog, answers to Minister/);
});

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json';
import { renderHelp } from '../src/cli/arguments.ts';
import { makeFolder, removeFolder } from './folder.ts';

const README = readFileSync('README.md', 'utf8');
const ARTICLE = readFileSync('fixtures/articles/tweets-and-posts.txt', 'utf8');

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'fixtures/README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
].map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const hasJq = spawnSync('jq', ['--version']).error === undefined;
const canRun = (commands: string) => hasJq || !/\bjq\b/.test(commands);

/** The fenced blocks of one language on a page. */
const blocksOf = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block]) =>
    block!.trim(),
  );

/** Runs commands of a page in a folder with some articles, where `nutgraf` is the built command. */
function runIn(folder: string, commands: string) {
  const script = `set -eo pipefail
nutgraf() { '${process.execPath}' '${resolve('bin/nutgraf.js')}' "$@"; }
curl() { cat article.txt; }
${commands}`;
  return spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8', input: '' });
}

function makeArticles(): string {
  const folder = makeFolder({
    'article.txt': ARTICLE,
    'articles/a.txt': ARTICLE,
    'articles/city/b.txt': ARTICLE,
    'feed.jsonl': `${JSON.stringify({ id: 1, text: ARTICLE })}\n`,
  });
  symlinkSync(resolve('fixtures'), join(folder, 'fixtures'));
  return folder;
}

describe('the table of options', () => {
  const flags = (text: string, line: RegExp) => [...text.matchAll(line)].map(([, flag]) => flag!);

  test('has those of the help, in its order', () => {
    const inHelp = flags(renderHelp(), /^ {2}((?:-\w, )?--[a-z-]+(?: <\w+>)?)/gm);
    const inReadme = flags(README, /^\| `(-[^`]+)`/gm);
    expect(inReadme).toEqual(inHelp.filter((flag) => !['-V, --version', '-h, --help'].includes(flag)));
  });

  test('names every choice that an option has', () => {
    const rows = new Map(
      [...README.matchAll(/^\| `[^`]*(--[a-z-]+)[^`]*` .*$/gm)].map(([row, flag]) => [flag, row]),
    );
    const help = renderHelp().replaceAll(/\n {10,}/g, ' ');
    const choices = [
      ...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+) <\w+> .*\(((?:[a-z-]+, )+[a-z-]+)(?:;|\))/gm),
    ];
    expect(choices.length).toBeGreaterThan(5);
    for (const [, flag, list] of choices) {
      for (const choice of list!.split(', ')) expect(rows.get(flag!), flag).toContain(`\`${choice}\``);
    }
  });
});

describe('every command', () => {
  // Setting up and testing are what runs this test; that the packed file can be installed is a test of its own.
  const commands = PAGES.flatMap(({ text }) => blocksOf(text, 'sh'))
    .flatMap((block) => block.split('\n'))
    .filter((line) => !/^npm /.test(line) || line.includes('bin/nutgraf.js'));

  test('is found on the pages', () => expect(commands.length).toBeGreaterThan(10));

  test.each(commands.filter(canRun))('%s', (line) => {
    const folder = makeArticles();
    const { status, stderr } = runIn(
      folder,
      line.replace(/^npm ci && node \S+ (\S+)/, (_, path) => `nutgraf ${path}`),
    );
    removeFolder(folder);
    // The line that a run into a folder ends with.
    expect(stderr).toMatch(/^(?:nutgraf: made .*\n)?$/);
    expect(status).toBe(0);
  });
});

describe('every command prints what the page shows', () => {
  const sessions = PAGES.flatMap(({ path, text }) =>
    blocksOf(text, 'console').map((session) => ({ path, session })),
  );

  test('is found on the pages', () => expect(sessions.length).toBeGreaterThan(2));

  test.each(sessions.filter(({ session }) => canRun(session)))('$path: $session', ({ session }) => {
    const folder = makeArticles();
    try {
      for (const step of session.split(/^\$ /m).slice(1)) {
        const [command, ...lines] = step.trimEnd().split('\n');
        const { status, stdout, stderr } = runIn(folder, command!);
        expect(`${stdout}${stderr}`.trimEnd(), command).toBe(lines.join('\n'));
        // 1: a line of a stream fails on purpose.
        expect([0, 1], command).toContain(status);
      }
    } finally {
      removeFolder(folder);
    }
  });
});

test('the packed file installs the command and its manual page', () => {
  const [, file] = /^npm pack && npm install --global \.\/(\S+)$/m.exec(README)!;
  expect(file).toBe(`nutgraf-${manifest.version}.tgz`);
  const folder = makeFolder({});
  const npm = (...args: string[]) => spawnSync('npm', args, { encoding: 'utf8' });
  try {
    // The tests are run on what has been built; building here would take it away from under them.
    npm('pack', '--ignore-scripts', '--pack-destination', folder);
    const prefix = join(folder, 'prefix');
    npm(
      'install',
      '--global',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--prefix',
      prefix,
      join(folder, file!),
    );
    const { stdout } = spawnSync(join(prefix, 'bin/nutgraf'), ['--version'], { encoding: 'utf8' });
    expect(stdout).toBe(`${manifest.version}\n`);
    // Where `man nutgraf` finds it.
    expect(existsSync(join(prefix, 'share/man/man1/nutgraf.1'))).toBe(true);
  } finally {
    removeFolder(folder);
  }
});

test('every npm script that a page names is there', () => {
  const named = PAGES.flatMap(({ text }) =>
    [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, name]) => name!),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
});

test('every path of the source that a page names is there', () => {
  const named = PAGES.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<![\w./-])(?:src|bench|test|docs|bin|fixtures)\/[\w./-]*\w/g)].map(([name]) => ({
      path,
      name,
    })),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(({ name }) => !existsSync(name))).toEqual([]);
});

describe('the tables of CONTRIBUTING.md list the folders', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

  test.each([
    { part: 'src', head: '| folder ', row: /^\| `src\/(\w+)` /gm },
    { part: 'src/rank', head: '| `src/rank`  | from', row: /^\| `(\w+)` /gm },
    { part: 'src/quotes', head: '| `src/quotes`  | from', row: /^\| `(\w+)` /gm },
  ])('of $part', ({ part, head, row }) => {
    const [table] = contributing
      .slice(contributing.indexOf(`\n${head}`))
      .trim()
      .split('\n\n');
    const folders = readdirSync(part, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...table!.matchAll(row)].map(([, folder]) => folder).sort()).toEqual(
      folders.map(({ name }) => name).sort(),
    );
  });
});

test.each(PAGES)('the links of $path lead to files, and to headings in them', ({ path, text }) => {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(#[^)]+)?\)/g)];
  const broken = links.filter(([, file, anchor]) => {
    const target = file === '' ? path : join(dirname(path), file!);
    if (!existsSync(target)) return true;
    if (anchor === undefined) return false;
    const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)].map(
      ([, heading]) =>
        `#${heading!
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-')}`,
    );
    return !headings.includes(anchor);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test('the rule that CONTRIBUTING.md shows is one of the program', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const lines = (code: string) => code.split('\n').map((line) => line.trim());
  const [rule] = blocksOf(contributing, 'ts');
  expect(lines(readFileSync('src/doc/rules.ts', 'utf8')).join('\n')).toContain(lines(rule!).join('\n'));
});

test('the example of the library is typed, and runs', () => {
  const [example] = blocksOf(README, 'ts');
  const root = resolve('.');
  const folder = makeFolder({
    'example.ts': `declare const article: string;\n${example}\nexport { keywords, summary, NutgrafError };\n`,
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

  const library = pathToFileURL(resolve('dist/index.js'));
  const run = `const article = ${JSON.stringify(ARTICLE)};\n${example!.replace(`'nutgraf'`, `'${library}'`)}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^John Whitlock: Small brown dog, answers to Minister/);
});

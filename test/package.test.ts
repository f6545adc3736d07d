import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

interface Packed {
  /** Bytes when it is installed. */
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('what is shipped is what is declared', () => {
  const npm = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const [packed] = JSON.parse(execFileSync('npm', npm, { encoding: 'utf8', stdio: 'pipe' })) as [Packed];
  const others = packed.files
    .map(({ path }) => path)
    .filter((path) => !/^(?:LICENSE|README\.md|package\.json|bin\/[^/]+|dist\/.+)$/.test(path));
  expect(others).toEqual([]);
  // 81 kB of it read e-mail, half of that the names of characters in HTML. 190 kB find statements, two
  // thirds of that learned weights, which the command has in a file of its own, and the library holds too.
  // Web pages, text out of PDFs and transcripts take 30 kB; reports over many articles, and the pages of speakers, 45 kB.
  // Telling names in text without capitals takes 80 kB, in the command and in the library.
  // Pages pasted as text and the labels of transcripts take 25 kB, half of it in the command, half in the library.
  // Other languages take 100 kB: stop words and stemmers, which the command has in a file of its own.
  // What coreference asks of a referent’s past takes 12 kB, questions and weights.
  // The names of joint bodies and handles take 2 kB in the command, and as much in the library.
  // Lists of speakers, names with owners and numbers, and where a statement begins and ends take 75 kB, in the command
  // and in the library.
  // What letters stand for, misspelt surnames, and what nobody has said take 45 kB, in the command and in the library.
  // Who brings in a quote, and whose words a speaker only passes on, take 20 kB, in the command and in the library.
  // Verbs that tell an act and no speech, pairs of names, and verbs and days before a role take 45 kB, in the command and
  // in the library.
  // Trees that rate sentences, and compounds and names before a speaker’s noun, take 65 kB, in the command and in the
  // library.
  expect(packed.unpackedSize).toBeLessThan(3_150_000);
  const shipped = new Set(packed.files.map(({ path }) => path));
  const { import: esm, require: cjs } = manifest.exports['.'];
  const library = [
    ...Object.values<string>(esm),
    ...Object.values<string>(cjs),
    manifest.main,
    manifest.types,
  ];
  const declared = [manifest.bin.nutgraf, ...manifest.man, ...library, 'dist/licenses.txt'];
  for (const path of declared) expect(shipped).toContain(path.replace('./', ''));
});

test('an install runs no script', () => {
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare']) {
    expect(manifest.scripts).not.toHaveProperty(name);
  }
});

test('the packed command runs where it is installed, and the types of the library resolve', {
  timeout: 60_000,
}, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  try {
    const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
    const [{ filename }] = JSON.parse(execFileSync('npm', pack, { encoding: 'utf8', stdio: 'pipe' }));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', filename], options);
    expect(execFileSync('node_modules/.bin/nutgraf', ['--version'], options)).toBe(`${manifest.version}\n`);

    const example =
      "import { digest } from 'nutgraf';\nconst title: number = digest('The ferry is back.').title;\n";
    writeFileSync(join(folder, 'example.ts'), example);
    writeFileSync(join(folder, 'example.cts'), example);
    const ways = ['--module node16', '--module nodenext', '--module esnext --moduleResolution bundler'];
    for (const way of ways) {
      const tsc = `--noEmit --strict --types  --pretty false ${way} example.ts example.cts`.split(' ');
      const { stdout } = spawnSync(
        process.execPath,
        [resolve('node_modules/typescript/bin/tsc'), ...tsc],
        options,
      );
      const errors = stdout.split('\n').filter((line) => line.startsWith('example'));
      const message = "(2,7): error TS2322: Type 'string | null' is not assignable to type 'number'.";
      expect(errors.sort(), way).toEqual([`example.cts${message}`, `example.ts${message}`]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the licences name the packages whose code or data is shipped', () => {
  const notices = readFileSync('dist/licenses.txt', 'utf8');
  for (const name of ['commander', 'human-names']) expect(notices).toContain(`${name} `);
});

test('nothing is needed that is not shipped', () => {
  expect(manifest).not.toHaveProperty('dependencies');
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.cjs'),
  );
  const needed = files.flatMap((file) =>
    [...readFileSync(join('dist', file), 'utf8').matchAll(/\brequire\("([^"./][^"]*)"\)/g)].map(
      (match) => match[1]!,
    ),
  );
  expect(needed).toContain('node:fs');
  const known = (name: string) => name.startsWith('node:') || builtinModules.includes(name);
  expect([...new Set(needed)].filter((name) => !known(name))).toEqual([]);
});

test('the lock file knows every package by its content', () => {
  expect(lock.packages[''].devDependencies).toEqual(manifest.devDependencies);
  const unknown = Object.entries<{ integrity?: string; link?: boolean }>(lock.packages).filter(
    ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
  );
  expect(unknown).toEqual([]);
});

test('built twice, it is the same, byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  try {
    const parts = ['src', 'bin', 'build.js', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
    for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    const build = () => {
      execFileSync(process.execPath, ['build.js'], { cwd: folder, stdio: 'pipe' });
      return hashFiles(join(folder, 'dist'));
    };
    const first = build();
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(build()).toEqual(first);
    expect(first.length).toBeGreaterThan(5);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function hashFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(file)).digest('hex')}`);
}

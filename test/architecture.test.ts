import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * What each part of `src`, a folder or a file at the top, may import beside itself. Imports of types count. They point
 * down only: main → cli → batch, output → digest, input, report → people, rank, quotes → doc → lexicon, types.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'types.ts': [],
  'errors.ts': [],
  lexicon: ['types.ts'],
  doc: ['types.ts', 'lexicon'],
  rank: ['types.ts', 'lexicon', 'doc'],
  quotes: ['types.ts', 'lexicon', 'doc'],
  casing: ['types.ts', 'lexicon', 'doc', 'rank'],
  pasted: ['types.ts', 'lexicon', 'doc'],
  digest: ['types.ts', 'errors.ts', 'doc', 'rank', 'quotes'],
  'digest.ts': ['types.ts', 'errors.ts', 'doc', 'pasted', 'casing', 'rank', 'quotes', 'digest'],
  'index.ts': ['types.ts', 'errors.ts', 'digest', 'digest.ts'],
  people: ['types.ts', 'lexicon'],
  system: ['errors.ts'],
  input: ['types.ts', 'errors.ts', 'lexicon', 'system'],
  report: ['types.ts', 'errors.ts', 'people'],
  batch: ['types.ts', 'errors.ts', 'system', 'input', 'report', 'people', 'digest', 'digest.ts'],
  output: ['types.ts', 'errors.ts', 'system', 'input', 'report', 'people'],
  cli: ['types.ts', 'errors.ts', 'system', 'input', 'report', 'people', 'digest', 'batch', 'output'],
  'main.ts': ['errors.ts', 'report', 'batch', 'output', 'cli'],
};

/** What each part may import from outside of `src`; a pattern stands for the whole of a name. */
const MAY_IMPORT_FROM_OUTSIDE: readonly {
  readonly name: RegExp;
  readonly from: RegExp;
  readonly why: string;
}[] = [
  {
    name: /node:.+/,
    from: /(?:cli|batch|input|output|system)\/.+/,
    why: 'only what deals with the outside world imports Node’s modules',
  },
  { name: /commander/, from: /cli\/(?:options|arguments)\.ts/, why: 'only the options know commander' },
  {
    name: /chalk/,
    from: /report\/terminal\/(?:text|highlight)\.ts/,
    why: 'only the reports for a terminal know colors',
  },
  {
    name: /natural\/lib\/.+\.js/,
    from: /rank\/.+/,
    why: 'only rank makes terms, and it imports the file that it needs: the index reads .env and prints advertising',
  },
  {
    name: /stopwords-iso/,
    from: /rank\/terms\/foreign\/stop-words\.built\.ts/,
    why: 'the list of German stop words reaches the package through the built table alone',
  },
  { name: /csv-stringify\/sync|fast-string-width/, from: /report\/.+/, why: 'only reports need it' },
  {
    name: /chardet|htmlparser2|linkedom|@mozilla\/readability|markdown-it|postal-mime/,
    from: /input\/.+/,
    why: 'only input needs it',
  },
  {
    name: /human-names\/data\/.+\.json/,
    from: /lexicon\/given-names\.ts/,
    why: 'the lists of names reach the package through the built lexicon alone',
  },
  { name: /.*\/package\.json/, from: /cli\/.+/, why: 'only the command line tells its version' },
];

/** Parts that know nothing of the process they run in: the same text gives the same result in any of them. */
const PURE = /^(?:lexicon|doc|pasted|casing|rank|quotes|digest|people|report)\//;

const SOURCE = new URL('../src/', import.meta.url).pathname;
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|js)$/.test(file))
  .sort();

const IMPORT = /^(?:import|export)\b[^;]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

interface Import {
  readonly file: string;
  /** A path below `src`, or the name of what is outside. */
  readonly target: string;
  readonly isOutside: boolean;
}

const imports = files.flatMap((file): Import[] =>
  [...readFileSync(join(SOURCE, file), 'utf8').matchAll(IMPORT)].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3])!;
    const target = join(dirname(file), name.replace(/\?raw$/, ''));
    const isOutside = !name.startsWith('.') || target.startsWith('..');
    return { file, target: isOutside ? name : target, isOutside };
  }),
);
const inside = imports.filter(({ isOutside }) => !isOutside);
const outside = imports.filter(({ isOutside }) => isOutside);

/** The folder at the top that a file is in, or the file itself. */
const partOf = (file: string) => file.split('/')[0]!;

const isWhole = (pattern: RegExp, text: string) => new RegExp(`^(?:${pattern.source})$`).test(text);

test('every import leads to a file', () => {
  expect(inside.length).toBeGreaterThan(300);
  const known = new Set(readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }));
  expect(inside.filter(({ target }) => !known.has(target))).toEqual([]);
});

test('the top of src holds entry points, the pipeline, the model and the errors', () => {
  const top = files.filter((file) => !file.includes('/'));
  expect(top).toEqual(['digest.ts', 'errors.ts', 'index.ts', 'main.ts', 'raw.d.ts', 'types.ts']);
});

test('imports point down only', () => {
  const wrong = inside.flatMap(({ file, target }) => {
    const [from, to] = [partOf(file), partOf(target)];
    const allowed = MAY_IMPORT[from] ?? [];
    if (from === to || allowed.includes(to)) return [];
    return [`${file} imports ${target}, but ${from} may import ${allowed.join(', ') || 'nothing'} only`];
  });
  expect(wrong).toEqual([]);
});

test('what is outside of src is imported where it belongs', () => {
  const wrong = outside.flatMap(({ file, target }) => {
    const rules = MAY_IMPORT_FROM_OUTSIDE.filter(({ name }) => isWhole(name, target));
    if (rules.length === 0) return [`${file} imports ${target}, which nothing may import`];
    return rules
      .filter(({ from }) => !isWhole(from, file))
      .map(({ why }) => `${file} imports ${target}: ${why}`);
  });
  expect(wrong).toEqual([]);
});

test('what makes and words digests knows no process', () => {
  const wrong = files.filter(
    (file) => PURE.test(file) && /\bprocess\.[a-z]/.test(readFileSync(join(SOURCE, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('no imports go round in a circle', () => {
  const circles = findCircles();
  expect(circles).toEqual([]);
});

/** The circles among the imports, one for each import that closes one: `a.ts → b.ts → a.ts`. */
function findCircles(): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file);
    if (start >= 0) circles.push([...path.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const next of inside) if (next.file === file) visit(next.target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return circles;
}

/** Builds `dist/`, in this order. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { build } from 'esbuild';

/** Packages that few runs need. In one file with the command they would add 2.5 ms to every start. */
const LOADED_ON_DEMAND = [
  '@mozilla/readability',
  'chardet',
  'csv-stringify/sync',
  'htmlparser2',
  'linkedom',
  'markdown-it',
  'postal-mime',
];

/** Modules that few runs need: the words of other languages than English, and the weights of statements. */
const APART = {
  'foreign-words': { source: 'src/rank/terms/foreign/words.ts', gives: 'foreignWords' },
  'statement-weights': { source: 'src/quotes/statements/weights.ts', gives: 'statementWeights' },
};

const common = {
  bundle: true,
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  // Style sheets and scripts for the browser are imported as text.
  loader: { '.css': 'text', '.client.js': 'text' },
  // Else esbuild writes `new RegExp` for what Node 20 reads as a literal: made anew at each use.
  supported: { 'regexp-unicode-property-escapes': true },
};

/** CommonJS starts 10 ms sooner than an ES module, and so does `require` in place of the first `import()`. */
const command = {
  ...common,
  platform: 'node',
  format: 'cjs',
  supported: { ...common.supported, 'dynamic-import': false },
};

rmSync('dist', { recursive: true, force: true });
const builds = [];

// 1. Packages that few runs need, each a file of its own; and our own modules of which that is true.
for (const name of LOADED_ON_DEMAND) {
  builds.push(
    await build({
      ...command,
      // `require` gives the package as its users see it; as an entry point its default export would lie a level deeper.
      stdin: { contents: `module.exports = require('${name}');`, resolveDir: '.' },
      outfile: `dist/${fileOf(name)}`,
      minify: true,
      // linkedom would load the package canvas from wherever it finds one.
      alias: { canvas: './node_modules/linkedom/commonjs/canvas-shim.cjs' },
      plugins: [loadedOnDemand(LOADED_ON_DEMAND.filter((other) => other !== name))],
    }),
  );
}

for (const [name, { source }] of Object.entries(APART)) {
  builds.push(
    await build({
      ...command,
      entryPoints: [source],
      outfile: `dist/${name}.cjs`,
      minify: true,
      charset: 'utf8',
      plugins: [builtTables(), deferredStemmers()],
    }),
  );
}

// 2. The command, without blanks (half of them would stand before the numbers that were learned) and in the shortest
// syntax. Names stay as they are.
const main = await build({
  ...command,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/main.cjs',
  write: false,
  minifyWhitespace: true,
  minifySyntax: true,
  lineLimit: 160,
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [loadedOnDemand(LOADED_ON_DEMAND), modulesApart(), builtTables(), withoutUnused()],
});
builds.push(main);
writeFileSync('dist/main.cjs', renderScript(main.outputFiles[0].text));

// 3. The library, an ES module, what `require` finds in its place, and the types of both.
builds.push(
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    platform: 'neutral',
    mainFields: ['main'],
    format: 'esm',
    minify: true,
    charset: 'utf8',
    plugins: [builtTables(), deferredStemmers()],
  }),
);
runNode('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
keepPublicTypes('dist/types');
writeFileSync('dist/index.cjs', "module.exports = require('./index.js');\n");
copyTypesForRequire('dist/types');

// 4. The licences of the packages that these files hold.
writeFileSync('dist/licenses.txt', renderLicenses(builds));

// 5. The manual page, as the command prints it.
writeFileSync('dist/nutgraf.1', runNode('bin/nutgraf.js', '--generate', 'man'));

function fileOf(name) {
  return `${name.replace('@', '').replace('/', '-')}.cjs`;
}

/** Leaves these packages out of a bundle, which requires their files where it needs them. */
function loadedOnDemand(names) {
  return {
    name: 'loaded on demand',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path }) =>
        names.includes(path) ? { path: `./${fileOf(path)}`, external: true } : undefined,
      );
    },
  };
}

/** A module `*.built.ts` exports plain data: this evaluates it, and only its values are shipped. */
function builtTables() {
  return {
    name: 'built tables',
    setup({ onLoad }) {
      onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
        const tables = await build({ ...common, entryPoints: [path], write: false, format: 'esm' });
        builds.push(tables);
        const source = `data:text/javascript;base64,${Buffer.from(tables.outputFiles[0].contents).toString('base64')}`;
        const constants = Object.entries(await import(source)).map(
          ([name, table]) => `export const ${name} = ${JSON.stringify(table)};`,
        );
        return { contents: constants.join('\n') };
      });
    },
  };
}

/** Leaves these modules out of the command, which requires their files where it calls them. */
function modulesApart() {
  return {
    name: 'modules apart',
    setup({ onResolve, onLoad }) {
      for (const [name, { source, gives }] of Object.entries(APART)) {
        const file = basename(source).replace('.', '\\.');
        onResolve({ filter: new RegExp(`/${file}$`) }, ({ path, importer }) =>
          join(dirname(importer), path) === join(import.meta.dirname, source)
            ? { path: name, namespace: 'apart' }
            : undefined,
        );
        onResolve({ filter: new RegExp(`^\\./${name}\\.cjs$`) }, ({ path }) => ({ path, external: true }));
        onLoad({ filter: new RegExp(`^${name}$`), namespace: 'apart' }, () => ({
          contents: `export const ${gives} = (...given) => require('./${name}.cjs').${gives}(...given);`,
        }));
      }
    },
  };
}

/**
 * Runs the code of a stemmer that is not English at its first use, and without the tokenizer and the list of stop words
 * that natural loads beside it.
 */
function deferredStemmers() {
  const stemmer = /\/natural\/lib\/natural\/stemmers\/porter_stemmer_[a-z]+\.js$/;
  return {
    name: 'deferred stemmers',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^natural\/.*\/porter_stemmer_[a-z]+\.js$/ }, ({ path, namespace }) =>
        namespace === 'deferred'
          ? undefined
          : { path: join(import.meta.dirname, 'node_modules', path), namespace: 'deferred' },
      );
      onLoad({ filter: stemmer, namespace: 'deferred' }, ({ path }) => ({
        contents: `let stemmer;
export default { stem: (word) => (stemmer ??= require(${JSON.stringify(path)})).stem(word) };`,
        resolveDir: dirname(path),
      }));
      onLoad({ filter: /\/natural\/lib\/natural\/stemmers\/stemmer_[a-z]+\.js$/ }, () => ({
        contents: 'module.exports = class {};',
      }));
    },
  };
}

/**
 * Leaves out what packages load and nutgraf never uses, at 2 ms a start each: commander could run commands that are
 * programs of their own, and there are none; chalk could find out what the terminal shows, and is told.
 */
function withoutUnused() {
  const unused = /\/commander\/lib\/.* node:child_process$|\/chalk\/source\/.* #supports-color$/;
  return {
    name: 'without what is unused',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^node:child_process$|^#supports-color$/ }, ({ path, importer }) =>
        unused.test(`${importer} ${path}`) ? { path, namespace: 'unused' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
    },
  };
}

/**
 * A CommonJS module in the form in which bin/load.js starts it soonest, by 3 ms: a script whose value is a function that
 * defines the module (required, it exports that function), in ASCII, which V8 keeps in one byte a character. Its first
 * line tells bin/load.js which compiled code belongs to it; V8 itself compares no more than lengths.
 */
function renderScript(code) {
  // esbuild writes ASCII, regular expressions aside.
  const ascii = code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const script = `(typeof module === 'object' ? module : {}).exports = (function (exports, require, module, __filename, __dirname) {
${ascii}});
`;
  return `//${createHash('sha256').update(script).digest('hex')}\n${script}`;
}

/** Removes the declarations of modules to which `index.d.ts` does not lead: nobody can import them. */
function keepPublicTypes(folder) {
  const needed = new Set(['index.d.ts']);
  for (const file of needed) {
    const imports = readFileSync(join(folder, file), 'utf8').matchAll(/from '(.+)\.ts'/g);
    for (const [, path] of imports) needed.add(join(dirname(file), `${path}.d.ts`));
  }
  for (const entry of readdirSync(folder, { recursive: true })) {
    const isNeeded = [...needed].some((file) => file === entry || file.startsWith(entry + sep));
    if (!isNeeded) rmSync(join(folder, entry), { recursive: true, force: true });
  }
}

/** Declares the same to CommonJS: TypeScript takes a `.d.ts` of this package for one of an ES module. */
function copyTypesForRequire(folder) {
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.d.ts'))) {
    const path = join(folder, file);
    const types = readFileSync(path, 'utf8').replaceAll(/from '(.+)\.ts'/g, "from '$1.cts'");
    writeFileSync(path.replace(/\.ts$/, '.cts'), types);
  }
}

/** Runs a script, and returns what it prints. */
function runNode(script, ...args) {
  return execFileSync(process.execPath, [script, ...args]);
}

/** The licence of every package of which the files hold a part. */
function renderLicenses(builds) {
  const outputs = builds.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const files = outputs
    .flatMap(({ inputs }) => Object.keys(inputs))
    .filter((file) => !/^deferred:/.test(file));
  const folders = files.flatMap((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [...new Set(folders)]
    .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
    .map(renderLicense)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function renderLicense(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const notices = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = notices.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return `${[`${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}

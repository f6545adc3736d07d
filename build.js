/**
 * Builds the package:
 *
 * - `dist/main.cjs`, the command: CommonJS, which starts sooner than an ES module; and beside it what this V8 compiles
 *   of it for a usual run;
 * - `dist/report-*.cjs`, `dist/guide-*.cjs` and `dist/packages/*.cjs`, each read only by the runs that need it;
 * - `dist/index.js`, the library: an ES module;
 * - `dist/nutgraf.1`, the manual page;
 * - `dist/licenses.txt`, the notices of the packages that these files hold.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { build } from 'esbuild';

/** An article that calls for most of what the command does. */
const SAMPLE = `Ferry to Lowmoor returns after winter in the yard

The ferry to Lowmoor sailed again on Monday, 90 days after a cracked shaft took it out of service, and the island
council said it would run twice a day until the spring. “It sails at noon,” said Ada Venn, the harbour master. “We are
glad,” she told the Harrow Gazette, adding that the yard at Pell had replaced “every last plate”.

Mr. Tom Reed, a farmer who has lived on the island since 1987, was less pleased. According to Mr. Reed, the council
“never asked us” about the timetable. “Who needs a boat at noon?” he asked. “The cows don’t.”

The council paid £1.2m for the repair, which was the third in five years. A spokeswoman for the yard said the U.S.-made
shaft should last a decade: “This one is twice as thick. Dr. Ines Hale checked it herself.” The next inspection is due
in May.
`;

const common = {
  bundle: true,
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
  legalComments: 'none',
  // Style sheets and scripts for the browser are imported as text.
  loader: { '.css': 'text', '.client.js': 'text' },
  // linkedom would load this package from wherever it finds one.
  alias: { canvas: './node_modules/linkedom/commonjs/canvas-shim.cjs' },
};

/** Packages that nearly every run of the command needs; any other becomes a file of its own. */
const ALWAYS_NEEDED = ['chalk', 'commander', 'natural'];

/** A function, called for signs beyond Latin letters alone: its package makes patterns for all of Unicode as it loads. */
const SELDOM_CALLED = 'fast-string-width';

const DEFAULT_REPORT = 'src/report/text.ts';

/**
 * Makes of the command a function that defines its module: that is its value as a script, and what it exports where it
 * is required. V8 would copy a file that is wrapped only as it is read.
 */
const DEFINITION = {
  banner: {
    js: "(typeof module==='object'?module:{}).exports=(function(exports,require,module,__filename,__dirname){",
  },
  footer: { js: '});' },
};

/** Files of the command by their names without extension; the build adds what it finds apart. */
const parts = new Map([['main', 'src/main.ts']]);

const apart = {
  name: 'packages and reports apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      const name = path.match(/^(?:@[^/]+\/)?[^/]+/)[0];
      const isOurs = kind !== 'entry-point' && !importer.includes('node_modules');
      if (!isOurs || path.startsWith('node:') || ALWAYS_NEEDED.includes(name)) return undefined;
      if (name === SELDOM_CALLED && kind !== 'require-call') return { path, namespace: 'seldom called' };
      return setApart(`packages/${path.replaceAll(/[^\w.-]+/g, '-').replace(/^-/, '')}`, path);
    });
    onLoad({ filter: /.*/, namespace: 'seldom called' }, ({ path }) => ({
      contents: `let call;
        export default (...args) => (call ??= require('${path}').default)(...args);`,
    }));
    // Reports and guides alone among our own modules: none of them makes or tells errors, whose class there must be
    // but one of. The page for a terminal, which most runs print, stays with the command.
    onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const file = relative('.', join(resolveDir, path));
      if (kind !== 'dynamic-import' || !/^src\/(report|guide)\//.test(file) || file === DEFAULT_REPORT)
        return undefined;
      return setApart(file.replace(/^src\/|\.ts$/g, '').replaceAll('/', '-'), `./${file}`);
    });
  },
};

function setApart(name, path) {
  parts.set(name, path);
  return { path: `./${name}.cjs`, external: true };
}

/** What is a file of its own is not shipped again inside another package. */
const shared = {
  name: 'shared packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer }) =>
      importer.includes('node_modules') && parts.has(`packages/${path}`)
        ? { path: `./${path}.cjs`, external: true }
        : undefined,
    );
  },
};

/**
 * What packages load and nutgraf has no use for; each slows the start. commander would start commands that are programs
 * of their own, and there are none; chalk would find out what a terminal shows, and is told.
 */
const UNUSED = /\/commander\/lib\/.* node:child_process$|\/chalk\/source\/.* #supports-color$/;

const withoutUnused = {
  name: 'without what is unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$|^#supports-color$/ }, ({ path, importer }) =>
      UNUSED.test(`${importer} ${path}`) ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
  },
};

/**
 * A table as source: strings and what is made of few of them as they are, longer lists as text to JSON.parse, which
 * reads them faster than they are read as a program.
 */
function renderTable(table) {
  const isFlat =
    typeof table !== 'object' || Object.values(table).every((value) => typeof value !== 'object');
  return isFlat ? JSON.stringify(table) : `JSON.parse(${JSON.stringify(JSON.stringify(table))})`;
}

/** What a module `*.built.ts` exports is plain data: it is computed here, and only the outcome is shipped. */
const builtTables = {
  name: 'built tables',
  setup({ onLoad }) {
    onLoad({ filter: /\.built\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ ...common, entryPoints: [path], write: false, format: 'esm' });
      const source = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`;
      const tables = Object.entries(await import(source)).map(
        ([name, table]) => `export const ${name} = ${renderTable(table)};`,
      );
      return { contents: tables.join('\n') };
    });
  },
};

// Types come from elsewhere; the rest is made anew, so that nothing is shipped that the source no longer has.
mkdirSync('dist', { recursive: true });
for (const entry of readdirSync('dist')) {
  if (entry !== 'types') rmSync(join('dist', entry), { recursive: true });
}

const builds = [];
// A map gives what is added to it on the way, too.
for (const [name, path] of parts) {
  const isPackage = name.startsWith('packages/');
  builds.push(
    await build({
      ...common,
      // A package as `require` gives it: its ES module would come back with its default export one level deeper.
      ...(isPackage
        ? { stdin: { contents: `module.exports = require('${path}');`, resolveDir: '.' } }
        : { entryPoints: [path] }),
      outfile: `dist/${name}.cjs`,
      platform: 'node',
      format: 'cjs',
      // A file is sooner read without its blanks; names and lines of our own stay such that a stack tells where it is.
      minify: isPackage,
      minifyWhitespace: true,
      lineLimit: 160,
      // As `require`: the first `import()` of a process starts the machinery of ES modules.
      supported: { 'dynamic-import': false },
      define: { 'import.meta.dirname': '__dirname' },
      ...(name === 'main' && DEFINITION),
      plugins: isPackage ? [shared] : [builtTables, apart, withoutUnused],
    }),
  );
}

builds.push(
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outfile: 'dist/index.js',
    platform: 'neutral',
    mainFields: ['main'],
    format: 'esm',
    minify: true,
    lineLimit: 160,
    plugins: [builtTables],
  }),
);

writeFileSync('dist/licenses.txt', renderLicenses());
escapeNonAscii('dist/main.cjs');
prependDigest('dist/main.cjs');
// Its first digest keeps what V8 compiles of it.
runCommand(['--color', 'always'], SAMPLE);
writeFileSync('dist/nutgraf.1', runCommand(['--generate', 'man']));

/** Makes a file plain ASCII, as which `bin/load.js` reads it; esbuild leaves regular expressions as they are. */
function escapeNonAscii(file) {
  const code = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Lets `bin/load.js` tell by the first line which code of V8's was made of this very file. */
function prependDigest(file) {
  const code = readFileSync(file);
  writeFileSync(file, `//${createHash('sha256').update(code).digest('hex')}\n${code}`);
}

/** Runs what has been built, and returns what it prints. */
function runCommand(args, input) {
  return execFileSync(process.execPath, ['bin/nutgraf.js', ...args], { input });
}

/** The licence of every package of which the files hold a part. */
function renderLicenses() {
  const outputs = builds.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const files = outputs.flatMap(({ inputs }) => Object.keys(inputs));
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

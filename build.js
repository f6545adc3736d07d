/**
 * Builds the package: the command as CommonJS, which starts sooner than an ES module, with one file for what every run
 * needs, one for worker threads and one for each part that is imported when it is asked for; the library as one ES
 * module; and the notices of the licences of what all of them hold.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

const common = {
  bundle: true,
  target: 'node20',
  metafile: true,
  logLevel: 'warning',
  // Style sheets and scripts for the browser are imported as text.
  loader: { '.css': 'text', '.client.js': 'text' },
};

/** The command's files: those that are started, and, found on the way, what is reached by `import()` alone. */
const command = [];
const parts = new Map([
  ['main', 'src/main.ts'],
  ['worker', 'src/batch/worker.ts'],
]);
const parting = {
  name: 'a file for each import()',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative('.', join(resolveDir, path));
      const name = file.replace(/^src\/|\.ts$/g, '').replaceAll('/', '-');
      parts.set(name, file);
      return { path: `./${name}.cjs`, external: true };
    });
  },
};
for (const [name, file] of parts) {
  command.push(
    await build({
      ...common,
      entryPoints: [file],
      platform: 'node',
      format: 'cjs',
      // An import() that stays one would start the loader of ES modules.
      supported: { 'dynamic-import': false },
      define: { 'import.meta.dirname': '__dirname' },
      outfile: `dist/${name}.cjs`,
      plugins: [parting],
    }),
  );
}

const library = await build({
  ...common,
  entryPoints: ['src/index.ts'],
  platform: 'neutral',
  mainFields: ['main'],
  format: 'esm',
  outfile: 'dist/index.js',
});

mkdirSync('dist', { recursive: true });
writeFileSync('dist/licenses.txt', renderLicenses([...command, library]));

/** The licence of every package of which the builds hold a file. */
function renderLicenses(builds) {
  const files = builds.flatMap(({ metafile }) =>
    Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs)),
  );
  const folders = files.flatMap((file) => file.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  return [...new Set(folders)]
    .sort()
    .map(renderLicense)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function renderLicense(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const notices = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const texts = notices.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return [`${name} ${version} (${license})`, ...texts].join('\n\n').concat('\n');
}

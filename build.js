/**
 * Builds the package: the command as one CommonJS file, which starts sooner than an ES module; the library as one ES
 * module; and the notices of the licences of what both hold.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const common = { bundle: true, target: 'node20', metafile: true, logLevel: 'warning' };

const command = await build({
  ...common,
  entryPoints: { main: 'src/main.ts', worker: 'src/batch/worker.ts' },
  platform: 'node',
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.dirname': '__dirname' },
});

const library = await build({
  ...common,
  entryPoints: ['src/index.ts'],
  platform: 'neutral',
  mainFields: ['main'],
  format: 'esm',
  outfile: 'dist/index.js',
});

mkdirSync('dist', { recursive: true });
writeFileSync('dist/licenses.txt', renderLicenses([command, library]));

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

/**
 * Learns all that is learned, from the corpora of a data folder, and writes it in place:
 *
 *     npm run learn -- --data PATH [--only idf,casing,ranker,keywords,coreference,speakers,statements] [--folds]
 *
 * With `--folds` nothing is written: what cross-validates prints its figures. The parts run in this order, each as a
 * process of its own, since the ranker and the keywords read the frequencies that were learned before it. docs/training.md tells what
 * the folder holds.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { dataFolder } from '../corpora.ts';

interface Part {
  readonly script: string;
  readonly hasFolds: boolean;
}

const PARTS: Readonly<Record<string, Part>> = {
  idf: { script: 'idf.ts', hasFolds: false },
  casing: { script: 'casing.ts', hasFolds: false },
  ranker: { script: 'ranker/ranker.ts', hasFolds: true },
  keywords: { script: 'keywords.ts', hasFolds: true },
  coreference: { script: 'coreference.ts', hasFolds: true },
  speakers: { script: 'speakers.ts', hasFolds: true },
  statements: { script: 'statements.ts', hasFolds: true },
};

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: Object.keys(PARTS).join() },
    folds: { type: 'boolean', default: false },
  },
});
const data = dataFolder(values.data);
const only = values.only.split(',');
for (const name of only)
  if (!(name in PARTS)) throw new Error(`--only takes ${Object.keys(PARTS).join(', ')}: ${name}`);
for (const [name, part] of Object.entries(PARTS)) if (only.includes(name)) learnPart(name, part);

function learnPart(name: string, { script, hasFolds }: Part): void {
  if (values.folds && !hasFolds) return;
  console.error(`${values.folds ? 'Cross-validating' : 'Learning'}: ${name}`);
  const file = fileURLToPath(new URL(script, import.meta.url));
  const options = ['--data', data, ...(values.folds ? ['--folds'] : [])];
  execFileSync(process.execPath, ['--import', 'tsx', file, ...options], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

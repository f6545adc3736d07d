/**
 * Damages the code that V8 compiled and the command keeps, many times and at random, and compares what the command then
 * prints with what it prints without that code.
 *
 *     npm run build
 *     npm run bench:cache -- [--runs 500] [--seed 1]
 *
 * Each damage is followed by two runs: the first finds it, the second what the first has left. A run has a fault where
 * its output, its errors or its exit status differ. Some damages only root can do; others leave them out.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DAMAGES, readEntry, restore } from '../test/code-cache/damages.ts';
import { Installation } from '../test/code-cache/installation.ts';
import { QUICK, randomNumbers } from './learn/random.ts';
import { type Row, renderTable } from './table.ts';

const ARGS = ['--explain', resolve(import.meta.dirname, '..', 'fixtures/articles/court-report.txt')];

function main(): void {
  const { values } = parseArgs({
    options: { runs: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
  });
  const random = randomNumbers(QUICK, Number(values.seed));
  const scratch = mkdtempSync(join(tmpdir(), 'nutgraf-cache-'));
  try {
    const command = install(join(scratch, 'command'));
    const expected = JSON.stringify(command.run(ARGS, { env: { NUTGRAF_CACHE: 'off' } }));
    const isRight = () => JSON.stringify(command.run(ARGS)) === expected;
    if (!isRight()) throw new Error('the output differs without any damage');
    const entry = readEntry(command.entries()[0]!, readCodeOfOther(join(scratch, 'other')));
    writeFileSync(entry.path, entry.planted);
    if (isRight()) throw new Error('planted code does not run, so that no fault could be seen');

    const possible = DAMAGES.filter(({ asRoot }) => process.geteuid?.() === 0 || !asRoot);
    const tallies = possible.map(({ name, damage }) => ({ name, damage, damages: 0, faults: 0 }));
    for (let run = 0; run < Number(values.runs); run++) {
      const tally = tallies[run % tallies.length]!;
      restore(entry);
      tally.damage(entry, random);
      tally.damages++;
      const areRight = [isRight(), isRight()];
      if (areRight.includes(false)) tally.faults++;
    }
    const sum = (of: 'damages' | 'faults') => tallies.reduce((total, tally) => total + tally[of], 0);
    const all = { name: 'all', damages: sum('damages'), faults: sum('faults') };
    const rows = [...tallies, all].map((tally): Row => [tally.name, `${tally.damages}`, `${tally.faults}`]);
    console.log(renderTable(['', 'damages', 'faults'], rows));
    if (all.faults > 0) process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function install(folder: string): Installation {
  mkdirSync(folder);
  return new Installation(folder);
}

/** An entry of a program that prints something else. */
function readCodeOfOther(folder: string): string {
  const other = install(folder);
  other.patch('min read', 'MIN READ');
  other.run(ARGS);
  return other.entries()[0]!;
}

main();

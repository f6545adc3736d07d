/**
 * The laws on many generated inputs: `npm run properties -- --runs 200000 --seed 7`. Prints the seed, and for each law
 * that is broken the smallest input that breaks it.
 */
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { BYTE_LAWS, type Law, SLOW_TEXT_LAWS, type SlowLaw, TEXT_LAWS } from './laws.ts';
import { anyBytes, anyText } from './texts.ts';

const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
const runs = Number(values.runs ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}, ${runs} inputs`);

/** Whether every law holds of every input; each input is made once and shown to all laws. */
async function holds<T>(
  inputs: fc.Arbitrary<T>,
  laws: Readonly<Record<string, Law<T> | SlowLaw<T>>>,
  numRuns: number,
) {
  const remaining = new Map(Object.entries(laws));
  while (remaining.size > 0) {
    let broken = '';
    const check = async (given: T) => {
      for (const [name, law] of remaining) {
        try {
          await law(given);
        } catch (error) {
          broken = name;
          throw error;
        }
      }
    };
    const details = await fc.check(fc.asyncProperty(inputs, check), { seed, numRuns });
    if (!details.failed) break;
    process.exitCode = 1;
    console.log(`BROKEN: ${broken}\n${fc.defaultReportMessage(details)}\n${details.errorInstance}\n`);
    remaining.delete(broken);
  }
  for (const name of Object.keys(laws))
    console.log(remaining.has(name) ? `holds   ${name}` : `broken  ${name}`);
}

async function run(): Promise<void> {
  const start = performance.now();
  await holds(anyText, TEXT_LAWS, Math.round(runs * 0.8));
  await holds(anyText, SLOW_TEXT_LAWS, Math.round(runs * 0.05));
  await holds(anyBytes, BYTE_LAWS, Math.round(runs * 0.15));
  console.log(`seed ${seed}, ${runs} inputs, ${Math.round((performance.now() - start) / 1000)} s`);
}

void run();

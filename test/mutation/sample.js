import { createHash } from 'node:crypto';
import path from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * A checker for Stryker that draws the share of the mutants that SHARE tells, all without it. A mutant is drawn by
 * what it is, not by its number: changes elsewhere, and other runs, draw the same ones. Those not drawn are told
 * as errors, which no score counts.
 */
export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.Checker,
    'sample',
    Object.assign(() => new SampleChecker(), { inject: [] }),
  ),
];

const SHARE = Number(process.env.SHARE ?? 1);

class SampleChecker {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        drawn(mutant)
          ? { status: CheckStatus.Passed }
          : { status: CheckStatus.CompileError, reason: 'not drawn' },
      ]),
    );
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

function drawn({ fileName, location, mutatorName, replacement }) {
  const place = `${path.basename(fileName)} ${location.start.line}:${location.start.column}`;
  const hash = createHash('sha256').update(`${place} ${mutatorName} ${replacement}`).digest();
  return hash.readUInt32BE() / 2 ** 32 < SHARE;
}

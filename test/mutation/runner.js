import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { chai, JestAsymmetricMatchers, JestChaiExpect } from '@vitest/expect';
import { build } from 'esbuild';
import fc from 'fast-check';
import { testApi } from './test-api.js';

/**
 * A test runner for Stryker that bundles the tests once and shows every mutant to them in a fresh realm of one
 * process: some 30 ms each, where starting Vitest anew for each takes seconds.
 */
export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'realm',
    Object.assign(() => new RealmRunner(), { inject: [] }),
  ),
];

const FOLDERS = ['test/doc', 'test/lexicon', 'test/rank', 'test/quotes'];
const FILES = ['test/digest.test.ts', 'test/fixtures.test.ts', 'test/quotes-cases.test.ts'];

/** Tests of what takes long by design: a mutant that is merely slow would pass them, and all would wait. */
const LONG = /\blong\.test\.ts$/;

/** What is loaded once, outside of the realms: it holds nothing of ours. */
const SHARED = ['vitest', 'fast-check', 'natural'];

// The same texts for every mutant; the first that fails is enough.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** Where a mutant is chosen; with `false` for all the others, code is as fast as it was written. */
const SWITCH = /\bstryMutAct_9fa48\d*\("(\d+)"\)/g;

chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

class RealmRunner {
  /** The bundled tests, all mutants in them. */
  #code;
  /** The same without the counting of what is reached. */
  #uncounted;
  /** Test id → milliseconds it took in the dry run. */
  #cost = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = FOLDERS.flatMap((folder) =>
      readdirSync(folder, { recursive: true })
        .filter((file) => file.endsWith('.test.ts') && !LONG.test(file))
        .map((file) => `${folder}/${file}`),
    ).concat(FILES);
    const { outputFiles } = await build({
      stdin: {
        contents: files
          .map((file) => `inFile(${JSON.stringify(file)}); require(${JSON.stringify(`./${file}`)});`)
          .join('\n'),
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      external: SHARED.flatMap((name) => [name, `${name}/*`]),
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(path.resolve('test/_.ts')).href) },
      logLevel: 'error',
    });
    this.#code = `(function (require, inFile, URL) {${outputFiles[0].text}\n})`;
    this.#uncounted = this.#code.replace(/\bstryCov_9fa48\d*\([^()]*\)(?! \{)/g, '0');
  }

  /** The tests, declared in a realm of their own whose modules have just been loaded from `code`. */
  #load(code, stryker) {
    const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    realm.__stryker__ = stryker;
    realm.process = { env: {} };
    const { api, tests, inFile } = testApi(chai.expect);
    const require = createRequire(import.meta.url);
    const run = vm.runInContext(code, realm, { filename: 'tests.js' });
    run((name) => (name === 'vitest' ? api : require(name)), inFile, URL);
    return tests;
  }

  async dryRun() {
    const stryker = { mutantCoverage: { static: {}, perTest: {} } };
    const results = [];
    for (const test of this.#load(this.#code, stryker)) {
      stryker.currentTestId = test.id;
      const result = await runTest(test);
      this.#cost.set(test.id, result.timeSpentMs);
      results.push(result);
    }
    return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, testFilter, mutantActivation }) {
    const stryker = { hitCount: 0, hitLimit };
    if (mutantActivation === 'static') stryker.activeMutant = activeMutant.id;
    const code = this.#uncounted.replace(SWITCH, (call, id) => (id === activeMutant.id ? call : 'false'));
    let tests;
    try {
      tests = this.#load(code, stryker);
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    stryker.activeMutant = activeMutant.id;
    if (testFilter) {
      const wanted = new Set(testFilter);
      tests = tests.filter(({ id }) => wanted.has(id));
    }
    tests.sort((a, b) => (this.#cost.get(a.id) ?? 0) - (this.#cost.get(b.id) ?? 0));
    let nrOfTests = 0;
    for (const test of tests) {
      nrOfTests++;
      const { status, failureMessage } = await runTest(test);
      if (stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'hit limit reached' };
      if (status === TestStatus.Failed)
        return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

/** Runs one test and tells how it went. */
async function runTest({ id, file, body }) {
  const start = performance.now();
  let error;
  try {
    await body();
  } catch (thrown) {
    error = thrown;
  }
  return {
    id,
    name: id,
    fileName: path.resolve(file),
    timeSpentMs: performance.now() - start,
    ...(error === undefined
      ? { status: TestStatus.Success }
      : { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) }),
  };
}

const { readFileSync } = require('node:fs');
const nodeModule = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

/** Compiles a CommonJS file. `cachedData` is what V8 made of it before; of another version of V8, V8 rejects it. */
exports.compile = function compile(file, cachedData) {
  return new Script(nodeModule.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
};

/** Runs what was compiled of a file, and returns what it exports. */
exports.run = function run(script, file) {
  const module = { exports: {} };
  const require = nodeModule.createRequire(file);
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
};

/**
 * Loads a file as `require` does, sooner: with the code that the build left beside it (`NAME.cache`), or else, since
 * that is not shipped, with the cache that Node itself keeps from version 22.8 on.
 */
exports.load = function load(file) {
  const cache = readCache(file);
  const script = cache && exports.compile(file, cache);
  if (script && !script.cachedDataRejected) return exports.run(script, file);
  nodeModule.enableCompileCache?.();
  return require(file);
};

function readCache(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

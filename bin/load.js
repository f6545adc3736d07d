const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Compiles a file whose value is a function that defines a CommonJS module. `cachedData` is what V8 made of it before;
 * of another version of V8, V8 rejects it.
 */
exports.compile = function compile(file, cachedData) {
  return new Script(readFileSync(file, 'latin1'), { filename: file, cachedData });
};

/** Runs such a function, and returns what the module exports. */
exports.run = function run(define, file) {
  const folder = dirname(file);
  const module = { exports: {} };
  const requireFrom = (name) => require(name.startsWith('./') ? join(folder, name) : name);
  define(module.exports, requireFrom, module, file, folder);
  return module.exports;
};

/**
 * Loads a file sooner than `require` does: with the code that the build left beside it (`NAME.cache`), or else, since
 * that is not shipped, with the cache that Node itself keeps from version 22.8 on.
 */
exports.load = function load(file) {
  const cache = readCache(file);
  const script = cache && exports.compile(file, cache);
  if (script && !script.cachedDataRejected) return exports.run(script.runInThisContext(), file);
  require('node:module').enableCompileCache?.();
  return exports.run(require(file), file);
};

function readCache(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

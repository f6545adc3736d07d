const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');
const { entryOf } = require('./code-cache.js');

/**
 * Loads a file whose value is a function that defines a CommonJS module, sooner than `require` does: with the code that
 * V8 compiled of it in an earlier run, where that is in the cache. The first line of the file is a digest of it: V8 itself
 * looks at no more of the source than its length.
 *
 * @returns What the module exports; and `keepCode`, which keeps what has been compiled so far, where the cache has no such
 *   code, V8 did not take it, or only a few runs have added to it.
 */
exports.load = function load(file) {
  const source = readFileSync(file, 'latin1');
  const entry = entryOf(source.slice(0, source.indexOf('\n')));
  const cachedData = entry?.read();
  const script = new Script(source, { filename: file, cachedData });
  const module = run(script.runInThisContext(), file);
  const isTaken = script.cachedDataRejected === false;
  if (!entry || (isTaken && entry.isFull)) return { module };
  return { module, keepCode: () => entry.write(() => script.createCachedData(), isTaken) };
};

/** Runs a function that defines a CommonJS module, and returns what it exports. */
function run(define, file) {
  const folder = dirname(file);
  const module = { exports: {} };
  const requireFrom = (name) => require(name.startsWith('./') ? join(folder, name) : name);
  define(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

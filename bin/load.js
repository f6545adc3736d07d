const { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Compiles a file whose value is a function that defines a CommonJS module. `cachedData` is what V8 made of it before;
 * under other flags, V8 rejects it.
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

/** Where the code that this version of V8 makes of a file is kept: beside it. */
exports.cacheOf = (file) => `${file}.${process.versions.v8}-${process.arch}.cache`;

/**
 * Loads a file sooner than `require` does: with the code that V8 made of it in an earlier run, where that is there.
 *
 * @returns What the module exports; and where there is no such code, or V8 has other flags than in that run, `keepCode`,
 *   which keeps what it has compiled so far.
 */
exports.load = function load(file) {
  const path = exports.cacheOf(file);
  const cache = readIfThere(path);
  if (cache || isWritable(dirname(file))) {
    const script = exports.compile(file, cache);
    const module = exports.run(script.runInThisContext(), file);
    const fits = script.cachedDataRejected === false;
    return { module, keepCode: fits ? undefined : () => keep(path, script.createCachedData()) };
  }
  // Elsewhere Node itself keeps some of it, from version 22.8 on.
  require('node:module').enableCompileCache?.();
  return { module: exports.run(require(file), file) };
};

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Writes a file whole or not at all; a run does as well without it. */
function keep(path, data) {
  const part = path.replace(/cache$/, `${process.pid}.cache`);
  try {
    writeFileSync(part, data);
    renameSync(part, path);
  } catch {
    rmSync(part, { force: true });
  }
}

const { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** Runs a function that defines a CommonJS module, and returns what it exports. */
function run(define, file) {
  const folder = dirname(file);
  const module = { exports: {} };
  const requireFrom = (name) => require(name.startsWith('./') ? join(folder, name) : name);
  define(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

/** Characters of a digest of the file's content that it opens with, behind two slashes. */
const DIGEST = 16;

/**
 * Where the code that this version of V8 makes of a file is kept: beside it. V8 itself looks at no more of the source
 * than its length.
 */
function cacheOf(file, source) {
  return `${file}.${source.slice(2, 2 + DIGEST)}-${process.versions.v8}-${process.arch}.cache`;
}

/**
 * Loads a file whose value is a function that defines a CommonJS module, sooner than `require` does: with the code that
 * V8 made of it in an earlier run, where that is there.
 *
 * @returns What the module exports; and where there is no such code, or V8 has other flags than in that run, `keepCode`,
 *   which keeps what it has compiled so far.
 */
exports.load = function load(file) {
  const source = readFileSync(file, 'latin1');
  const path = cacheOf(file, source);
  const cachedData = readIfThere(path);
  if (cachedData || isWritable(dirname(file))) {
    const script = new Script(source, { filename: file, cachedData });
    const module = run(script.runInThisContext(), file);
    if (script.cachedDataRejected === false) return { module };
    return { module, keepCode: () => keep(path, script.createCachedData()) };
  }
  // Elsewhere Node itself keeps some of it, from version 22.8 on.
  require('node:module').enableCompileCache?.();
  return { module: run(require(file), file) };
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

/**
 * Writes a file whole or not at all; a run does as well without it. Until it is whole it has a name by chance and opens
 * no file that is there already: two containers that share an installation may both do so under the same process number.
 */
function keep(path, data) {
  const part = path.replace(/cache$/, `${process.pid}-${Math.random().toString(36).slice(2)}.cache`);
  try {
    writeFileSync(part, data, { flag: 'wx', flush: true });
    renameSync(part, path);
  } catch {
    rmSync(part, { force: true });
  }
}

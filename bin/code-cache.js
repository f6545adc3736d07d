/**
 * The code that V8 compiled of a program in an earlier run, kept in the user's cache folder.
 *
 * V8 trusts the code that it is given. Damaged code makes it crash, hang or print something else, and code that somebody
 * else has put there runs as the user. An entry is therefore taken only if the folder and the file belong to the user,
 * nobody else may write them, and it is whole. Nothing here throws: a run does as well without the cache.
 *
 * An entry is the code, the code once more, what it is kept for, and a byte that counts the runs whose code it is.
 * Comparing the code with its copy takes a third of the time that a checksum does: Node's hashes would have to be loaded
 * first, with streams or OpenSSL.
 */
const {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require('node:fs');
const { dirname, isAbsolute, join } = require('node:path');

/** Entries that stay in the folder, the newest: enough for a few versions of nutgraf and Node, each with some flags. */
const KEPT = 8;

/**
 * Runs that add to an entry what they compile. An article without quotes compiles nothing of what finds speakers, but
 * four in a row hardly ever have none.
 */
const RUNS = 4;

/**
 * The entry of a program, in the process as it runs.
 *
 * @param program Tells it from every other program: a digest of its source.
 * @returns Nothing where there is no cache: it is switched off, the user has no folder for it, or the system has no owners
 *   of files (Windows).
 */
exports.entryOf = function entryOf(program) {
  const { env, version, versions, arch, execArgv } = process;
  if (env.NUTGRAF_CACHE === 'off' || !process.geteuid) return undefined;
  const home = [env.XDG_CACHE_HOME, join(env.HOME ?? '', '.cache')].find((path) => path && isAbsolute(path));
  if (home === undefined) return undefined;
  const purpose = JSON.stringify([program, version, versions.v8, arch, execArgv, env.NODE_OPTIONS]);
  return new Entry(join(home, 'nutgraf'), purpose);
};

class Entry {
  #folder;
  #path;
  #purpose;
  /** How many runs have added to the code that was read. */
  #runs = 0;

  constructor(folder, purpose) {
    this.#folder = folder;
    this.#path = join(folder, `${hashOf(purpose)}.code`);
    this.#purpose = Buffer.from(purpose);
  }

  /** The code, or nothing. An entry that is not as `write` left it is deleted. */
  read() {
    try {
      if (!isPrivateFolder(this.#folder)) return undefined;
      const bytes = readPrivateFile(this.#path);
      const length = (bytes.length - this.#purpose.length - 1) / 2;
      const code = bytes.subarray(0, length);
      const copy = bytes.subarray(length, 2 * length);
      if (code.equals(copy) && bytes.subarray(2 * length, -1).equals(this.#purpose)) {
        this.#runs = bytes.at(-1);
        return code;
      }
    } catch (error) {
      if (error.code === 'ENOENT') return undefined;
    }
    remove(this.#path);
    return undefined;
  }

  /** Whether as many runs as add to an entry have added to the code that was read. */
  get isFull() {
    return this.#runs >= RUNS;
  }

  /**
   * Writes the entry whole or not at all, and deletes old ones. Until it is whole it has a name by chance and opens no
   * file that is there already: two containers that share a folder may both write under the same process number.
   *
   * @param makeCode Gives the code; called only where it can be kept.
   * @param adds Whether that is the code that was read, and more.
   */
  write(makeCode, adds) {
    const part = `${this.#path}.${Math.random().toString(36).slice(2)}`;
    try {
      makeFolder(this.#folder);
      if (!isPrivateFolder(this.#folder)) return;
      const code = makeCode();
      const runs = Buffer.of(adds ? this.#runs + 1 : 1);
      writeFileSync(part, Buffer.concat([code, code, this.#purpose, runs]), { flag: 'wx', mode: 0o600 });
      renameSync(part, this.#path);
      removeOldEntries(this.#folder);
    } catch (error) {
      // A part that was there already is somebody else's.
      if (error.code !== 'EEXIST') remove(part);
    }
  }
}

/** FNV-1a: two texts may share it, so that an entry holds the text itself, too. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Whether something belongs to the user, and nobody else may write it. */
function isPrivate({ uid, mode }) {
  return uid === process.geteuid() && (mode & (constants.S_IWGRP | constants.S_IWOTH)) === 0;
}

/** Links are not followed. */
function isPrivateFolder(path) {
  const stats = lstatSync(path);
  return stats.isDirectory() && isPrivate(stats);
}

/** Follows no link, and does not wait for the other end of a pipe. */
function readPrivateFile(path) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants;
  const file = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile() || !isPrivate(stats)) throw new Error('not a private file');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Makes a folder, and those that it lies in, below one that the user owns: in the home of somebody else, root would make
 * what its owner cannot use.
 */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  makeFolder(parent);
  if (statSync(parent).uid === process.geteuid()) mkdirSync(folder, { mode: 0o700 });
}

/** Entries of former versions, and parts of what a killed run was writing. */
function removeOldEntries(folder) {
  readdirSync(folder)
    .filter((name) => /^[0-9a-f]{8}\.code(?:\.\w+)?$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: lstatSync(path).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(KEPT)
    .forEach(({ path }) => {
      remove(path);
    });
}

function remove(path) {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder, or a file that may not be deleted: the cache stays as it is.
  }
}

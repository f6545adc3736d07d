/**
 * What each file of a folder of results was made from, so that a second run does only what is not done. It is kept in
 * the folder itself, as a hidden file of JSON Lines: a line is added when a file is whole, so that a run that is
 * killed at any moment is gone on with; at the end the lines are put in order, and the last one says so.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { failure } from '../errors.ts';
import type { Entry } from '../report/reporter.ts';
import { systemReason } from '../system/errors.ts';

/** Name of the file in the folder of results. */
const NAME = '.nutgraf.jsonl';

/** A result as it was made. */
export interface Origin {
  /** Hash of all that it follows from: content and path of the input, options, version. */
  readonly from: string;
  /** Hash of the file that was made of it. */
  readonly made: string;
  /** What the page over all files lists of it, where there is such a page. */
  readonly entries?: readonly Entry[];
}

/** What is known of a result from an earlier run. */
export interface Earlier extends Origin {
  /** The file that it is in. */
  readonly target: string;
}

export interface Ledger {
  /** What is known of a file, by its path. */
  find(target: string): Origin | undefined;
  /**
   * Makes the folder, and notes that files in it are being written.
   *
   * @throws NutgrafError `unwritable`, as `add` and `close` do.
   */
  begin(): void;
  /** Notes that a file is whole. */
  add(target: string, from: string, entries: readonly Entry[]): void;
  /** Puts the lines in order. */
  close(): void;
}

/** The last line after a run that was not killed. */
const FINISHED = '{"finished":true}';

/** Opens the ledger of a folder, if there is one. What a run that was killed left half-written is removed. */
export function openLedger(folder: string): Ledger {
  const path = join(folder, NAME);
  const content = readLedger(path);
  const lines = content?.trimEnd().split('\n') ?? [];
  if (content !== undefined && lines.at(-1) !== FINISHED) removeParts(folder);
  const origins = new Map<string, Origin & { readonly file: string }>();
  for (const line of lines) {
    const record = parseRecord(line);
    if (record) origins.set(record.file, record);
  }
  let file: number | undefined;
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw failure('unwritable', path, systemReason(error));
    }
  };
  return {
    find: (target) => origins.get(relative(folder, target)),
    begin() {
      if (file !== undefined) return;
      attempt(() => {
        mkdirSync(folder, { recursive: true });
        file = openSync(path, 'a');
        // What a run that was killed wrote last may be half a line: begin a new one.
        writeSync(file, '\n');
      });
    },
    add(target, from, entries) {
      const made = hashFile(target);
      if (made === undefined) return;
      const record = { file: relative(folder, target), from, made, ...(entries.length > 0 && { entries }) };
      origins.set(record.file, record);
      attempt(() => writeSync(file!, `${JSON.stringify(record)}\n`));
    },
    close() {
      if (file === undefined) return;
      closeSync(file);
      const whole = [...origins.keys()].sort().map((name) => JSON.stringify(origins.get(name)));
      const part = join(folder, `.${NAME}.${process.pid}.part`);
      attempt(() => {
        writeFileSync(part, [...whole, FINISHED, ''].join('\n'));
        renameSync(part, path);
      });
    },
  };
}

function readLedger(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** A line of the ledger; what is none, such as half of one, says nothing. */
function parseRecord(line: string): (Origin & { readonly file: string }) | undefined {
  try {
    const { file, from, made, entries } = JSON.parse(line);
    if (typeof file !== 'string' || typeof from !== 'string' || typeof made !== 'string') return undefined;
    return { file, from, made, ...(Array.isArray(entries) && { entries }) };
  } catch {
    return undefined;
  }
}

/** A file that was being written: `.NAME.PROCESS.part`. */
const PART = /^\..+\.(\d+)\.part$/;

/** Removes the parts that processes which are no more have left. */
function removeParts(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const id = Number(PART.exec(entry.name)?.[1]);
    if (entry.isDirectory()) removeParts(path);
    else if (id > 0 && !isRunning(id)) rmSync(path, { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Hash of all that the result for an input follows from.
 *
 * @param recipe The version and the options, as text.
 * @returns `undefined` where the input cannot be read.
 */
export function hashInput(recipe: string, path: string): string | undefined {
  return hash(path, `${recipe}\n${path}\n`);
}

/** Hash of a file; `undefined` where it cannot be read. */
export function hashFile(path: string): string | undefined {
  return hash(path, '');
}

/** Whether a result is as it would be made again from an input of this hash, and nobody has changed it since. */
export function isUpToDate(from: string | undefined, earlier: Earlier): boolean {
  return earlier.from === from && earlier.made === hashFile(earlier.target);
}

const CHUNK = Buffer.allocUnsafeSlow(1 << 16);

function hash(path: string, before: string): string | undefined {
  try {
    const sum = createHash('sha256').update(before);
    const file = openSync(path, 'r');
    try {
      for (let length = readSync(file, CHUNK); length > 0; length = readSync(file, CHUNK)) {
        sum.update(CHUNK.subarray(0, length));
      }
    } finally {
      closeSync(file);
    }
    return sum.digest('base64url');
  } catch {
    return undefined;
  }
}

import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { attemptWrite } from './errors.ts';

/** A file that is written beside its place and moved there when it is whole, so that nobody ever sees a part of it. */
export interface Part {
  write(text: string | Uint8Array): void;
  /** Moves it to its place. */
  finish(): void;
  /** Leaves nothing of it behind. It may be called at any time, also after a failure. */
  discard(): void;
}

/**
 * Opens a part of the file at a place; a missing folder is made. Where writing or moving it fails, nothing of it is left
 * behind.
 *
 * @throws NutgrafError `unwritable`, also from `write` and `finish`.
 */
export function openPart(place: string): Part {
  const { path, file } = attemptWrite(place, () => {
    mkdirSync(dirname(place), { recursive: true });
    return createPart(dirname(place));
  });
  let isOpen = true;
  let isThere = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
  };
  const discard = () => {
    try {
      close();
    } catch {
      // What cannot be closed was not whole, and is not kept.
    }
    if (isThere) rmSync(path, { force: true });
    isThere = false;
  };
  const attempt = (act: () => void) => {
    try {
      attemptWrite(place, act);
    } catch (error) {
      discard();
      throw error;
    }
  };
  return {
    write: (text) => attempt(() => writeWhole(file, text)),
    finish: () =>
      attempt(() => {
        close();
        renameSync(path, place);
        isThere = false;
      }),
    discard,
  };
}

/** Writes all of a text to an open file. */
export function writeWhole(file: number, text: string | Uint8Array): void {
  for (let rest = Buffer.from(text as string); rest.length > 0; ) rest = rest.subarray(writeSync(file, rest));
}

/**
 * Creates a file under a name of its own: of this process, and by chance. `x` opens no file that is there already and
 * follows no link, should somebody have guessed the name.
 */
function createPart(folder: string): { readonly path: string; readonly file: number } {
  for (;;) {
    const chance = Math.random().toString(36).slice(2, 10);
    const path = join(folder, `.nutgraf-${process.pid}-${findHome()}-${chance}.part`);
    try {
      return { path, file: openSync(path, 'wx') };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

let home: string | undefined;

/** Where the number of this process is its own: the machine, and the container there. As a short word. */
function findHome(): string {
  if (home !== undefined) return home;
  let hash = 0;
  for (const character of `${hostname()} ${findProcessSpace()}`) {
    hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  }
  home = hash.toString(36);
  return home;
}

function findProcessSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

const PART = /^\.nutgraf-(\d+)-([a-z0-9]+)-[a-z0-9]+\.part$/;

/** Milliseconds after which a part that nothing was added to is given up, wherever its process runs or ran. */
const DAY = 86_400_000;

/** Removes the parts in a folder, and in those below it, that processes which no longer run have left. */
export function removeParts(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeParts(path);
    const [, id, place] = PART.exec(entry.name) ?? [];
    if (id === undefined || !entry.isFile()) continue;
    const isLeft = place === findHome() ? !isRunning(Number(id)) : isOld(path);
    if (isLeft) rmSync(path, { force: true });
  }
}

function isOld(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs > DAY;
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

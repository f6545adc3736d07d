import { spawnSync } from 'node:child_process';
import { cpSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A copy of the built command in a folder, with a home of its own for the code that V8 compiles. */
export class Installation {
  /** Where the command is. */
  readonly #folder: string;
  /** `XDG_CACHE_HOME`. */
  readonly home: string;
  /** The folder of the entries. */
  readonly cache: string;

  constructor(folder: string, home = join(folder, 'cache')) {
    this.#folder = folder;
    this.home = home;
    this.cache = join(home, 'nutgraf');
    for (const part of ['bin', 'dist']) cpSync(part, join(folder, part), { recursive: true });
  }

  /** Changes the program; its first line has to tell it from what it was. */
  patch(from: RegExp | string, to: string): void {
    const file = join(this.#folder, 'dist/main.cjs');
    const source = readFileSync(file, 'latin1');
    const [digest] = /[0-9a-f]{64}/.exec(source)!;
    const other = source.replace(digest, digest.split('').reverse().join(''));
    writeFileSync(file, other.replace(from, to), 'latin1');
  }

  run(args: readonly string[], { flags = [], env = {}, uid }: RunOptions = {}) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...flags, join(this.#folder, 'bin/nutgraf.js'), ...args],
      {
        cwd: this.#folder,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, XDG_CACHE_HOME: this.home, ...env },
        timeout: 60_000,
        ...(uid === undefined ? {} : { uid, gid: uid }),
      },
    );
    return { status, stdout, stderr };
  }

  /** Paths of the entries. */
  entries(): string[] {
    return readdirSync(this.cache).map((name) => join(this.cache, name));
  }
}

export interface RunOptions {
  /** Of Node. */
  readonly flags?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The user who runs it. */
  readonly uid?: number;
}

/** Tells a file from whatever is written in its place: an entry that a run takes stays as it is. */
export function identityOf(path: string): string {
  const { ino, mtimeMs, size } = lstatSync(path);
  return `${ino} ${mtimeMs} ${size}`;
}

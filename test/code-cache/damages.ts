/** What can happen to an entry of the code cache. After each, a run has to print what it prints without a cache. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

export interface Entry {
  readonly path: string;
  /** What is in it, as the command wrote it. */
  readonly bytes: Buffer;
  /** A whole entry for the same program and Node that holds the code of another program. */
  readonly planted: Buffer;
}

export interface Damage {
  readonly name: string;
  /** Whether only root can do it. */
  readonly asRoot?: boolean;
  /** Whether it is done to more than the entry: then no run mends it. */
  readonly isOfFolder?: boolean;
  /** @param random Gives numbers from 0 to 1, 1 excluded. */
  damage(entry: Entry, random: () => number): void;
}

/** A user who is not the one who runs the command. */
const SOMEBODY = 65_534;

export const DAMAGES: readonly Damage[] = [
  {
    name: 'a flipped bit',
    damage: ({ path, bytes }, random) => {
      const changed = Buffer.from(bytes);
      changed[below(bytes.length, random)]! ^= 1 << below(8, random);
      writeFileSync(path, changed);
    },
  },
  {
    name: 'bytes written over',
    damage: ({ path, bytes }, random) => {
      const changed = Buffer.from(bytes);
      const start = below(bytes.length, random);
      for (let i = start; i < Math.min(start + 64, bytes.length); i++) changed[i]! ^= 1 + below(255, random);
      writeFileSync(path, changed);
    },
  },
  {
    name: 'a block of zeros',
    damage: ({ path, bytes }, random) => {
      const start = below(bytes.length - 4096, random);
      writeFileSync(path, Buffer.from(bytes).fill(0, start, start + 4096));
    },
  },
  {
    name: 'cut off',
    damage: ({ path, bytes }, random) => writeFileSync(path, bytes.subarray(0, below(bytes.length, random))),
  },
  { name: 'empty', damage: ({ path }) => writeFileSync(path, '') },
  { name: 'all zeros', damage: ({ path, bytes }) => writeFileSync(path, Buffer.alloc(bytes.length)) },
  {
    name: 'longer',
    damage: ({ path, bytes }, random) =>
      writeFileSync(path, Buffer.concat([bytes, bytes.subarray(0, 1 + below(99, random))])),
  },
  {
    name: 'half of it missing',
    damage: ({ path, bytes }) => writeFileSync(path, bytes.subarray(bytes.length >> 1)),
  },
  {
    name: 'the entry of another program under its name',
    damage: ({ path, planted }) => {
      const other = Buffer.from(planted);
      const purpose = other.lastIndexOf('["//');
      other[purpose + 5] = other[purpose + 5] === 0x30 ? 0x31 : 0x30;
      writeFileSync(path, other);
    },
  },
  {
    name: 'planted, and writable by the group',
    damage: ({ path, planted }) => {
      writeFileSync(path, planted);
      chmodSync(path, 0o620);
    },
  },
  {
    name: 'planted, and writable by everybody',
    damage: ({ path, planted }) => {
      writeFileSync(path, planted);
      chmodSync(path, 0o602);
    },
  },
  {
    name: 'planted in a folder that everybody may write',
    isOfFolder: true,
    damage: ({ path, planted }) => {
      writeFileSync(path, planted);
      chmodSync(dirname(path), 0o777);
    },
  },
  {
    name: 'planted behind a link',
    damage: ({ path, planted }) => {
      rmSync(path);
      writeFileSync(`${dirname(path)}.planted`, planted);
      symlinkSync(`${dirname(path)}.planted`, path);
    },
  },
  {
    name: 'planted in a folder behind a link',
    isOfFolder: true,
    damage: ({ path, planted }) => {
      writeFileSync(path, planted);
      renameSync(dirname(path), `${dirname(path)}.other`);
      symlinkSync(`${dirname(path)}.other`, dirname(path));
    },
  },
  {
    name: 'planted by somebody else',
    asRoot: true,
    damage: ({ path, planted }) => {
      writeFileSync(path, planted);
      chownSync(path, SOMEBODY, SOMEBODY);
    },
  },
  {
    name: 'planted in a folder of somebody else',
    isOfFolder: true,
    asRoot: true,
    damage: ({ path, planted }) => {
      writeFileSync(path, planted);
      chownSync(dirname(path), SOMEBODY, SOMEBODY);
    },
  },
  {
    name: 'a folder in its place',
    isOfFolder: true,
    damage: ({ path }) => {
      rmSync(path);
      mkdirSync(path);
    },
  },
  {
    name: 'a pipe in its place',
    damage: ({ path }) => {
      rmSync(path);
      execFileSync('mkfifo', [path]);
    },
  },
  {
    name: 'a link that leads nowhere in its place',
    damage: ({ path }) => {
      rmSync(path);
      symlinkSync('nowhere', path);
    },
  },
  {
    name: 'a file in place of its folder',
    isOfFolder: true,
    damage: ({ path }) => {
      rmSync(dirname(path), { recursive: true });
      writeFileSync(dirname(path), '');
    },
  },
  {
    name: 'unreadable',
    damage: ({ path }) => chmodSync(path, 0),
  },
  {
    name: 'a folder that may not be written',
    isOfFolder: true,
    damage: ({ path }) => {
      rmSync(path);
      chmodSync(dirname(path), 0o500);
    },
  },
];

function below(bound: number, random: () => number): number {
  return Math.floor(random() * bound);
}

/** Reads an entry, and makes one of it that holds what is compiled in another. */
export function readEntry(path: string, pathOfOther: string): Entry {
  const bytes = readFileSync(path);
  const other = readFileSync(pathOfOther);
  const purpose = bytes.subarray(bytes.lastIndexOf('["//'));
  const planted = Buffer.concat([other.subarray(0, other.lastIndexOf('["//')), purpose]);
  return { path, bytes, planted };
}

/** Puts an entry back as it was, whatever has been done to it. */
export function restore({ path, bytes }: Entry): void {
  const folder = dirname(path);
  rmSync(folder, { recursive: true, force: true });
  for (const rest of [`${folder}.planted`, `${folder}.other`]) rmSync(rest, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700, recursive: true });
  writeFileSync(path, bytes, { mode: 0o600 });
}

import { type BigIntStats, fstatSync, statSync } from 'node:fs';

/** What is at a path, links followed; nothing where it cannot be looked at, which shows when it is read or written. */
export function lookAt(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/**
 * What tells a file from every other, whatever it is called: its device and its number there. Nothing where there is no
 * file, and none of a device or a pipe, which take what is written without losing anything.
 */
export function findIdentity(path: string): string | undefined {
  return identityOf(lookAt(path));
}

/** The same for an open file. */
export function findOpenIdentity(descriptor: number): string | undefined {
  return identityOf(fstatSync(descriptor, { bigint: true }));
}

function identityOf(stats: BigIntStats | undefined): string | undefined {
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
}

import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { EarlierResult } from './messages.ts';

/**
 * Hash of all that the result for an input follows from.
 *
 * @param settings Version and options, as text.
 * @returns `undefined` where the input cannot be read.
 */
export function fingerprintInput(settings: string, path: string): string | undefined {
  return hash(path, `${settings}\n${path}\n`);
}

/** Hash of a file; `undefined` where it cannot be read. */
export function hashFile(path: string): string | undefined {
  return hash(path, '');
}

/** Whether an earlier result is the one that would be made again, and nobody has changed it since. */
export function isUpToDate(fingerprint: string, earlier: EarlierResult): boolean {
  return earlier.fingerprint === fingerprint && earlier.contentHash === hashFile(earlier.target);
}

const CHUNK_SIZE = 1 << 16;

function hash(path: string, before: string): string | undefined {
  try {
    // What is read from a pipe or a device is gone; and whoever opens a pipe waits for its other end.
    if (!statSync(path).isFile()) return undefined;
    const sum = createHash('sha256').update(before);
    const file = openSync(path, 'r');
    try {
      const chunk = Buffer.allocUnsafe(CHUNK_SIZE);
      for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
        sum.update(chunk.subarray(0, length));
      }
    } finally {
      closeSync(file);
    }
    return sum.digest('base64url');
  } catch {
    return undefined;
  }
}

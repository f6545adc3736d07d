import { lstatSync, realpathSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { hashFile } from '../batch/hashes.ts';
import type { Ledger, LedgerRecord } from '../batch/ledger.ts';
import { attemptWrite } from '../system/errors.ts';

/** A file of a folder of results that belongs to no input any more. */
export interface Leftover {
  /** Its path in the folder. */
  readonly file: string;
  /** Whether it is as it was written: else somebody has worked on it. */
  readonly isUntouched: boolean;
}

/**
 * Finds the files that an earlier run has made and that belong to no input any more: results whose inputs are gone, and
 * pages over all results that are no longer made. Only what the ledger says was made is looked at.
 *
 * @param isNeeded Whether a file belongs to this run.
 * @param hasPages Whether this run makes pages over all results.
 */
export function findLeftovers(
  folder: string,
  ledger: Ledger,
  isNeeded: (file: string) => boolean,
  hasPages: boolean,
): Leftover[] {
  return ledger.list().flatMap((record) => {
    const { file, made, page } = record;
    // Most files are those of this run, and cost no look at the disk.
    if (isNeeded(file)) return [];
    const isLeft = page ? hasPages : isGone(folder, record);
    if (!isLeft || !isFileIn(folder, file)) return [];
    return [{ file, isUntouched: hashFile(join(folder, file)) === made }];
  });
}

/**
 * Removes a file, and the folders that it leaves empty.
 *
 * @throws NutgrafError `unwritable`.
 */
export function removeLeftover(folder: string, { file }: Leftover): void {
  const path = join(folder, file);
  attemptWrite(path, () => unlinkSync(path));
  for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
    try {
      rmdirSync(join(folder, parent));
    } catch {
      return;
    }
  }
}

/** Whether the input of a result is no longer there. Where that cannot be seen, it may be. */
function isGone(folder: string, { source }: LedgerRecord): boolean {
  if (source === undefined) return false;
  try {
    return lstatSync(join(realpathSync(folder), source), { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

/** Whether there is a file of this path that lies in the folder, and not where `..` or a link leads to. */
function isFileIn(folder: string, file: string): boolean {
  try {
    const path = join(folder, file);
    const isInside = realpathSync(path) === join(realpathSync(folder), file);
    return isInside && path.startsWith(join(folder, sep)) && lstatSync(path).isFile();
  } catch {
    return false;
  }
}

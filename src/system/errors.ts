import { failure, type NutgrafError } from '../errors.ts';

/** Errors of the operating system that have a failure of their own. */
const FAILURES: ReadonlyMap<unknown, () => NutgrafError> = new Map([
  ['ENOENT', () => failure('not_found')],
  ['ERR_FS_FILE_TOO_LARGE', () => failure('too_large')],
  ['ERR_STRING_TOO_LONG', () => failure('too_large')],
]);

/** The failure that an error of the operating system stands for. Anything else is a bug and is thrown as it came. */
export function systemFailure(error: unknown): NutgrafError {
  const ownFailure = FAILURES.get((error as { code?: unknown }).code);
  return ownFailure ? ownFailure() : failure('unreadable', systemReason(error));
}

/** What an error of the operating system says, in words. Anything else is a bug and is thrown as it came. */
export function systemReason(error: unknown): string {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return REASONS.get(code) ?? message;
}

/**
 * Writes, or does what writing takes.
 *
 * @throws NutgrafError `unwritable`, naming the path.
 */
export function attemptWrite<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw failure('unwritable', path, systemReason(error));
  }
}

/** Plain words for the errors of the operating system that people meet most. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'part of the path is not a folder'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links form a loop'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENXIO', 'it is a socket'],
  ['EIO', 'the device reports an input/output error'],
  ['EMFILE', 'too many files are open'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
]);

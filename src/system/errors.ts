import { bugFailure, failure, NutgrafError } from '../errors.ts';

/** Errors of the operating system that have a failure of their own. */
const FAILURES: ReadonlyMap<unknown, () => NutgrafError> = new Map([
  ['ENOENT', () => failure('not_found')],
  ['ERR_FS_FILE_TOO_LARGE', () => failure('too_large')],
  ['ERR_STRING_TOO_LONG', () => failure('too_large')],
]);

/** What V8 says where an input takes more than it has. */
const LIMITS: ReadonlyMap<string, () => NutgrafError> = new Map([
  ['Maximum call stack size exceeded', () => failure('too_complex')],
  ['Array buffer allocation failed', () => failure('too_complex')],
  ['Map maximum size exceeded', () => failure('too_complex')],
  ['Set maximum size exceeded', () => failure('too_complex')],
  ['Invalid array length', () => failure('too_complex')],
  ['Invalid string length', () => failure('result_too_large')],
]);

/**
 * The failure of an input that anything thrown stands for while the input is read, digested or worded, so that it fails
 * alone. What is neither expected nor the operating system's is a bug.
 */
export function inputFailure(error: unknown): NutgrafError {
  if (error instanceof NutgrafError) return error;
  const { code, syscall, message } = Object(error) as NodeJS.ErrnoException;
  const known = FAILURES.get(code) ?? (error instanceof RangeError ? LIMITS.get(message) : undefined);
  if (known) return known();
  if (code === undefined || syscall === undefined) return bugFailure(error);
  return failure('unreadable', systemReason(error));
}

/** Nobody reads any more: a pipe says so, a socket that was closed with words unread, a stream that was closed. */
const READER_GONE: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/** Whether an error of writing tells that the reader has gone away, as `head` does. */
export function isReaderGone(error: unknown): boolean {
  return READER_GONE.has((error as NodeJS.ErrnoException).code);
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
  ['EFBIG', 'it would be larger than a file may be here'],
  ['ENOTEMPTY', 'it is a folder'],
  ['EEXIST', 'something is in its place'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
]);

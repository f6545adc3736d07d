import { failure, type NutgrafError } from '../errors.ts';

/** The failure that an operating system's error stands for; anything else is a bug and is thrown as it came. */
export function systemFailure(error: unknown): NutgrafError {
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return failure('not_found');
  if (code === 'ERR_FS_FILE_TOO_LARGE' || code === 'ERR_STRING_TOO_LONG') return failure('too_large');
  return failure('unreadable', systemReason(error));
}

/** What an operating system's error says, in words; anything else is a bug and is thrown as it came. */
export function systemReason(error: unknown): string {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return REASONS.get(code) ?? message;
}

/** Plain words for the errors of the operating system that people meet most. */
const REASONS = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'not permitted'],
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'a part of the path is no folder'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its links go round in a circle'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENXIO', 'it is a socket'],
  ['EIO', 'the device does not answer as it should'],
  ['EMFILE', 'too many files are open'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EROFS', 'the file system is read-only'],
]);

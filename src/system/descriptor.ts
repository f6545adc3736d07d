import { fstatSync, statSync } from 'node:fs';
import { devNull, platform } from 'node:os';

/**
 * Whether a descriptor of this process can be read or written directly: a file, a pipe, a socket or nothing, but not a
 * terminal. Making a stream of it would take Node longer than most articles do. On Windows a pipe needs its stream.
 */
export function isPlain(descriptor: number): boolean {
  if (platform() === 'win32') return false;
  const stats = fstatSync(descriptor);
  return !stats.isCharacterDevice() || stats.rdev === statSync(devNull).rdev;
}

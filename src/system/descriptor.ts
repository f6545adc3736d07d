import { fstatSync, statSync } from 'node:fs';
import { devNull, platform } from 'node:os';

/**
 * Whether a descriptor of this process can be read or written as it stands: a file, a pipe, a socket or nothing, and no
 * terminal. The stream that Node would make of it takes longer than most articles. On Windows a pipe needs its stream.
 */
export function isPlain(descriptor: number): boolean {
  if (platform() === 'win32') return false;
  const stats = fstatSync(descriptor);
  return !stats.isCharacterDevice() || stats.rdev === statSync(devNull).rdev;
}

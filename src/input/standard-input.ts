import { readSync } from 'node:fs';
import { isPlain } from '../system/descriptor.ts';
import { findOpenIdentity } from '../system/files.ts';

/** Bytes that come in chunks. */
export interface Input extends AsyncIterable<Buffer> {
  /** Is called where waiting for chunks must not block this thread: for a stream that may never end. */
  flow?(): void;
}

/** Standard input before anything is read from it. */
export interface StandardInput extends Input {
  readonly isTTY?: boolean;
  destroy?(): unknown;
  /** What tells the file apart that it is, if it is one. */
  findIdentity?(): string | undefined;
}

const STDIN = 0;
const CHUNK = 65_536;

/** Standard input of this process. A text is read from its descriptor, waiting for all of it; a stream from a stream. */
export function standardInputOf(process: NodeJS.Process): StandardInput {
  if (!isPlain(STDIN)) return process.stdin;
  let flows = false;
  return {
    flow() {
      flows = true;
    },
    async *[Symbol.asyncIterator]() {
      while (!flows) {
        const bytes = readNow();
        if (bytes === undefined) flows = true;
        else if (bytes.length > 0) yield bytes;
        else return;
      }
      yield* process.stdin;
    },
    findIdentity: () => findOpenIdentity(STDIN),
    destroy() {
      if (flows) process.stdin.destroy();
    },
  };
}

/** What comes next, nothing at the end; `undefined` where a pipe that does not block has nothing yet. */
function readNow(): Buffer | undefined {
  const buffer = Buffer.allocUnsafe(CHUNK);
  try {
    return buffer.subarray(0, readSync(STDIN, buffer));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined;
    throw error;
  }
}

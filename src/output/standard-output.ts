import { writeSync } from 'node:fs';
import { failure } from '../errors.ts';
import { isPlain } from '../system/descriptor.ts';
import { isReaderGone, systemReason } from '../system/errors.ts';
import { type Output, openStream, type StreamOutput } from './output.ts';
import type { Terminal } from './terminal.ts';

/** Standard output before anything is written to it. */
export interface StandardOutput extends Terminal {
  /**
   * @param flows Whether writing must never block this thread, so that signals are heard however slow the reader is.
   */
  open(flows: boolean): Output;
}

/** Standard output that is a stream. */
export function streamedOutput(stream: NodeJS.WritableStream & Terminal): StandardOutput {
  const { isTTY, columns, rows } = stream;
  return { isTTY, columns, rows, open: () => openStream(stream) };
}

const STDOUT = 1;

/** Standard output of this process. Unless it is a terminal or has to flow, it is written by its descriptor. */
export function standardOutputOf(process: NodeJS.Process): StandardOutput {
  if (!isPlain(STDOUT)) return streamedOutput(process.stdout);
  return {
    open: (flows) => (flows ? openStream(process.stdout) : openDescriptor(STDOUT, () => process.stdout)),
  };
}

/**
 * Writes and waits until all is written. A pipe that does not block is left to its stream. A reader that
 * goes away is not an error.
 *
 * @throws NutgrafError `unwritable` from `write` where writing fails otherwise.
 */
function openDescriptor(descriptor: number, stream: () => NodeJS.WritableStream): Output {
  let isRead = true;
  let slow: StreamOutput | undefined;
  return {
    async write(text) {
      if (slow || !isRead) return slow ? slow.write(text) : false;
      let rest = Buffer.from(text);
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EAGAIN') {
          slow = openStream(stream());
          return slow.write(rest);
        }
        if (!isReaderGone(error)) throw failure('unwritable', 'the result', systemReason(error));
        isRead = false;
      }
      return isRead;
    },
    async close() {
      await slow?.close();
    },
    discard() {},
  };
}

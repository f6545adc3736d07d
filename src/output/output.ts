import { closeSync, lstatSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { failure } from '../errors.ts';
import { attemptWrite, systemReason } from '../system/errors.ts';

/** Where results go. */
export interface Output {
  /** Writes, and resolves when more may be written; to `false` when nobody reads any more. */
  write(text: string): Promise<boolean>;
  /** Ends it; only now does a file, whole, get its name. */
  close(): Promise<void>;
  /** Ends it and leaves nothing behind. */
  discard(): void;
}

/** A stream, which takes bytes too. */
export interface StreamOutput extends Output {
  write(text: string | Uint8Array): Promise<boolean>;
}

/**
 * Standard output, or the input of a pager. A reader that goes away is not an error (`nutgraf … | head`).
 *
 * @throws NutgrafError `unwritable` from `write` or `close` where writing fails otherwise.
 */
export function openStream(stream: NodeJS.WritableStream): StreamOutput {
  let broken: NodeJS.ErrnoException | undefined;
  let wake = () => {};
  stream.on('error', (error) => {
    broken ??= error;
    wake();
  });
  stream.on('drain', () => wake());
  const isRead = () => {
    if (broken === undefined) return true;
    if (broken.code === 'EPIPE' || broken.code === 'ERR_STREAM_DESTROYED') return false;
    throw failure('unwritable', 'the result', systemReason(broken));
  };
  return {
    async write(text) {
      if (!isRead()) return false;
      if (text !== '' && !stream.write(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return isRead();
    },
    async close() {
      isRead();
    },
    discard() {},
  };
}

/** Where notes go. */
export type Notes = Pick<Output, 'write'>;

/**
 * Standard error. What cannot be written there is lost, and the run goes on: there is nowhere left to report it. Node
 * takes milliseconds to make the stream, so it is opened with the first note, which most runs do not have.
 */
export function openNotes(stream: () => NodeJS.WritableStream): Notes {
  let output: Output | undefined;
  return {
    write(text) {
      output ??= openStream(stream());
      return output.write(text).catch(() => false);
    },
  };
}

/**
 * A file, written beside its place and moved there when it is whole, so that nobody ever sees a part of it. A missing
 * folder is made. A device, a pipe or a link such as /dev/stdout is written to directly: moving a file there would
 * replace it.
 *
 * @throws NutgrafError `unwritable`.
 */
export function openFile(path: string): Output {
  const { part, file } = attemptWrite(path, () => {
    const there = lstatSync(path, { throwIfNoEntry: false });
    const part = there === undefined || there.isFile() ? partPath(path) : undefined;
    if (there === undefined) mkdirSync(dirname(path), { recursive: true });
    return { part, file: openSync(part ?? path, 'w') };
  });
  return {
    async write(text) {
      attemptWrite(path, () => {
        for (let rest = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(writeSync(file, rest));
      });
      return true;
    },
    async close() {
      attemptWrite(path, () => {
        closeSync(file);
        if (part !== undefined) renameSync(part, path);
      });
    },
    discard() {
      closeSync(file);
      if (part !== undefined) rmSync(part, { force: true });
    },
  };
}

/** Where a file is written before it is whole: hidden, in the same folder, so that moving it is one act. */
function partPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`);
}

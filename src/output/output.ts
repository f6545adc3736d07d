import { closeSync, lstatSync, openSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { failure } from '../errors.ts';
import { attemptWrite, isReaderGone, systemReason } from '../system/errors.ts';
import { openPart, writeWhole } from '../system/parts.ts';

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
    if (isReaderGone(broken)) return false;
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
 * folder is made. A link stays, and the file that it leads to is written so. A device, a pipe or a descriptor such as
 * /dev/stdout is written to directly: moving a file there would replace it.
 *
 * @throws NutgrafError `unwritable`.
 */
export function openFile(path: string): Output {
  const place = attemptWrite(path, () => findFile(path));
  if (place === undefined) return openDirectly(path);
  const part = openPart(place);
  return {
    async write(text) {
      part.write(text);
      return true;
    },
    async close() {
      part.finish();
    },
    discard: () => part.discard(),
  };
}

/** Links of a path at most; Linux follows as many. */
const MOST_LINKS = 40;

/** A link that stands for what a process has open: `/dev/stdout`, `/proc/self/fd/1`. */
const DESCRIPTOR = /^\/(?:dev|proc)\//;

/** The file that a path leads to, there already or not; nothing where it leads to something else. */
function findFile(path: string): string | undefined {
  let place = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const there = lstatSync(place, { throwIfNoEntry: false });
    if (there === undefined || there.isFile()) return place;
    if (!there.isSymbolicLink() || DESCRIPTOR.test(resolve(place))) return undefined;
    place = resolve(realpathSync(dirname(place)), readlinkSync(place));
  }
  return undefined;
}

function openDirectly(path: string): Output {
  const file = attemptWrite(path, () => openSync(path, 'w'));
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(file);
  };
  return {
    async write(text) {
      attemptWrite(path, () => writeWhole(file, text));
      return true;
    },
    async close() {
      attemptWrite(path, close);
    },
    discard: close,
  };
}

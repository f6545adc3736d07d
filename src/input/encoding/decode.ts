import { isUtf8 } from 'node:buffer';
import { failure } from '../../errors.ts';
import { findFileKind } from './binary.ts';
import { createDecoder, decodeWhole, findMark, findZeroBeside } from './encodings.ts';

/** Text with the encoding that its bytes were in. */
export interface Decoded {
  readonly text: string;
  /** Name of the encoding in the WHATWG Encoding Standard, in lower case. */
  readonly encoding: string;
  /** What a reader ought to know: that an encoding was guessed, or that characters are broken. */
  readonly note?: string;
}

/**
 * Decodes the bytes of an article. A byte-order mark at the start is removed and names the encoding, whatever
 * `encoding` says, as the Encoding Standard has it; nothing else is changed.
 *
 * @param encoding A name that `findEncoding` gave, or `auto`: UTF-8 where the bytes are valid as such, or else the
 *   likeliest encoding, named in `note`.
 * @param wordsOf Gives the bytes by which an encoding is found out, without the markup between them.
 * @throws NutgrafError `binary`: with `auto`, where the bytes are not text.
 */
export async function decode(
  bytes: Uint8Array,
  encoding: string,
  wordsOf = (all: Uint8Array) => all,
): Promise<Decoded> {
  if (encoding !== 'auto') return decodeAs(bytes, findMark(bytes) ?? encoding);
  // Nearly every file ends here, without the detector.
  if (isUtf8(bytes) && !bytes.includes(0) && findFileKind(bytes) === undefined) {
    return { text: decodeUtf8(bytes), encoding: 'utf-8' };
  }
  const { detectEncoding } = await import('./detect.ts');
  const detection = detectEncoding(wordsOf(bytes));
  if ('binary' in detection) throw failure('binary', detection.binary);
  const decoded = decodeAs(bytes, detection.encoding);
  if (decoded.note !== undefined || detection.encoding === 'utf-8') return decoded;
  return { ...decoded, note: `not UTF-8; read as ${decoded.encoding} (override with --encoding)` };
}

/**
 * Decodes one line of a stream, which is UTF-8.
 *
 * @throws NutgrafError `not_utf8`.
 */
export function decodeLine(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw failure('not_utf8', findInvalidByte(bytes));
  return decodeUtf8(bytes);
}

/**
 * Turns a stream into UTF-8, so that it can be cut into lines; a character may be cut by the end of a chunk.
 *
 * @param encoding A name that `findEncoding` gave. With `auto` the stream is UTF-8 unless a byte-order mark of UTF-16
 *   begins it, such as PowerShell writes, or a zero stands beside its first character, which in JSON is ASCII. Lines are
 *   answered before the whole is known, so nothing else can be told.
 */
export async function* transcode(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  let beginning = Buffer.alloc(0);
  while (beginning.length < 2) {
    const next = await iterator.next();
    if (next.done) break;
    beginning = Buffer.concat([beginning, next.value]);
  }
  const rest = { [Symbol.asyncIterator]: () => iterator };
  const name =
    findMark(beginning) ?? (encoding === 'auto' ? (findZeroBeside(beginning) ?? 'utf-8') : encoding);
  if (name === 'utf-8') {
    yield beginning;
    yield* rest;
    return;
  }
  const decoder = createDecoder(name);
  yield Buffer.from(decoder.write(beginning));
  for await (const chunk of rest) yield Buffer.from(decoder.write(chunk));
  yield Buffer.from(decoder.end());
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  if (encoding === 'utf-8' && isUtf8(bytes)) return { text: decodeUtf8(bytes), encoding };
  const text = decodeWhole(bytes, encoding);
  if (encoding !== 'utf-8') return { text, encoding };
  const place = findInvalidByte(bytes);
  return { text, encoding, note: `not valid UTF-8 from byte ${place}; invalid bytes are read as U+FFFD` };
}

/** The text of valid UTF-8 without its byte-order mark. */
function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.toString('utf8', findMark(bytes) === 'utf-8' ? 3 : 0);
}

/** Offset of the first byte that is not UTF-8: the first that decoding and encoding again does not give back. */
function findInvalidByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  return bytes.findIndex((byte, i) => byte !== again[i]);
}

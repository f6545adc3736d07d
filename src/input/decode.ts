import { isUtf8 } from 'node:buffer';
import { failure } from '../errors.ts';

/** As far as a NUL is looked for, which tells a binary file, as in other command-line tools. */
const BINARY_WINDOW = 8192;

/**
 * Decodes the bytes of an article. UTF-8 is read strictly; a byte-order mark is removed and nothing else is changed.
 *
 * @throws NutgrafError `binary` or `not_utf8`.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes.subarray(0, BINARY_WINDOW).includes(0)) throw failure('binary');
  if (!isUtf8(bytes)) throw failure('not_utf8', findInvalidByte(bytes));
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.toString('utf8', marked ? 3 : 0);
}

/** Offset of the first byte that is no UTF-8: the first that comes back otherwise from decoding and encoding. */
function findInvalidByte(bytes: Buffer): number {
  const again = Buffer.from(bytes.toString('utf8'));
  return bytes.findIndex((byte, i) => byte !== again[i]);
}

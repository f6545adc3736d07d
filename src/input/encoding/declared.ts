import { isUtf8 } from 'node:buffer';
import { findEncoding } from './encodings.ts';

/** As far into a page as its encoding may be declared. Source: the HTML Standard, “Determining the character encoding”. */
const REACH = 1024;

/** `<meta charset="…">`, or the same in the `content` of a `meta` that stands for a header. */
const META = /<meta\s[^<>]*/gi;
const CHARSET = /charset\s*=\s*["']?([\w:.-]{1,40})/i;

/**
 * The encoding that a web page says it is in.
 *
 * @returns `undefined` where it says none, none that is known, or where the page is UTF-8 whatever it says.
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  if (isUtf8(bytes)) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString(
    'latin1',
  );
  const labels = (head.match(META) ?? []).flatMap((tag) => CHARSET.exec(tag)?.[1] ?? []);
  const encoding = labels[0] === undefined ? undefined : findEncoding(labels[0]);
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return encoding?.startsWith('utf-') ? undefined : encoding;
}

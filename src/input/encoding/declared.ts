import { isUtf8 } from 'node:buffer';
import { findEncoding } from './encodings.ts';

/**
 * As far into a page as its encoding may be declared. Browsers look at 1,024 bytes (the HTML Standard, “Determining the
 * character encoding”), and many pages have scripts before it.
 */
const REACH = 65_536;

/** `<meta charset="…">`, or the same in the `content` of a `meta` that stands for a header. */
const META = /<meta\s[^<>]*/gi;
const CHARSET = /charset\s*=\s*["']?([\w:.-]{1,40})/i;

/**
 * The encoding that a web page says it is in.
 *
 * @returns `undefined` where it says none, none that is known, or one and then another, or where the page is UTF-8 whatever
 * it says.
 */
export function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  if (isUtf8(bytes)) return undefined;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, REACH)).toString(
    'latin1',
  );
  const labels = (head.match(META) ?? []).flatMap((tag) => CHARSET.exec(tag)?.[1] ?? []);
  const [encoding, ...others] = new Set(labels.map(findEncoding));
  if (others.length > 0) return undefined;
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
  return encoding?.startsWith('utf-') ? undefined : encoding;
}

/** A tag. Its bytes are ASCII and hide what the words are written in. */
const TAG = /<[^<>]{1,2000}>/g;

/** The bytes of a page without its tags, to find out its encoding by. */
export function withoutTags(bytes: Uint8Array): Uint8Array {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return Buffer.from(latin1.replace(TAG, ''), 'latin1');
}

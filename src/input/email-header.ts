/** Fields of which the header of a message has two or more. */
const FIELDS: ReadonlySet<string> = new Set(
  'from to cc subject date sender reply-to message-id mime-version received return-path delivered-to content-type'.split(
    ' ',
  ),
);
/** One of them tells where a message is from. */
const ORIGINS: ReadonlySet<string> = new Set(['from', 'received', 'return-path', 'delivered-to']);

/** A field with its name, or a line that goes on with one. */
const HEADER_LINE = /^(?:[\w-]{1,60}[ \t]?:|[ \t]+\S)/;
/** The line that begins a message in a mailbox. */
const MAILBOX_LINE = /^From \S+ .*\n/;
/** Longer headers exist; the fields that count stand before. */
const LONGEST = 16_384;

/**
 * Whether a content begins with the header of a message (RFC 5322); `undefined` where it may, but breaks off before the
 * blank line that ends a header.
 *
 * @param beginning Read byte by byte as Latin-1.
 */
export function beginsAsEmail(beginning: string): boolean | undefined {
  const start = beginning.slice(0, LONGEST).replaceAll('\r\n', '\n').replace(MAILBOX_LINE, '');
  const end = start.indexOf('\n\n');
  const lines = (end < 0 ? start : start.slice(0, end)).split('\n');
  const last = end < 0 && beginning.length < LONGEST ? lines.pop()! : undefined;
  if (!lines.every((line) => HEADER_LINE.test(line))) return false;
  if (last !== undefined) return /^(?:[\w-]{0,60}(?:[ \t]?:|$)|[ \t])/.test(last) ? undefined : false;
  const names = lines.map((line) => line.split(':', 1)[0]!.trim().toLowerCase());
  const fields = new Set(names.filter((name) => FIELDS.has(name)));
  return fields.size >= 2 && names.some((name) => ORIGINS.has(name));
}

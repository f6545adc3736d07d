/**
 * Character encodings by their WHATWG labels. Node decodes all but two of them: it takes `windows-1252` for Latin-1
 * (byte 0x93 becomes U+0093 where the standard has “), and does not know `iso-8859-16`. Those two are tables here.
 * Source: WHATWG Encoding Standard, index-windows-1252 and index-iso-8859-16.
 */

/** The characters of a single-byte encoding's last bytes; every byte before them is the code point of its number. */
interface SingleByte {
  readonly firstByte: number;
  readonly characters: string;
}

const SINGLE_BYTE: ReadonlyMap<string, SingleByte> = new Map([
  [
    'windows-1252',
    {
      firstByte: 0x80,
      characters: '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ',
    },
  ],
  [
    'iso-8859-16',
    {
      firstByte: 0xa0,
      characters:
        '\xa0ĄąŁ€„Š§š©Ș«Ź\xadźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ',
    },
  ],
]);

/**
 * The name of the encoding that a label stands for, in lower case: `latin1` gives `windows-1252`.
 *
 * @returns `undefined` where the Encoding Standard does not know the label, or refuses to decode it.
 */
export function findEncoding(label: string): string | undefined {
  const name = label.trim().toLowerCase();
  if (SINGLE_BYTE.has(name)) return name;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Turns bytes into text piece by piece: a character cut in two by the end of a piece comes with the next one. */
export interface Decoder {
  /** The text of the next piece. */
  readonly write: (bytes: Uint8Array) => string;
  /** What is left at the end: usually nothing, or U+FFFD where the last character is not whole. */
  readonly end: () => string;
}

/**
 * A decoder for one stream of bytes. Bytes that mean nothing in the encoding become U+FFFD; a byte-order mark of the
 * encoding itself is left out.
 *
 * @param encoding A name that `findEncoding` gave.
 */
export function createDecoder(encoding: string): Decoder {
  const table = SINGLE_BYTE.get(encoding);
  if (table) return { write: (bytes) => decodeSingleBytes(bytes, table), end: () => '' };
  const decoder = new TextDecoder(encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

/** The encoding that a byte-order mark at the start names. */
export function findMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The form of UTF-16 in which a text that begins with an ASCII character is written, as its zero byte tells. */
export function findZeroBeside([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === undefined || second === undefined || (first === 0) === (second === 0)) return undefined;
  return first === 0 ? 'utf-16be' : 'utf-16le';
}

/** The text of whole bytes in an encoding. */
export function decodeWhole(bytes: Uint8Array, encoding: string): string {
  const decoder = createDecoder(encoding);
  return decoder.write(bytes) + decoder.end();
}

function decodeSingleBytes(bytes: Uint8Array, { firstByte, characters }: SingleByte): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/\P{ASCII}/gu, (character) => {
    const index = character.charCodeAt(0) - firstByte;
    return index < 0 ? character : (characters[index] ?? character);
  });
}

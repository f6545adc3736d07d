import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { findFileKind } from './binary.ts';
import { decodeWhole, findEncoding, findMark } from './encodings.ts';
import { judgeWestern } from './western.ts';

/** What bytes turned out to be: text in an encoding, or something else, with its kind where that is known. */
export type Detection = { readonly encoding: string } | { readonly binary: string | undefined };

/** Bytes to look at where a part speaks for the whole. */
const SAMPLE = 1 << 16;

/** One way to find out what bytes are. */
export interface DetectionRule {
  readonly name: string;
  /** Bytes that this rule decides, each written as the character of its number. */
  readonly example: string;
  readonly find: (bytes: Uint8Array) => Detection | undefined;
}

const NOT_TEXT: Detection = { binary: undefined };
const UTF8: Detection = { encoding: 'utf-8' };

/**
 * The rules in the order in which they are tried. Strict UTF-8 comes before all other text, since text in another
 * encoding is never valid UTF-8 by chance in practice.
 */
export const DETECTION_RULES: readonly DetectionRule[] = [
  {
    name: 'a known kind of file that is not text',
    example: '%PDF-1.7',
    find(bytes) {
      const binary = findFileKind(bytes);
      return binary === undefined ? undefined : { binary };
    },
  },
  {
    name: 'UTF-8',
    example: 'caf\xc3\xa9',
    find: (bytes) => (isUtf8(bytes) && !hasZeros(bytes) ? UTF8 : undefined),
  },
  {
    name: 'what a byte-order mark names',
    example: '\xff\xfeA\0',
    find(bytes) {
      const encoding = findMark(bytes);
      return encoding && { encoding };
    },
  },
  {
    name: 'UTF-8 with a stray zero or two',
    example: 'The ferry to Lowmoor\0 is back.',
    find: (bytes) => (hasZeros(bytes) && isUtf8(bytes) && isMostlyText(bytes) ? UTF8 : undefined),
  },
  {
    name: 'UTF-16 without a mark',
    example: 'T\0h\0e\0 \0f\0e\0r\0r\0y\0',
    find(bytes) {
      const encoding = hasZeros(bytes) ? findUtf16(bytes.subarray(0, SAMPLE)) : undefined;
      return encoding && { encoding };
    },
  },
  {
    name: 'zero bytes, which no other text has',
    example: 'a\0\0\xff\0\0\x01',
    find: (bytes) => (hasZeros(bytes) ? NOT_TEXT : undefined),
  },
  {
    name: 'more controls than any text has',
    example: '\x01\x02\x03\xff',
    find: (bytes) => (isMostlyText(bytes) ? undefined : NOT_TEXT),
  },
  {
    name: 'UTF-8 with bytes lost or spoiled',
    example: 'It is over for the caf\xc3\xa9 and the caf\xc3\xa9 owner, he said: \xe2\x80',
    find: (bytes) => (isDamagedUtf8(bytes) ? UTF8 : undefined),
  },
  {
    name: 'another script than Western European',
    example:
      '\xcf\xf0\xe8\xe2\xe5\xf2, \xea\xe0\xea \xe4\xe5\xeb\xe0? \xcf\xe0\xf0\xee\xec \xe2\xe5\xf0\xed\xf3\xeb\xf1\xff \xe2 \xef\xee\xf0\xf2.',
    find(bytes) {
      const encoding = findOtherScript(bytes);
      return encoding === undefined ? undefined : { encoding };
    },
  },
  {
    name: 'Western European',
    example: 'The caf\xe9 is closed.',
    find: (bytes) => ({ encoding: judgeWestern(bytes) }),
  },
];

/** Finds out in which encoding bytes are written, or that they are not text. */
export function detectEncoding(bytes: Uint8Array): Detection {
  for (const { find } of DETECTION_RULES) {
    const detection = find(bytes);
    if (detection) return detection;
  }
  return NOT_TEXT;
}

function hasZeros(bytes: Uint8Array): boolean {
  return bytes.includes(0);
}

/**
 * UTF-16 without a mark: one half of nearly every pair of bytes is zero in Latin script, and of the pairs of spaces
 * and line ends in any script, and always the same half.
 */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  const [even, odd] = zeros as [number, number];
  if (Math.min(even, odd) * 20 > Math.max(even, odd)) return undefined;
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const text = decodeWhole(bytes.subarray(0, bytes.length & ~1), encoding);
  // What text read in the wrong encoding is full of: controls other than blanks, unassigned characters, halves of pairs.
  const strays = text.match(/(?!\s)[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/gu)?.length ?? 0;
  return strays * 100 <= text.length ? encoding : undefined;
}

/** Whether fewer than one character in 20 is a control, which text hardly ever has. */
function isMostlyText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    const isBlank = byte >= 0x09 && byte <= 0x0d;
    if (byte === 0x7f || (byte < 0x20 && !isBlank && byte !== 0x1b)) controls++;
  }
  return controls * 20 < sample.length;
}

/**
 * UTF-8 with bytes lost or spoiled, as when a download was cut in the middle of a character: whole characters beyond
 * ASCII outnumber the broken ones, which they never do by chance.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = decodeWhole(bytes, 'utf-8');
  let whole = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code >= 0x80) whole++;
  }
  if (whole >= 2 * broken) return true;
  // Cut off inside the only such character. Its first bytes would be â€, Ã, Â or ð as Windows-1252, which end no text.
  const tail = [...bytes.subarray(-3)];
  const lead = tail.findLastIndex((byte) => byte >= 0xc0);
  const cut = lead < 0 ? 0 : tail.length - lead;
  return (
    broken === 1 && text.endsWith('\uFFFD') && (cut > 1 || [0xc2, 0xc3, 0xe2, 0xf0].includes(tail.at(-1)!))
  );
}

/** English and its neighbours have fewer bytes beyond ASCII than this share; no other script has. */
const WESTERN_SHARE = 1 / 50;

/** What the detector says of Windows-1252 and MacRoman alike. */
const WESTERN_GUESSES = new Set(['windows-1252', 'utf-8', 'utf-16le', 'utf-16be']);

/** The encoding of text in a script other than Western European: windows-1251, shift_jis, gb18030, … */
function findOtherScript(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let beyondAscii = 0;
  for (const byte of sample) if (byte >= 0x80) beyondAscii++;
  if (beyondAscii < sample.length * WESTERN_SHARE) return undefined;
  const guess = findEncoding(detect(sample) ?? '');
  return guess === undefined || WESTERN_GUESSES.has(guess) ? undefined : guess;
}

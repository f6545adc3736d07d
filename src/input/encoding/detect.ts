import { isUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { findFileKind } from './binary.ts';
import { decodeWhole, findEncoding, findMark } from './encodings.ts';
import { judgeWestern } from './western.ts';

/** What bytes turned out to be: text in an encoding, or no text, with its kind where that is known. */
export type Detection = { readonly encoding: string } | { readonly binary: string | undefined };

/** Bytes looked at where a part speaks for the whole. */
const SAMPLE = 1 << 16;

/**
 * Finds out in which encoding bytes are written. Strict UTF-8 comes first, since text in another encoding that is
 * valid UTF-8 by chance does not occur in practice; then byte-order marks, UTF-16 by its zero bytes, UTF-8 with some
 * damage, and last the encodings of one or two bytes a character.
 */
export function detectEncoding(bytes: Uint8Array): Detection {
  const kind = findFileKind(bytes);
  if (kind) return { binary: kind };
  const marked = findMark(bytes);
  const hasZeros = bytes.includes(0);
  if (isUtf8(bytes) && !hasZeros) return { encoding: 'utf-8' };
  if (marked) return { encoding: marked };
  if (hasZeros) {
    // A stray zero or two makes no UTF-16 of a text.
    if (isUtf8(bytes) && isMostlyText(bytes)) return { encoding: 'utf-8' };
    const utf16 = findUtf16(bytes.subarray(0, SAMPLE));
    return utf16 ? { encoding: utf16 } : { binary: undefined };
  }
  if (!isMostlyText(bytes)) return { binary: undefined };
  if (isDamagedUtf8(bytes)) return { encoding: 'utf-8' };
  return { encoding: findOtherScript(bytes) ?? judgeWestern(bytes) };
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
  // What text read in the wrong encoding is full of: controls that are no blanks, unassigned characters, halves of pairs.
  const strays = text.match(/(?!\s)[\p{Cc}\p{Cn}\p{Co}\p{Cs}\uFFFD]/gu)?.length ?? 0;
  return strays * 100 <= text.length ? encoding : undefined;
}

/** Whether control characters, which text all but never has, are fewer than one in 20. */
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

/** The encoding of text in another script than the Western European: windows-1251, shift_jis, gb18030, … */
function findOtherScript(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let beyondAscii = 0;
  for (const byte of sample) if (byte >= 0x80) beyondAscii++;
  if (beyondAscii < sample.length * WESTERN_SHARE) return undefined;
  const guess = findEncoding(detect(sample) ?? '');
  return guess === undefined || WESTERN_GUESSES.has(guess) ? undefined : guess;
}

/**
 * What each UTF-16 code unit is, as bits that can be tested together. One table lookup a character: the scanners of
 * words, paragraphs and sentences read every character of every article.
 */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const NUMBER = 8;
/** A combining mark: the accent of “é” written as e + U+0301 belongs to its letter. */
export const MARK = 16;
/** Blank as JavaScript's `\s` has it. */
export const SPACE = 32;
/** Not printed: soft hyphen, zero-width space and joiners, word joiner. They may stand inside a word. */
export const INVISIBLE = 64;
/** May end a sentence. */
export const STOP = 256;
/** Ends a sentence in a script that puts no blank after it, or that uses the mark for nothing else. */
export const FULL_STOP = 512;
/** Closes a quotation or a bracket wherever it stands. */
export const CLOSER = 1024;
/** Closes or opens, by what stands on either side of it: " ' and the marks that languages use either way round. */
export const TURNER = 2048;
/** Opens a quotation or a bracket. */
export const OPENER = 4096;
/** Starts an item of a list. */
export const BULLET = 8192;
/** Half of a character beyond U+FFFF. */
export const SURROGATE = 16384;
const KNOWN = 32768;

export const WORD = LETTER | NUMBER;

const SIGNS: readonly (readonly [bits: number, characters: string])[] = [
  [STOP, '.!?…‼⁇⁈⁉‥'],
  [STOP | FULL_STOP, '。！？｡．؟۔।॥։።៕။'],
  [CLOSER, ')]}’”»›）］｝」』】》〉〕'],
  // The star, the underscore and the backtick mark up words in Markdown and mail: “*Enough.* She left”.
  [TURNER, '"\'“‘«‹„‚*_`'],
  [OPENER, '([{¿¡（［｛「『【《〈〔'],
  [BULLET, '•‣⁃◦▪▫●○■□◆►▶✓✔➢➤'],
  [INVISIBLE, '\u00AD\u200B\u200C\u200D\u2060'],
];

/** Filled as characters occur: a run sees a few hundred, and testing all 65,536 would cost milliseconds. */
const table = new Uint16Array(0x10000);

/** The bits of one UTF-16 code unit. */
export function classOf(code: number): number {
  return table[code] || learn(code);
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let bits = KNOWN;
  for (const [sign, characters] of SIGNS) if (characters.includes(character)) bits |= sign;
  // A sign has no further property; asking for one of Unicode's costs up to a millisecond the first time.
  if (code < 0x80) bits |= propertiesOfAscii(code);
  else if (bits === KNOWN) bits |= isPlainSign(code) ? spaceOf(character) : propertiesOf(character);
  table[code] = bits;
  return bits;
}

function propertiesOfAscii(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LETTER | LOWER;
  if (code >= 0x41 && code <= 0x5a) return LETTER | UPPER;
  if (code >= 0x30 && code <= 0x39) return NUMBER;
  return code === 0x20 || (code >= 9 && code <= 13) ? SPACE : 0;
}

/**
 * The signs of Latin-1, general punctuation and currencies: “£”, “–”, “€”. No letter, digit or accent is among them.
 */
function isPlainSign(code: number): boolean {
  if (code < 0xc0) return !'ª²³µ¹º¼½¾'.includes(String.fromCharCode(code));
  return (
    code === 0xd7 || code === 0xf7 || (code >= 0x2010 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x20cf)
  );
}

const spaceOf = (character: string) => (/[\s\u0085]/.test(character) ? SPACE : 0);

function propertiesOf(character: string): number {
  let bits = spaceOf(character);
  if (/\p{L}/u.test(character)) bits |= LETTER;
  if (/\p{Lu}|\p{Lt}/u.test(character)) bits |= UPPER;
  if (/\p{Ll}/u.test(character)) bits |= LOWER;
  if (/\p{N}/u.test(character)) bits |= NUMBER;
  if (/\p{M}/u.test(character)) bits |= MARK;
  if (/[\ud800-\udfff]/.test(character)) bits |= SURROGATE;
  return bits;
}

/** The bits of the character at an offset; of a letter beyond U+FFFF, either half is a letter. */
export function classAt(text: string, at: number): number {
  const bits = classOf(text.charCodeAt(at));
  return bits & SURROGATE ? classOfPair(text, at) : bits;
}

/** Whether the character at an offset has a small form. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

const pairs = new Map<number, number>();

function classOfPair(text: string, at: number): number {
  const code = text.codePointAt(at)!;
  // From a second half, look back to the first; a half alone is not a character.
  if (code >= 0xdc00 && code <= 0xdfff)
    return at > 0 && text.codePointAt(at - 1)! > 0xffff ? classOfPair(text, at - 1) : 0;
  return pairs.get(code) ?? learnPair(code);
}

function learnPair(code: number): number {
  const character = String.fromCodePoint(code);
  let bits = 0;
  if (/\p{L}/u.test(character)) bits = LETTER;
  else if (/\p{N}/u.test(character)) bits = NUMBER;
  else if (/\p{M}/u.test(character)) bits = MARK;
  pairs.set(code, bits);
  return bits;
}

/** The offset of the first character at or after `at` that is not blank, `end` at most. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && classOf(text.charCodeAt(at)) & SPACE) at++;
  return at;
}

/** The offset after the last character before `at` that is not blank, `start` at least. */
export function skipBlanksBack(text: string, at: number, start: number): number {
  while (at > start && classOf(text.charCodeAt(at - 1)) & SPACE) at--;
  return at;
}

/**
 * The last sign of a stretch but closing marks and what does not print: the ! of `“Fire!” `; `start - 1` where there is
 * none.
 */
export function lastSign(text: string, start: number, end: number): number {
  let at = end - 1;
  while (at >= start && classOf(text.charCodeAt(at)) & (CLOSER | TURNER | INVISIBLE | SPACE)) at--;
  return at;
}

/** Whether a stretch has more than so many characters, CRLF counting as one, so that line ends decide nothing. */
export function isLonger(text: string, start: number, end: number, most: number): boolean {
  if (end - start <= most) return false;
  let extra = end - start - most;
  for (let at = start; at < end && extra > 0 && at - start <= 2 * most; at++) {
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) extra--;
  }
  return extra > 0;
}

const LONGEST_WORDLESS = 16;

/**
 * Whether a stretch of up to 16 characters, as between a sentence's start and its first stop, holds no letter or digit.
 */
export function isWordless(text: string, start: number, end: number): boolean {
  if (isLonger(text, start, end, LONGEST_WORDLESS)) return false;
  for (let at = start; at < end; at++) if (classAt(text, at) & WORD) return false;
  return true;
}

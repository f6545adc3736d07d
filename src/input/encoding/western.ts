import { decodeWhole } from './encodings.ts';

/**
 * Windows-1252 or MacRoman? Byte-frequency detectors take one for the other in English text, where a handful of
 * accents, quotation marks and pounds is all there is to go by. Read in the wrong one, though, these characters stand
 * where no writer puts them: “don’t” becomes “donÕt”, “café” becomes “cafŽ”, “£5m” stays as it is in both. So each
 * is asked whether it makes sense between its neighbours, and the reading with more sense wins.
 */

/** What the letters and marks of the two encodings are to their neighbours. */
type Role = 'lower' | 'upper' | 'opening' | 'closing' | 'dash' | 'currency' | 'space' | 'mark' | 'stray';

const OPENING = '“‘«„‚‹¿¡';
const CLOSING = '”’»›';
const DASHES = '–—';
const CURRENCIES = '£€¥¢';
/** Marks that news uses now and then, and that may stand anywhere. */
const MARKS = '…•·°½¼¾§©®™×²³\xad';

/**
 * Letters that the names in English news use, the frequent ones first: “Götze” and “Gštze” are both words, “Léa” and
 * “LŽa” both begin like one.
 */
const FREQUENT_LETTERS = 'éáíóñüöäçèãåøÉÖÁ';
const OCCASIONAL_LETTERS = 'úâêôëïàîõßæœšÜÄÅØÇŠŽÎÓ';

const CHARACTERS_JUDGED = 2000;

/**
 * The likelier of the two encodings for bytes that are no UTF-8 and hold mostly Latin letters.
 */
export function judgeWestern(bytes: Uint8Array): 'windows-1252' | 'macintosh' {
  const windows = decodeWhole(bytes, 'windows-1252');
  const mac = decodeWhole(bytes, 'macintosh');
  let lead = 0;
  let judged = 0;
  for (let i = 0; i < windows.length && judged < CHARACTERS_JUDGED; i++) {
    if (windows.charCodeAt(i) < 0x80 || windows[i] === mac[i]) continue;
    lead += rateCharacter(windows, i) - rateCharacter(mac, i);
    judged++;
  }
  // The Macs that wrote MacRoman ended their lines with a carriage return alone.
  if (bytes.includes(0x0d) && !bytes.includes(0x0a)) lead -= 3;
  return lead < 0 ? 'macintosh' : 'windows-1252';
}

/** How much sense the character makes between its neighbours: positive where it does, negative where it does not. */
function rateCharacter(text: string, at: number): number {
  const character = text[at]!;
  const before = findRole(text[at - 1]);
  const after = findRole(text[at + 1]);
  const letterBefore = isLetter(before);
  const letterAfter = isLetter(after);
  const weight = FREQUENT_LETTERS.includes(character)
    ? 1
    : OCCASIONAL_LETTERS.includes(character)
      ? 0.6
      : 0.2;
  switch (findRole(character)) {
    case 'lower':
      // “ìHello”: a small letter before a capital, or after a mark (“said.î”), starts nothing.
      if (after === 'upper') return -2;
      if (letterBefore) return weight;
      if (letterAfter) return before === 'space' ? weight : -0.5;
      return before === 'mark' && after === 'mark' ? -0.5 : -1.5; // vis-à-vis
    case 'upper':
      // “donÕt”, “cafŽ”: a capital after a small letter. “ÒHello”: a capital before another that ends its run.
      if (before === 'lower') return -2;
      if (after === 'upper' && before !== 'upper' && findRole(text[at + 2]) !== 'upper') return -2;
      return letterAfter || before === 'upper' ? weight : -1.5;
    case 'opening':
      return (before === 'space' || '([-'.includes(text[at - 1]!)) && after !== 'space' ? 2 : -1.5;
    case 'closing':
      if (character === '’' && !letterBefore && letterAfter) return 1; // ’Tis
      return before !== 'space' && (character === '’' || !letterAfter) ? 2 : -1.5;
    case 'dash':
      return before === 'space' && after === 'space' ? 2 : 1.1;
    case 'currency':
      return /[0-9]/.test(text[at + 1] ?? '') || /[0-9]/.test(text[at - 1] ?? '') ? 2 : -0.5;
    case 'space':
      return letterBefore && letterAfter ? -0.2 : 0.5;
    case 'mark':
      return 0.3;
    case 'stray':
      return -1.5;
  }
}

function isLetter(role: Role): boolean {
  return role === 'lower' || role === 'upper';
}

function findRole(character: string | undefined): Role {
  if (character === undefined || /\s/.test(character)) return 'space';
  if (/\p{Ll}/u.test(character)) return 'lower';
  if (/\p{Lu}/u.test(character)) return 'upper';
  if (OPENING.includes(character)) return 'opening';
  if (CLOSING.includes(character)) return 'closing';
  if (DASHES.includes(character)) return 'dash';
  if (CURRENCIES.includes(character)) return 'currency';
  return character < '\x80' || MARKS.includes(character) ? 'mark' : 'stray';
}

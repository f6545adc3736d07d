import { LEXICON } from '../../lexicon/lexicon.built.ts';
import { findBits } from '../../lexicon/table.ts';
import { IS } from '../../lexicon/word-classes.ts';

export { CLOSED, IS, NOUN, VERB } from '../../lexicon/word-classes.ts';

/** Longer words than these are no words of the lexicon, and their letters need not be read. */
const LONGEST = 24;

/** Whether a word ends as nouns for people do: “dentist”, “oarsmen”, “chairperson”. */
function isAgent(text: string, end: number): boolean {
  const last = text.charCodeAt(end - 1);
  if (last === 0x74) return text.charCodeAt(end - 2) === 0x73 && text.charCodeAt(end - 3) === 0x69;
  if (last === 0x73) return text.charCodeAt(end - 2) === 0x74 && text.startsWith('is', end - 4);
  if (last !== 0x6e) return false;
  return (
    (text.charCodeAt(end - 3) === 0x6d && text.charCodeAt(end - 2) !== 0x6f) ||
    text.startsWith('person', end - 6)
  );
}

/** The classes of the word from `start` to `end`. */
export function classesOf(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  let bits = 0;
  if (code < 0x80) {
    bits =
      code >= 0x61 && code <= 0x7a ? IS.lowercase : code >= 0x41 && code <= 0x5a ? IS.capital : IS.number;
  } else {
    const first = String.fromCodePoint(text.codePointAt(start)!);
    bits =
      first !== first.toLowerCase() ? IS.capital : first !== first.toUpperCase() ? IS.lowercase : IS.number;
  }
  if (end - start > LONGEST) return bits;
  let base = end;
  const mark = text.charCodeAt(end - 2);
  if ((text.charCodeAt(end - 1) | 0x20) === 0x73 && (mark === 0x27 || mark === 0x2019) && end - start > 2) {
    bits |= IS.possessive;
    base = end - 2;
  }
  if (bits & IS.capital && base - start > 1 && isUpper(text, start, base)) bits |= IS.upper;
  const known = findBits(LEXICON, text, start, base);
  if (known >= 0) return bits | known;
  if (bits & IS.lowercase && base - start > 4) {
    if (text.charCodeAt(base - 1) === 0x79 && text.charCodeAt(base - 2) === 0x6c) return bits | IS.adverb;
    if (isAgent(text, base)) return bits | IS.agent;
  }
  return bits;
}

function isUpper(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x41 || (code > 0x5a && code < 0xc0) || code > 0xde) return false;
  }
  return true;
}

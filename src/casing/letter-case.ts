import { classAt, LETTER, LOWER, UPPER } from '../doc/characters.ts';
import type { LetterCase } from '../types.ts';

/** A shorter text may be a headline, or a note without a name in it. */
const FEWEST_WORDS = 20;
/** Words after which a text that is plainly mixed is read no further. */
const ENOUGH_WORDS = 40;
/** Of the words so far neither so many are capitals nor so many small. */
const PLAIN_SHARE = 0.95;
/** A text in capitals may have a line in mixed letters, such as that of its rights. */
const CAPITALS_SHARE = 0.9;
/** A text in small letters may have a capital or two, such as those of an agency. */
const SMALL_SHARE = 0.985;

/**
 * Tells a text that has no capitals to go by: one that is all capitals, as old wire copy is, or all small letters, as
 * prepared text and transcripts of speech are. A headline or a paragraph in capitals makes no such text. Words of one
 * letter are not counted: “A” and “I” are capitals anywhere.
 */
export function findLetterCase(text: string): LetterCase {
  const counts = { words: 0, capitals: 0, small: 0 };
  for (let at = 0; at < text.length; ) {
    if (!(classAt(text, at) & LETTER)) {
      at++;
      continue;
    }
    const start = at;
    while (at < text.length && classAt(text, at) & LETTER) at++;
    countWord(text, start, at, counts);
    if (counts.words === ENOUGH_WORDS && isPlainlyMixed(counts)) return 'mixed';
  }
  return counts.words < FEWEST_WORDS ? 'mixed' : caseOf(counts);
}

function countWord(text: string, start: number, end: number, counts: Counts): void {
  if (end - start < 2) return;
  const first = classAt(text, start);
  // Scripts without capitals tell nothing.
  if (!(first & (UPPER | LOWER))) return;
  counts.words++;
  if (first & LOWER) counts.small++;
  else if (classAt(text, start + 1) & UPPER && classAt(text, end - 1) & UPPER) counts.capitals++;
}

interface Counts {
  words: number;
  capitals: number;
  small: number;
}

/** So much so that nothing which follows would make a text of one case out of it. */
function isPlainlyMixed({ words, capitals, small }: Counts): boolean {
  return capitals < words * PLAIN_SHARE && small < words * PLAIN_SHARE;
}

function caseOf({ words, capitals, small }: Counts): LetterCase {
  if (capitals >= words * CAPITALS_SHARE) return 'capitals';
  return small >= words * SMALL_SHARE ? 'small' : 'mixed';
}

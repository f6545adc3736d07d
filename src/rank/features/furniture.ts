import type { Doc, Sentence } from '../../types.ts';
import type { Terms } from '../terms/terms.ts';
import { FLAG } from '../terms/word-flags.ts';

/** What gives away a sentence that belongs to a picture, or that is no sentence of its own. */
export interface Furniture {
  /** 1 where it describes a picture: “(pictured)”, “the ones above”. */
  readonly caption: Float64Array;
  /** 1 where it opens with a label: “Homecoming: The mayor with her sons”. */
  readonly label: Float64Array;
}

/** Words in brackets by which captions point at their pictures. */
const POINTING_IN_BRACKETS =
  /\((?:[^()]{0,40} )?(?:pictured|above|below|left|right|centre|center|top|bottom|inset)\b[^()]{0,40}\)/;
/** Words by which they do so anywhere. */
const POINTING =
  /\b(?:pictured|seen here|(?:file|stock|library) (?:photo|image|picture|photograph)|(?:image|photo|pictures?|photograph|ones?|shown) (?:above|below|here)|(?:is|are) (?:shown|seen))\b/;

/** Words of a label, and characters of a sentence that are read for a caption. */
const LONGEST_LABEL = 5;
const LONGEST_CAPTION = 600;

/** Measures every sentence. */
export function measureFurniture({ text, words, sentences }: Doc, { flags }: Terms): Furniture {
  const caption = new Float64Array(sentences.length);
  const label = new Float64Array(sentences.length);
  sentences.forEach((sentence, s) => {
    const { start, end } = sentence;
    if (pointsAtPicture(text.slice(start, Math.min(end, start + LONGEST_CAPTION)))) caption[s] = 1;
    const last = lastOfLabel(text, words, sentence);
    if (last >= 0 && !(flags[last]! & FLAG.says)) label[s] = 1;
  });
  return { caption, label };
}

function pointsAtPicture(sentence: string): boolean {
  // Compiling patterns that ignore case takes a millisecond longer.
  const lower = sentence.toLowerCase();
  return POINTING.test(lower) || (lower.includes('(') && POINTING_IN_BRACKETS.test(lower));
}

/** The word before the colon of a label; -1 where a sentence opens with none. */
function lastOfLabel(text: string, words: Doc['words'], { firstWord, endWord, end }: Sentence): number {
  for (let w = firstWord; w < Math.min(endWord, firstWord + LONGEST_LABEL); w++) {
    const at = words.ends[w]!;
    if (text[at] === ':' && at + 1 < end && text[at + 1] === ' ') return w;
  }
  return -1;
}

import type { Doc, Sentence } from '../../types.ts';
import { FLAG } from '../terms/flags.ts';
import type { Terms } from '../terms/terms.ts';

/** What gives away a sentence that belongs to a picture, or that is only the text behind a label. */
export interface Furniture {
  /** 1 where it describes a picture: “(pictured)”, “the ones above”. */
  readonly caption: Float64Array;
  /** 1 where it opens with a label: “Homecoming: The mayor with her sons”. */
  readonly label: Float64Array;
}

/** A way in which a caption points at its picture. Rules see lower case. */
interface PointingRule {
  readonly name: string;
  readonly example: string;
  /**
   * What a sentence must contain, one of these, for its pattern to be tried: one pattern for all took a start 0.4 ms.
   */
  readonly words: readonly string[];
  readonly find: (sentence: string) => boolean;
}

/** One rule that finds something is enough. */
export const POINTING_RULES: readonly PointingRule[] = [
  {
    name: 'pictured',
    example: 'The mayor, pictured with her sons.',
    words: ['pictured'],
    find: (sentence) => /\bpictured\b/.test(sentence),
  },
  {
    name: 'seen here',
    example: 'The ferry, seen here in June.',
    words: ['seen here'],
    find: (sentence) => /\bseen here\b/.test(sentence),
  },
  {
    name: 'file photo',
    example: 'A file photo of the ferry at Harrow.',
    words: ['file ', 'stock ', 'library '],
    find: (sentence) => /\b(?:file|stock|library) (?:photo|image|picture|photograph)\b/.test(sentence),
  },
  {
    name: 'the one above',
    example: 'Ferries like the one above carry 300 passengers.',
    words: [' above', ' below', ' here'],
    find: (sentence) =>
      /\b(?:image|photo|pictures?|photograph|ones?|shown) (?:above|below|here)\b/.test(sentence),
  },
  {
    name: 'is shown',
    example: 'The old ferry is shown at its pier.',
    words: [' shown', ' seen'],
    find: (sentence) => /\b(?:is|are) (?:shown|seen)\b/.test(sentence),
  },
  {
    name: 'in brackets',
    example: 'The mayor (above, with her sons) opened the ferry.',
    words: ['('],
    find: (sentence) =>
      /\((?:[^()]{0,40} )?(?:pictured|above|below|left|right|centre|center|top|bottom|inset)\b[^()]{0,40}\)/.test(
        sentence,
      ),
  },
];

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
  return POINTING_RULES.some(({ words, find }) => words.some((word) => lower.includes(word)) && find(lower));
}

/** The word before the colon of a label; -1 where a sentence opens with none. */
function lastOfLabel(text: string, words: Doc['words'], { firstWord, endWord, end }: Sentence): number {
  for (let w = firstWord; w < Math.min(endWord, firstWord + LONGEST_LABEL); w++) {
    const at = words.ends[w]!;
    if (text[at] === ':' && at + 1 < end && text[at + 1] === ' ') return w;
  }
  return -1;
}

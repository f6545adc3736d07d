import { FORMS_OF_BE, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { wordsOf } from '../lexicon/words.ts';
import type { Span } from '../types.ts';
import { isLonger } from './characters.ts';

/** The paragraph that opens a text, of one sentence, and the one behind it. */
export interface OpeningPlace {
  readonly line: string;
  readonly next: string;
}

export interface OpeningHeadingRule {
  readonly name: string;
  /** Invented text, its headline in square brackets. */
  readonly example: string;
  readonly find: (place: OpeningPlace) => boolean;
}

/** A longer paragraph is no headline. */
const LONGEST = 160;
/** Words of a headline without articles and auxiliaries. */
const FEWEST = 3;
const MOST = 16;
/** What a headline leaves out. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...wordsOf('the a an this that these those my your his her its our their has have had there which'),
  ...wordsOf(FORMS_OF_BE),
  ...wordsOf(SUBJECT_PRONOUNS),
]);

/** Ways in which the first paragraph, though a stop ends it, is the headline. */
export const OPENING_HEADING_RULES: readonly OpeningHeadingRule[] = [
  {
    name: 'words with capitals throughout',
    example: '[Mayor Quits Over Bridge Fire.]\n\nThe mayor of Harrow quit on Monday.',
    find: ({ line }) => line.endsWith('.') && isTitleCased(line),
  },
  {
    name: 'question or cry',
    example: '[Who set fire to the bridge?]\n\nThe mayor of Harrow does not know.',
    find: ({ line }) => /[?!]["'”’]?$/.test(line),
  },
  {
    name: 'no article and no auxiliary',
    example: '[Harrow mayor quits over bridge fire.]\n\nThe mayor of Harrow quit on Monday.',
    find: ({ line }) => /[^.]\.["'”’]?$/.test(line) && isTelegraphic(line),
  },
  {
    name: 'place and agency behind it',
    example: '[The mayor who quit over a fire.]\n\nHARROW (Kestrel) — The mayor of Harrow quit on Monday.',
    find: ({ next }) => /^\p{Lu}[\p{L}., \d]{2,40}(?: \(\p{Lu}[\p{L} ]{1,20}\))? ?[-–—―]{1,2} /u.test(next),
  },
];

/** Whether the first paragraph of a text, which a stop ends, is its headline. */
export function isOpeningHeading(text: string, span: Span, next: Span | undefined): boolean {
  if (!next || isLonger(text, span.start, span.end, LONGEST)) return false;
  const line = text.slice(span.start, span.end).trimEnd();
  const place = { line, next: text.slice(next.start, Math.min(next.end, next.start + LONGEST)) };
  return OPENING_HEADING_RULES.some(({ find }) => find(place));
}

/** Whether the words of a line are capitalised as in headlines. */
function isTitleCased(line: string): boolean {
  const words = line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitals >= long.length * 0.8;
}

/** Whether a line leaves out what prose needs. */
function isTelegraphic(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  if (words.length < FEWEST || words.length > MOST) return false;
  return !words.some((word) => LEFT_OUT.has(word.toLowerCase().replace(/\.$/, '')));
}

/** The credit of a picture between its caption and the headline, where a page was pasted into one line. */
const CREDIT = /\s\|\s(?:Getty(?: Images)?|AP(?: Photo)?|Reuters|AFP|EPA|Bloomberg|PA)\s+(?=\S)/;

/**
 * Where the headline begins in a first paragraph that a caption and the credit of a picture open: “The mayor at the
 * bridge. | Getty Harrow mayor quits”; -1 where no credit stands in it.
 */
export function headlineBehindCredit(text: string, { start, end }: Span): number {
  const line = text.slice(start, end);
  const credit = line.includes(' | ') ? CREDIT.exec(line) : null;
  return credit ? start + credit.index + credit[0].length : -1;
}

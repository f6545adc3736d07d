/**
 * What the rules ask about a candidate beyond its own words. Every look ahead or back is bounded. Patterns stand where
 * they are used: those with classes of Unicode take a fraction of a millisecond to compile, and most articles need few.
 */
import { DOMAINS, LETTERED, STOPPED_NAMES } from './abbreviations.ts';
import type { Candidate } from './candidate.ts';
import {
  CLOSER,
  classAt,
  classOf,
  isLonger,
  LETTER,
  LOWER,
  NUMBER,
  SPACE,
  skipBlanks,
  UPPER,
  WORD,
} from './characters.ts';
import { REPORTING_VERBS, SENTENCE_STARTERS } from './starters.ts';

/** “Initially”, “Reportedly”; not “Kelly”, “Sally”, “Assembly”. */
function isAdverb(word: string): boolean {
  return (
    word.endsWith('ly') && /^\p{Lu}\p{Ll}{2,}(?:al|ent|ant|ous|ive|ate|ed|ing|ful|less|ar)ly$/u.test(word)
  );
}

/** Whether a capitalised word mostly starts sentences and is seldom part of a name. */
export function isStarter(word: string): boolean {
  return SENTENCE_STARTERS.has(word) || isAdverb(word);
}

/** “I”, “I’m”. */
export function isFirstPerson(word: string): boolean {
  return word === 'I' || /^I['’]/.test(word);
}

/** “iPhone”, “eBay”. */
export function isBrand(word: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(word);
}

/** A number, a Roman numeral, or a letter that is not a word. */
export function isFigureNext(c: Candidate): boolean {
  return (c.nextBits & NUMBER) !== 0 || /^(?:[B-HJ-Z]|[IVXLC]{2,})$/.test(c.nextWord);
}

export function isBlankBefore(c: Candidate): boolean {
  return c.stop > c.sentence && (classOf(c.text.charCodeAt(c.stop - 1)) & SPACE) !== 0;
}

export function isLettered(c: Candidate): boolean {
  const before = c.wordBefore;
  return LETTERED.has(before.toLowerCase()) || (c.word === 'I' && /^\p{Ll}/u.test(before));
}

const LONGEST_OPENING = 80;

/** Whether the sentence holds at most so many words up to here. */
export function hasAtMostWords(c: Candidate, most: number): boolean {
  return (
    !isLonger(c.text, c.sentence, c.end, LONGEST_OPENING) &&
    countWords(c.text, c.sentence, c.end, most) <= most
  );
}

/** Counts words between blanks, giving up after `most`. */
function countWords(text: string, start: number, end: number, most: number): number {
  let count = 0;
  for (let at = skipBlanks(text, start, end); at < end && count <= most; at = skipBlanks(text, at, end)) {
    count++;
    while (at < end && !(classOf(text.charCodeAt(at)) & SPACE)) at++;
  }
  return count;
}

const LONGEST_MARKER = 12;

/** Whether the sentence is so far a mere “4”, “b” or “IV”. */
export function isListMarker(c: Candidate): boolean {
  return (
    c.kind === 'point' &&
    c.stop - c.sentence <= LONGEST_MARKER &&
    /^(?:\p{So}|[•‣⁃◦▪●])?\s*[([]?(?:\d{1,3}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})$/u.test(
      c.text.slice(c.sentence, c.stop),
    )
  );
}

/** “Birdie” between marks, “(D-Dunmore)”. */
export function isAside(c: Candidate): boolean {
  return startsAt(/["“'‘(]\p{L}[\p{L}.'’-]{0,20}(?:\s+\p{Lu}[\p{L}.-]{0,20})?["”'’)]/uy, c);
}

/** “Mr. Hale asked”; a pronoun but “I” would have a small letter there. */
export function isReportingClause(c: Candidate): boolean {
  if (!(classAt(c.text, c.next) & UPPER) || (c.nextWord !== 'I' && isStarter(c.nextWord))) return false;
  const clause = /(?:\p{Lu}[\p{L}'’-]{0,24}\.?\s+){1,4}?(\p{Ll}{3,12})(?!\p{L})/uy;
  clause.lastIndex = c.next;
  const verb = clause.exec(c.text)?.[1];
  return verb !== undefined && REPORTING_VERBS.has(verb);
}

export function isBracketNext(c: Candidate): boolean {
  return c.nextSign === '(' || c.nextSign === '[';
}

/** A bracket with a capital after it. */
export function isRemark(c: Candidate): boolean {
  return startsAt(/[([][^()[\]]{1,60}[)\]]\s+["“‘]?\p{Lu}/uy, c);
}

/** “(Birch 41).” after a quotation. */
export function isCitation(c: Candidate): boolean {
  return c.closed && startsAt(/\(\p{Lu}[^()]{0,60}\d{1,4}[a-z]?\)[.,;]/uy, c);
}

/** Characters from a stop to the mark that closes a slogan, and from the mark that opens it to the stop. */
const LONGEST_SLOGAN = 60;

/** “the viral “Ice. We’re on it.” campaign”: opened inside the sentence, closed after a stop, and a small letter follows. */
export function isInsideOfSlogan(c: Candidate): boolean {
  if (c.closed) return false;
  const before = c.text.slice(Math.max(c.sentence, c.stop - LONGEST_SLOGAN), c.stop);
  const mark = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'));
  if (mark < Math.max(2, before.lastIndexOf('”')) || before[mark - 1] !== ' ') return false;
  if (!(classAt(before, mark - 2) & WORD)) return false;
  return startsAt(/[^“”"\n]{1,60}[.!?][”"] \p{Ll}/uy, c);
}

const DASHES = '-–—';

export function isDashBeforeSmallLetter(c: Candidate): boolean {
  return DASHES.includes(c.nextSign) && startsAt(/[-–—]{1,3}\s*\p{Ll}/uy, c);
}

const LONGEST_SIGNATURE = 8;

/** A dash and a few words that close the paragraph. */
export function isSignature(c: Candidate): boolean {
  const dash = /(?:[–—]|--)\s*(?=\p{Lu})/uy;
  return (
    DASHES.includes(c.nextSign) &&
    startsAt(dash, c) &&
    countWords(c.text, dash.lastIndex, c.limit, LONGEST_SIGNATURE) <= LONGEST_SIGNATURE
  );
}

function startsAt(pattern: RegExp, c: Candidate): boolean {
  pattern.lastIndex = c.next;
  return pattern.test(c.text);
}

/** Addresses and paths hold capitals after points: “www.harrow.example/Minutes.Final”. */
const ADDRESS = /[@/\\_]|www\.|:\/\//i;
const LONGEST_TOKEN = 60;
/** “The”, “I”, “A”; no “NET”, no “X”. */
const startsSentence = (word: string) => /^(?:\p{Lu}\p{Ll}|[IA]$|I['’])/u.test(word);

/** Whether two sentences meet here without a blank: “ends.The next”, `ends."The next`, “in 1998.They”. */
export function isGluedSentence(c: Candidate): boolean {
  if (!(c.nextBits & UPPER) || c.nextLetter > c.next + 1) return false;
  if (c.closed) return true;
  const { text, stop, nextWord } = c;
  if (c.isBeforeOpening ? c.nextSign === "'" : !startsSentence(nextWord)) return false;
  if (DOMAINS.has(nextWord) || STOPPED_NAMES.has(c.word) || c.abbreviation) return false;
  if (c.kind === 'ellipsis' && isFirstPerson(nextWord)) return false;
  return (
    endsWord(c) && !ADDRESS.test(text.slice(tokenStart(c), stop + 1)) && !'@/'.includes(signAfterNextWord(c))
  );
}

/** Whether a word of a sentence stands before the stop: two small letters, a year or a closing mark. */
function endsWord(c: Candidate): boolean {
  const before = classAt(c.text, c.stop - 1);
  if (before & NUMBER) return /^\d{2,}$/.test(c.word) && !isListMarker(c);
  if (before & LOWER) return (classAt(c.text, c.stop - 2) & LETTER) !== 0;
  return (before & CLOSER) !== 0;
}

function tokenStart(c: Candidate): number {
  const first = Math.max(c.sentence, c.stop - LONGEST_TOKEN);
  let at = c.stop;
  while (at > first && !(classOf(c.text.charCodeAt(at - 1)) & SPACE)) at--;
  return at;
}

function signAfterNextWord(c: Candidate): string {
  return c.text.charAt(c.nextLetter + c.nextWord.length) || ' ';
}

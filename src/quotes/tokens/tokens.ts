import type { Doc } from '../../types.ts';
import type { Quotation } from '../marks/quotation.ts';
import { classesOf, IS } from './classes.ts';

/** What stands between two words, as bits. */
export const GAP = Object.freeze({
  blank: 1,
  comma: 2,
  stop: 4,
  colon: 8,
  semicolon: 0x10,
  dash: 0x20,
  hyphen: 0x40,
  mark: 0x80,
  open: 0x100,
  close: 0x200,
  line: 0x400,
  other: 0x800,
  apostrophe: 0x1000,
  slash: 0x2000,
});

/** Gap bits that end a clause or a phrase. */
export const BREAK =
  GAP.comma | GAP.stop | GAP.colon | GAP.semicolon | GAP.dash | GAP.mark | GAP.open | GAP.close | GAP.line;

/**
 * A document's words with their classes and the gaps before them, read once for all its quotations. Words count from 0.
 */
export interface Tokens {
  readonly doc: Doc;
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Bits of `IS` for each word. */
  readonly is: Uint32Array;
  /** Each word in lower case; empty where it is longer than any word that rules ask for. */
  readonly lower: readonly string[];
  /** Bits of `GAP` for what stands before each word; one more for what stands after the last. */
  readonly gap: Uint16Array;
  /** Index of the quotation that each word stands in, -1 where in none. */
  readonly inside: Int32Array;
  /** Index of the sentence of each word. */
  readonly sentence: Int32Array;
}

const STOP_AND_BLANK = GAP.blank | GAP.stop;
/**
 * Second words of compounds for people: “team-mate”. Whether “back” and “half” are such a word, the first word tells.
 */
const HALVES: ReadonlySet<string> = new Set(
  'back backs half halves mate mates maker makers holder holders winner winners'.split(' '),
);
const BEFORE_BACK = /^(?:full|left|right|centre|center|wing|fly|scrum|running|quarter)$/;
/** Letters of a word that is kept in lower case at most: no rule asks for a longer one. */
const LONGEST_WORD = 40;

/**
 * Reads the words of a document.
 *
 * @param quotations What stands in quotation marks, in text order.
 */
export function readTokens(doc: Doc, quotations: readonly Quotation[]): Tokens {
  const { text, words } = doc;
  const { count, starts, ends } = words;
  const is = new Uint32Array(count);
  const classified = words.vocabulary.factsBy(classify);
  const lower: string[] = [];
  const gap = new Uint16Array(count + 1);
  const inside = new Int32Array(count).fill(-1);
  const sentence = new Int32Array(count);
  let q = 0;
  let s = 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    gap[i] =
      i > 0 && start === last + 1 && text.charCodeAt(last) === 32 ? GAP.blank : gapBits(text, last, start);
    while (q < quotations.length && quotations[q]!.closing <= start) q++;
    const quotation = quotations[q];
    if (quotation && quotation.opening <= start) inside[i] = q;
    while (s + 1 < doc.sentences.length && doc.sentences[s]!.end <= start) s++;
    sentence[i] = s;
    // “a senior U.S. official”: the stop belongs to the word.
    if (gap[i] === STOP_AND_BLANK && s === sentence[i - 1] && isInitials(text.slice(starts[i - 1], last + 1)))
      gap[i] = GAP.blank;
    last = end;
    const word = classified.of(words.entries[i]!);
    lower.push(word.lower);
    is[i] = (gap[i] === GAP.hyphen && compoundClass(lower[i - 1]!, word.lower)) || word.classes;
  }
  gap[count] = gapBits(text, last, text.length) | GAP.line;
  return { doc, text, count, starts, ends, is, lower, gap, inside, sentence };
}

/** What a word tells by itself: its classes, and how it is written in lower case. */
function classify(word: string): { readonly lower: string; readonly classes: number } {
  const lower = word.length > LONGEST_WORD ? '' : word.toLowerCase();
  return { lower, classes: classesOf(word, lower) };
}

/** “U.S.”, “D.C.” */
function isInitials(text: string): boolean {
  return text[1] === '.' && /^(?:\p{Lu}\.){2,4}$/u.test(text);
}

/** “full-back”, “team-mate”: what the second word is where both are a noun for a person. */
function compoundClass(first: string, second: string): number {
  if (!HALVES.has(second)) return 0;
  return /^(?:back|hal)/.test(second) && !BEFORE_BACK.test(first) ? 0 : IS.agent | IS.lowercase;
}

/** Word `i` as it is written. */
export function wordAt({ text, starts, ends }: Tokens, i: number): string {
  return text.slice(starts[i]!, ends[i]!);
}

/** Word `i` in lower case; empty where there is none. */
export function lowerAt({ lower, count }: Tokens, i: number): string {
  return i < 0 || i >= count ? '' : lower[i]!;
}

/** Whether word `i` is “of” or “for”, which tie what an office or a body is for to its noun. */
export function isOfOrFor(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  return word === 'of' || word === 'for';
}

/** Whether word `i` is an auxiliary, and not the “to” of an infinitive. */
export function isAuxiliary(tokens: Tokens, i: number): boolean {
  return (tokens.is[i]! & IS.auxiliary) !== 0 && lowerAt(tokens, i) !== 'to';
}

/** Whether word `i` follows the word before it with nothing but a blank, a hyphen or an apostrophe between. */
export function joined(tokens: Tokens, i: number): boolean {
  return (
    i < tokens.count &&
    (tokens.gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe)) === 0 &&
    tokens.inside[i] === tokens.inside[i - 1]
  );
}

/**
 * What each sign says of the gap that it stands in; a line break and a hyphen also depend on what stands before them.
 */
const SIGNS: readonly (readonly [signs: string, bit: number])[] = [
  [' \t\u00a0\n', GAP.blank],
  ['\r', 0],
  [',', GAP.comma],
  ['.!?…', GAP.stop],
  [':', GAP.colon],
  [';', GAP.semicolon],
  ['–—―', GAP.dash],
  ['"“”„«»‘', GAP.mark],
  ["'’", GAP.apostrophe],
  ['([', GAP.open],
  [')]', GAP.close],
  ['/', GAP.slash],
];

/** The same, by character code. */
const BITS = new Uint16Array(0x2100).fill(GAP.other);
for (const [signs, bit] of SIGNS) for (const sign of signs) BITS[sign.charCodeAt(0)] = bit;

const LINE_FEED = 0x0a;
const HYPHEN = 0x2d;

/** Signs of a gap that are read; a longer one is a drawing, not prose. */
const LONGEST_GAP = 200;

/** What stands between two words, as a sum of `GAP`. */
function gapBits(text: string, from: number, to: number): number {
  let bits = 0;
  let lines = 0;
  for (let i = from; i < to && i < from + LONGEST_GAP; i++) {
    const code = text.charCodeAt(i);
    if (code === LINE_FEED) lines++;
    // “a -- b” and “a - b” have dashes, “long-range” has a hyphen.
    if (code === HYPHEN) bits |= bits & (GAP.blank | GAP.hyphen) ? GAP.dash : GAP.hyphen;
    else bits |= BITS[code] ?? GAP.other;
  }
  return lines > 1 ? bits | GAP.line : bits;
}

/** “U.S”, as it stands before its last stop. */
const INITIALS = /^(?:[A-Z]\.)+[A-Z]$/;

/** Offset behind token `i`, and behind the last stop of “U.S.”. */
export function endWithStop(tokens: Tokens, i: number): number {
  const end = tokens.ends[i]!;
  return tokens.text[end] === '.' && INITIALS.test(wordAt(tokens, i)) ? end + 1 : end;
}

/** Offset behind token `i`, and behind the sign of “52%”. */
export function endWithSign({ text, ends }: Tokens, i: number): number {
  return text[ends[i]!] === '%' ? ends[i]! + 1 : ends[i]!;
}

/** Whether nothing but blanks, marks of quotation and signs that are allowed stand before token `p`. */
export function isUnsigned({ gap }: Tokens, p: number, allowed = 0): boolean {
  return (gap[p]! & ~(GAP.blank | GAP.mark | GAP.apostrophe | allowed)) === 0;
}

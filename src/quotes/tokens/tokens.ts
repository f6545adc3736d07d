import type { Doc } from '../../types.ts';
import type { Quotation } from '../marks/double.ts';
import { classesOf } from './classes.ts';

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

/** A document's words with their classes and the gaps before them, read once for all its quotations. */
export interface Tokens {
  readonly doc: Doc;
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Bits of `IS` for each word. */
  readonly is: Uint32Array;
  /** Bits of `GAP` for what stands before each word; one more for what stands after the last. */
  readonly gap: Uint16Array;
  /** Index of the quotation that each word stands in, -1 where in none. */
  readonly inside: Int32Array;
  /** Index of the sentence of each word. */
  readonly sentence: Int32Array;
}

export function readTokens(doc: Doc, quotations: readonly Quotation[]): Tokens {
  const { text, words } = doc;
  const { count, starts, ends } = words;
  const is = new Uint32Array(count);
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
    last = end;
    while (q < quotations.length && quotations[q]!.closing <= start) q++;
    const quotation = quotations[q];
    if (quotation && quotation.opening <= start) inside[i] = q;
    while (s + 1 < doc.sentences.length && doc.sentences[s]!.end <= start) s++;
    sentence[i] = s;
    is[i] = classesOf(text, start, end);
  }
  gap[count] = gapBits(text, last, text.length) | GAP.line;
  return { doc, text, count, starts, ends, is, gap, inside, sentence };
}

/** Word `i` as it is written. */
export function wordAt({ text, starts, ends }: Tokens, i: number): string {
  return text.slice(starts[i]!, ends[i]!);
}

/** Word `i` in lower case; empty where it is none, or longer than any that is asked for. */
export function lowerAt(tokens: Tokens, i: number): string {
  return i < 0 || i >= tokens.count || tokens.ends[i]! - tokens.starts[i]! > 40
    ? ''
    : tokens.text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase();
}

/** Whether word `i` follows the word before it with nothing but a blank, a hyphen or an apostrophe between. */
export function joined(tokens: Tokens, i: number): boolean {
  return (
    i < tokens.count &&
    (tokens.gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe)) === 0 &&
    tokens.inside[i] === tokens.inside[i - 1]
  );
}

function gapBits(text: string, from: number, to: number): number {
  let bits = 0;
  let lines = 0;
  for (let i = from; i < to && i < from + 200; i++) {
    const code = text.charCodeAt(i);
    switch (code) {
      case 0x20:
      case 0x09:
      case 0xa0:
        bits |= GAP.blank;
        break;
      case 0x0a:
        lines++;
        bits |= GAP.blank;
        break;
      case 0x0d:
        break;
      case 0x2c:
        bits |= GAP.comma;
        break;
      case 0x2e:
      case 0x21:
      case 0x3f:
      case 0x2026:
        bits |= GAP.stop;
        break;
      case 0x3a:
        bits |= GAP.colon;
        break;
      case 0x3b:
        bits |= GAP.semicolon;
        break;
      case 0x2013:
      case 0x2014:
      case 0x2015:
        bits |= GAP.dash;
        break;
      case 0x2d:
        bits |= bits & (GAP.blank | GAP.hyphen) ? GAP.dash : GAP.hyphen;
        break;
      case 0x22:
      case 0x201c:
      case 0x201d:
      case 0x201e:
      case 0xab:
      case 0xbb:
      case 0x2018:
        bits |= GAP.mark;
        break;
      case 0x27:
      case 0x2019:
        bits |= GAP.apostrophe;
        break;
      case 0x28:
      case 0x5b:
        bits |= GAP.open;
        break;
      case 0x29:
      case 0x5d:
        bits |= GAP.close;
        break;
      case 0x2f:
        bits |= GAP.slash;
        break;
      default:
        bits |= GAP.other;
    }
  }
  if (lines > 1) bits |= GAP.line;
  return bits;
}

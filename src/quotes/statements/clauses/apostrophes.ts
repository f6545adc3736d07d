import { GAP, type Tokens } from '../../tokens/tokens.ts';

/**
 * Typewriters and some wires write quotation marks as two apostrophes: “''We left. It rained,'' Lowe said.” What stands
 * between them does not count as a quote, since the signs of its two ends look alike; as a statement it may run over
 * several sentences.
 */

/** Speech between doubled apostrophes: its first token, and the one after its last. */
export interface Speech {
  readonly first: number;
  readonly end: number;
}

/** Tokens of the longest speech; what is longer has lost its end. */
const LONGEST = 120;

type Pair = 'opening' | 'closing' | 'both';

/** What doubled apostrophes before token `p` do; `null` where none stand there. */
function pairAt({ gap, text, starts, ends, count }: Tokens, p: number): Pair | null {
  if (!(gap[p]! & GAP.apostrophe)) return null;
  const between = text.slice(p > 0 ? ends[p - 1]! : 0, p < count ? starts[p]! : text.length);
  const first = between.indexOf("''");
  if (first < 0) return null;
  const isClosing = p > 0 && !/\s/.test(between.slice(0, first));
  const isOpening = p < count && between.endsWith("''");
  if (isClosing && isOpening) return 'both';
  return isClosing ? 'closing' : 'opening';
}

/** Whether doubled apostrophes stand before token `p`. */
export function hasPair(tokens: Tokens, p: number): boolean {
  return pairAt(tokens, p) !== null;
}

/** All speech between doubled apostrophes, in text order; each stands in one paragraph. */
export function findSpeeches(tokens: Tokens): Speech[] {
  const speeches: Speech[] = [];
  let first = -1;
  for (let p = 0; p <= tokens.count; p++) {
    const pair = pairAt(tokens, p);
    if (pair && pair !== 'opening' && first >= 0 && p - first <= LONGEST) speeches.push({ first, end: p });
    if (pair) first = pair === 'closing' ? -1 : p;
    else if (p < tokens.count && tokens.gap[p]! & GAP.line) first = -1;
  }
  return speeches;
}

/** Whether token `p` stands in some speech, and is not the first there. */
export function isInside(speeches: readonly Speech[], p: number): boolean {
  return speeches.some(({ first, end }) => first < p && p < end);
}

/** Whether speech begins with token `p`. */
export function opensSpeech(speeches: readonly Speech[], p: number): boolean {
  return speeches.some(({ first }) => first === p);
}

/** Whether speech ends before token `p`. */
export function closesSpeech(speeches: readonly Speech[], p: number): boolean {
  return speeches.some(({ end }) => end === p);
}

/** First token of the speech that began before token `from` and ends up to token `to`; -1 where none does. */
export function speechStart(speeches: readonly Speech[], from: number, to: number): number {
  return speeches.find(({ first, end }) => first < from && end > from && end <= to)?.first ?? -1;
}

/** Token after the speech that begins from token `from` on and goes on behind token `to`; -1 where none does. */
export function speechEnd(speeches: readonly Speech[], from: number, to: number): number {
  return speeches.find(({ first, end }) => first >= from && first < to && end > to)?.end ?? -1;
}

import { GAP, type Tokens } from '../../tokens/tokens.ts';

/**
 * Typewriters and some wires write quotation marks as two apostrophes: “''We left. It rained,'' Lowe said.” What stands
 * between them does not count as a quote, since the signs of its two ends look alike; as a statement it may run over
 * several sentences.
 */

/** Furthest that speech between doubled apostrophes is followed into other sentences, in tokens. */
const FURTHEST = 120;

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

/** First token of the speech that ends between tokens `from` and `to`, in its paragraph; -1 where none ends there. */
export function speechStart(tokens: Tokens, from: number, to: number): number {
  let isClosed = false;
  for (let p = to; p > Math.max(0, to - FURTHEST); p--) {
    const pair = pairAt(tokens, p);
    if (pair === 'opening') return isClosed ? p : -1;
    if (pair) isClosed = true;
    if (p <= from && !isClosed) return -1;
    if (tokens.gap[p]! & GAP.line && p < to) return -1;
  }
  return -1;
}

/** Token after the speech that begins between tokens `from` and `to`, in its paragraph; -1 where none begins there. */
export function speechEnd(tokens: Tokens, from: number, to: number): number {
  let isOpen = false;
  for (let p = from; p <= Math.min(tokens.count, from + FURTHEST); p++) {
    const pair = pairAt(tokens, p);
    if (pair === 'closing') return isOpen ? p : -1;
    if (pair) isOpen = true;
    if (p >= to && !isOpen) return -1;
    if (tokens.gap[p]! & GAP.line && p > from) return -1;
  }
  return -1;
}

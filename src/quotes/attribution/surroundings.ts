import { isLonger } from '../../doc/characters.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import { accordingStart } from '../cues/according.ts';
import type { Cue } from '../cues/cue.ts';
import { cueAt } from '../cues/cues.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import { bucket } from './features.ts';

/** What may end a line. */
const LINE_END = /[\n\r\u0085\u2028\u2029]/;

const SIZES = [1, 3, 8];

/** What is the same for all candidates of one quotation. */
export interface Surroundings {
  readonly own: number;
  readonly opens: number;
  readonly since: number;
  readonly stop: number;
  readonly lead: number;
  readonly size: number;
  /** Cues in the frame, nearest first, after and before. */
  readonly after: readonly Cue[];
  readonly before: readonly Cue[];
}

/** Reads what stands round quotation `q`; each value is an index into the dimension of its name. */
export function surroundingsOf(analysis: QuoteAnalysis, q: number): Surroundings {
  const { before, after, first } = analysis.windows[q]!;
  const cuesAfter = cuesIn(analysis, q, after, analysis.windows[q]!.end);
  const cuesBefore = cuesIn(analysis, q, first, before).reverse();
  const opens = before === 0 || analysis.tokens.gap[before]! & GAP.line ? 0 : first === before ? 1 : 2;
  return {
    own: ownOf(analysis, q, cuesAfter, cuesBefore),
    opens,
    since: sinceOf(analysis, q),
    stop: stopOf(analysis, q),
    lead: leadOf(analysis, q),
    size: bucket(after - before, SIZES),
    after: cuesAfter,
    before: cuesBefore,
  };
}

function cuesIn(analysis: QuoteAnalysis, q: number, from: number, to: number): Cue[] {
  const { tokens, windows } = analysis;
  const window = windows[q]!;
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    if (i < window.before && tokens.inside[i]! >= 0) continue;
    const cue = cueAt(analysis, i, window);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** On which side of the quotation its own sentence has a cue. */
function ownOf(analysis: QuoteAnalysis, q: number, after: readonly Cue[], before: readonly Cue[]): number {
  const { tokens, windows, mentions, at } = analysis;
  const window = windows[q]!;
  const own = (after.some((c) => c.first - window.after < 12) ? 1 : 0) + (before.length > 0 ? 2 : 0);
  if (own > 0) return own;
  for (let i = window.first; i < window.end; i++) {
    const m = at[i]!;
    if (m >= 0 && accordingStart(tokens, mentions[m]!) >= 0) return 4;
  }
  return 0;
}

/** How far the quotation before it is. */
function sinceOf(analysis: QuoteAnalysis, q: number): number {
  const { tokens, quotations, windows } = analysis;
  const previous = quotations[q - 1];
  if (!previous) return 0;
  const { opening } = quotations[q]!;
  if (isLonger(tokens.text, previous.closing, opening, 400)) return 4;
  const last = Math.max(0, windows[q - 1]!.after - 1);
  const here = Math.min(windows[q]!.before, tokens.count - 1);
  const paragraphs = paragraphsApart(analysis, q);
  if (paragraphs > 0 && LINE_END.test(tokens.text.slice(previous.closing, opening)))
    return paragraphs === 1 ? 3 : 4;
  return tokens.sentence[last] === tokens.sentence[here] ? 1 : 2;
}

/** What ends the words inside. */
function stopOf({ tokens: { text }, quotations }: QuoteAnalysis, q: number): number {
  const { end, closing } = quotations[q]!;
  const tail = text.slice(end, Math.min(text.length, closing + 1));
  if (/[?!]/.test(tail + (text[end - 1] ?? ''))) return 3;
  return /,/.test(tail) ? 1 : /[.…]/.test(tail) ? 2 : 0;
}

/** What stands right before the opening mark. */
function leadOf({ tokens, quotations, windows }: QuoteAnalysis, q: number): number {
  const last = windows[q]!.before - 1;
  if (last < 0) return 0;
  const gap = tokens.text.slice(tokens.ends[last]!, quotations[q]!.opening);
  if (gap.includes(':')) return 2;
  if (gap.includes(',')) return 1;
  if (lowerAt(tokens, last) === 'that') return 3;
  return /[—–-]/.test(gap) ? 4 : 0;
}

function paragraphsApart(analysis: QuoteAnalysis, q: number): number {
  const { tokens, windows } = analysis;
  const { doc } = tokens;
  const a = doc.sentences[tokens.sentence[Math.max(0, windows[q - 1]!.after - 1)]!]?.paragraph ?? 0;
  const b = doc.sentences[tokens.sentence[Math.min(tokens.count - 1, windows[q]!.before)]!]?.paragraph ?? 0;
  return b - a;
}

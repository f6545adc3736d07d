import { isLonger } from '../doc/characters.ts';
import { accordingStart, type Cue, cueAt } from './clauses.ts';
import type { Context } from './context.ts';
import { bucket } from './dimensions.ts';
import { GAP, lowerAt } from './reading.ts';

/** What may end a line. */
const LINE_END = /[\n\r\u0085\u2028\u2029]/;

const SIZES = [1, 3, 8];

/** What is the same for all candidates of one quotation. */
export interface Setting {
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
export function settingOf(context: Context, q: number): Setting {
  const { before, after, first } = context.frames[q]!;
  const cuesAfter = cuesIn(context, q, after, context.frames[q]!.end);
  const cuesBefore = cuesIn(context, q, first, before).reverse();
  const opens = before === 0 || context.reading.gap[before]! & GAP.line ? 0 : first === before ? 1 : 2;
  return {
    own: ownOf(context, q, cuesAfter, cuesBefore),
    opens,
    since: sinceOf(context, q),
    stop: stopOf(context, q),
    lead: leadOf(context, q),
    size: bucket(after - before, SIZES),
    after: cuesAfter,
    before: cuesBefore,
  };
}

function cuesIn({ reading, mentions, at, frames }: Context, q: number, from: number, to: number): Cue[] {
  const frame = frames[q]!;
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    if (i < frame.before && reading.inside[i]! >= 0) continue;
    const cue = cueAt(reading, mentions, at, i, frame);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** On which side of the quotation its own sentence has a cue. */
function ownOf(context: Context, q: number, after: readonly Cue[], before: readonly Cue[]): number {
  const { reading, frames, mentions, at } = context;
  const frame = frames[q]!;
  const own = (after.some((c) => c.first - frame.after < 12) ? 1 : 0) + (before.length > 0 ? 2 : 0);
  if (own > 0) return own;
  for (let i = frame.first; i < frame.end; i++) {
    const m = at[i]!;
    if (m >= 0 && accordingStart(reading, mentions[m]!) >= 0) return 4;
  }
  return 0;
}

/** How far the quotation before it is. */
function sinceOf(context: Context, q: number): number {
  const { reading, quotations, frames } = context;
  const previous = quotations[q - 1];
  if (!previous) return 0;
  const { opening } = quotations[q]!;
  if (isLonger(reading.text, previous.closing, opening, 400)) return 4;
  const last = Math.max(0, frames[q - 1]!.after - 1);
  const here = Math.min(frames[q]!.before, reading.count - 1);
  const paragraphs = paragraphsApart(context, q);
  if (paragraphs > 0 && LINE_END.test(reading.text.slice(previous.closing, opening)))
    return paragraphs === 1 ? 3 : 4;
  return reading.sentence[last] === reading.sentence[here] ? 1 : 2;
}

/** What ends the words inside. */
function stopOf({ reading: { text }, quotations }: Context, q: number): number {
  const { end, closing } = quotations[q]!;
  const tail = text.slice(end, Math.min(text.length, closing + 1));
  if (/[?!]/.test(tail + (text[end - 1] ?? ''))) return 3;
  return /,/.test(tail) ? 1 : /[.…]/.test(tail) ? 2 : 0;
}

/** What stands right before the opening mark. */
function leadOf({ reading, quotations, frames }: Context, q: number): number {
  const last = frames[q]!.before - 1;
  if (last < 0) return 0;
  const gap = reading.text.slice(reading.ends[last]!, quotations[q]!.opening);
  if (gap.includes(':')) return 2;
  if (gap.includes(',')) return 1;
  if (lowerAt(reading, last) === 'that') return 3;
  return /[—–-]/.test(gap) ? 4 : 0;
}

function paragraphsApart(context: Context, q: number): number {
  const { reading, frames } = context;
  const { doc } = reading;
  const a = doc.sentences[reading.sentence[Math.max(0, frames[q - 1]!.after - 1)]!]?.paragraph ?? 0;
  const b = doc.sentences[reading.sentence[Math.min(reading.count - 1, frames[q]!.before)]!]?.paragraph ?? 0;
  return b - a;
}

import type { Quotation } from '../marks/quotation.ts';
import { IS } from './classes.ts';
import { sentenceEnds } from './sentence-bounds.ts';
import { GAP, type Tokens } from './tokens.ts';

/** The words round a quotation that belong to its sentence, as indices. */
export interface SentenceWindow {
  /** Words before it: from `first` up to and without `before`. */
  readonly first: number;
  readonly before: number;
  /** Words after it: from `after` up to and without `end`. */
  readonly after: number;
  readonly end: number;
}

/** Words on either side that are looked at. */
const LONGEST = 60;

/** Finds the words of its sentence round each quotation, in the order of the quotations. */
export function findWindows(tokens: Tokens, quotations: readonly Quotation[]): SentenceWindow[] {
  const windows: SentenceWindow[] = [];
  let before = 0;
  for (const quotation of quotations) {
    while (before < tokens.count && tokens.starts[before]! < quotation.opening) before++;
    let after = before;
    while (after < tokens.count && tokens.starts[after]! < quotation.closing) after++;
    windows.push({
      first: firstBefore(tokens, before),
      before,
      after,
      end: endAfter(tokens, after, quotation),
    });
  }
  return windows;
}

/** The first word of the sentence that leads up to the quotation at word `before`; `before` where none does. */
function firstBefore(tokens: Tokens, before: number): number {
  if (before === 0 || tokens.gap[before]! & GAP.line || endsBefore(tokens, before)) return before;
  let first = before - 1;
  while (first > 0 && before - first < LONGEST && !sentenceEnds(tokens, first)) first--;
  return afterDateline(tokens, first, before);
}

/** The word after those that carry on a quotation's sentence, of which `after` is the first; `after` where none do. */
function endAfter(tokens: Tokens, after: number, quotation: Quotation): number {
  if (after >= tokens.count || !continuesAfter(tokens, after, quotation)) return after;
  let end = after + 1;
  while (end < tokens.count && end - after < LONGEST && !sentenceEnds(tokens, end) && tokens.inside[end]! < 0)
    end++;
  return end;
}

/** “HARROW, May 2 (AP) – Mara Lowe has”: first word after the place and the agency that open a story. */
export function afterDateline(tokens: Tokens, first: number, before: number): number {
  const { is, gap } = tokens;
  if (first > 0 && !(gap[first]! & GAP.line)) return first;
  const upper = (is[first]! & IS.upper) !== 0;
  for (let i = first + 1; i < before && i < first + 10; i++) {
    if (gap[i]! & GAP.dash) return upper || gap[i]! & GAP.close ? i : first;
    if (isBehindAgency(tokens, i)) return i;
  }
  return first;
}

/** “(AP)Mara Lowe has”: whether an agency in brackets stands right before word `i`, without a blank. */
function isBehindAgency({ is, gap }: Tokens, i: number): boolean {
  const isGlued = (gap[i]! & (GAP.close | GAP.blank)) === GAP.close;
  return isGlued && (is[i - 1]! & IS.upper) !== 0 && (gap[i - 1]! & GAP.open) !== 0;
}

/** Whether a sentence ends between the word before a quotation and its opening mark. */
function endsBefore(tokens: Tokens, before: number): boolean {
  return sentenceEnds(tokens, before) && (tokens.gap[before]! & (GAP.stop | GAP.line | GAP.colon)) !== 0;
}

/** “We left.” ― Mara Lowe, “We left”. - Lowe: a dash after the closing mark signs the quotation. */
const SIGNED = /["”’'»](?:\s*(?:[—–―]|--)|[.,]? - )\s*$/;

/** Whether the sentence of a quotation continues with word `after`. */
function continuesAfter(tokens: Tokens, after: number, quotation: Quotation): boolean {
  if (tokens.gap[after]! & GAP.line) return false;
  if (tokens.inside[after]! >= 0) return false;
  const { text } = tokens;
  if (SIGNED.test(text.slice(quotation.closing - 1, tokens.starts[after]!))) return true;
  const tail = text.slice(quotation.end, tokens.starts[after]!);
  if (/\.[\s"”’'»)]*$/.test(tail) || /["”’'»]\s*[.!?]/.test(tail)) {
    // “It’s safe.” said Lowe: a stop by mistake; the small letter tells.
    return (tokens.is[after]! & IS.lowercase) !== 0;
  }
  return true;
}

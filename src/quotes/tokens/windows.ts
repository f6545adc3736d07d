import type { Quotation } from '../marks/double.ts';
import { IS } from './classes.ts';
import { GAP, type Tokens } from './tokens.ts';

/** The words round a quotation that belong to its sentence. */
export interface SentenceWindow {
  /** Words before it: from `first` up to and without `before`. */
  readonly first: number;
  readonly before: number;
  /** Words after it: from `after` up to and without `end`. */
  readonly after: number;
  readonly end: number;
}

const LONGEST = 60;

/** Whether a sentence ends in the gap before word `i`. */
export function sentenceEnds(tokens: Tokens, i: number): boolean {
  if (i <= 0 || i >= tokens.count) return true;
  const gap = tokens.gap[i]!;
  if (gap & GAP.line) return true;
  if (tokens.sentence[i] !== tokens.sentence[i - 1]) return true;
  return false;
}

/** Finds the frames of all quotations. */
export function findWindows(tokens: Tokens, quotations: readonly Quotation[]): SentenceWindow[] {
  const windows: SentenceWindow[] = [];
  let w = 0;
  for (const quotation of quotations) {
    while (w < tokens.count && tokens.starts[w]! < quotation.opening) w++;
    const before = w;
    let after = w;
    while (after < tokens.count && tokens.starts[after]! < quotation.closing) after++;
    let first = before;
    if (!(tokens.gap[before]! & GAP.line)) {
      while (first > 0 && before - first < LONGEST && !(first < before && sentenceEnds(tokens, first))) {
        if (first === before && endsBefore(tokens, first)) break;
        first--;
      }
      first = afterDateline(tokens, first, before);
    }
    let end = after;
    if (after < tokens.count && goesOnAfter(tokens, after, quotation)) {
      end++;
      while (
        end < tokens.count &&
        end - after < LONGEST &&
        !sentenceEnds(tokens, end) &&
        tokens.inside[end]! < 0
      )
        end++;
    }
    windows.push({ first, before, after, end });
  }
  return windows;
}

/** “HARROW, May 2 (AP) – Mara Lowe has”: first word after the place and the agency that open a story. */
function afterDateline({ is, gap }: Tokens, first: number, before: number): number {
  if (first > 0 && !(gap[first]! & GAP.line)) return first;
  const upper = (is[first]! & IS.upper) !== 0;
  for (let i = first + 1; i < before && i < first + 10; i++)
    if (gap[i]! & GAP.dash) return upper || gap[i]! & GAP.close ? i : first;
  return first;
}

/** Whether a sentence ends between the word before a quotation and its opening mark. */
function endsBefore(tokens: Tokens, before: number): boolean {
  return sentenceEnds(tokens, before) && (tokens.gap[before]! & (GAP.stop | GAP.line | GAP.colon)) !== 0;
}

/** “We left.” ― Mara Lowe, “We left”. - Lowe: a dash after the closing mark signs the quotation. */
const SIGNED = /["”’'»](?:\s*(?:[—–―]|--)|[.,]? - )\s*$/;

/** Whether the sentence of a quotation goes on with word `after`. */
function goesOnAfter(tokens: Tokens, after: number, quotation: Quotation): boolean {
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

import { IS } from './classes.ts';
import type { Quotation } from './marks.ts';
import { GAP, type Reading } from './reading.ts';

/** The words round a quotation that belong to its sentence. */
export interface Frame {
  /** Words before it: from `first` up to and without `before`. */
  readonly first: number;
  readonly before: number;
  /** Words after it: from `after` up to and without `end`. */
  readonly after: number;
  readonly end: number;
}

const LONGEST = 60;

/** Whether a sentence ends in the gap before word `i`. */
export function sentenceEnds(reading: Reading, i: number): boolean {
  if (i <= 0 || i >= reading.count) return true;
  const gap = reading.gap[i]!;
  if (gap & GAP.line) return true;
  if (reading.sentence[i] !== reading.sentence[i - 1]) return true;
  return false;
}

/** Finds the frames of all quotations. */
export function findFrames(reading: Reading, quotations: readonly Quotation[]): Frame[] {
  const frames: Frame[] = [];
  let w = 0;
  for (const quotation of quotations) {
    while (w < reading.count && reading.starts[w]! < quotation.opening) w++;
    const before = w;
    let after = w;
    while (after < reading.count && reading.starts[after]! < quotation.closing) after++;
    let first = before;
    if (!(reading.gap[before]! & GAP.line)) {
      while (first > 0 && before - first < LONGEST && !(first < before && sentenceEnds(reading, first))) {
        if (first === before && endsBefore(reading, first)) break;
        first--;
      }
      first = afterDateline(reading, first, before);
    }
    let end = after;
    if (after < reading.count && goesOnAfter(reading, after, quotation)) {
      end++;
      while (
        end < reading.count &&
        end - after < LONGEST &&
        !sentenceEnds(reading, end) &&
        reading.inside[end]! < 0
      )
        end++;
    }
    frames.push({ first, before, after, end });
  }
  return frames;
}

/** “HARROW, May 2 (AP) – Mara Lowe has”: first word after the place and the agency that open a story. */
function afterDateline({ is, gap }: Reading, first: number, before: number): number {
  if (first > 0 && !(gap[first]! & GAP.line)) return first;
  const upper = (is[first]! & IS.upper) !== 0;
  for (let i = first + 1; i < before && i < first + 10; i++)
    if (gap[i]! & GAP.dash) return upper || gap[i]! & GAP.close ? i : first;
  return first;
}

/** Whether a sentence ends between the word before a quotation and its opening mark. */
function endsBefore(reading: Reading, before: number): boolean {
  return sentenceEnds(reading, before) && (reading.gap[before]! & (GAP.stop | GAP.line | GAP.colon)) !== 0;
}

/** “We left.” ― Mara Lowe, “We left”. - Lowe: a dash after the closing mark signs the quotation. */
const SIGNED = /["”’'»](?:\s*(?:[—–―]|--)|[.,]? - )\s*$/;

/** Whether the sentence of a quotation goes on with word `after`. */
function goesOnAfter(reading: Reading, after: number, quotation: Quotation): boolean {
  if (reading.gap[after]! & GAP.line) return false;
  if (reading.inside[after]! >= 0) return false;
  const { text } = reading;
  if (SIGNED.test(text.slice(quotation.closing - 1, reading.starts[after]!))) return true;
  const tail = text.slice(quotation.end, reading.starts[after]!);
  if (/\.[\s"”’'»)]*$/.test(tail) || /["”’'»]\s*[.!?]/.test(tail)) {
    // “It’s safe.” said Lowe: a stop by mistake; the small letter tells.
    return (reading.is[after]! & IS.lowercase) !== 0;
  }
  return true;
}

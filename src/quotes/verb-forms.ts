import { IS, NOUN } from './classes.ts';
import { sentenceEnds } from './frames.ts';
import type { Mention } from './mention.ts';
import { GAP, lowerAt, type Reading } from './reading.ts';

/** “in states”, “her claims”, “the press call”: whether a form that may be a verb is a noun, by what stands before it. */
export function isNoun(reading: Reading, mentions: readonly Mention[], at: Int32Array, i: number): boolean {
  let before = i - 1;
  while (
    before >= 0 &&
    at[before]! < 0 &&
    reading.is[before]! & IS.adverb &&
    !(reading.is[before]! & IS.auxiliary)
  )
    before--;
  if (before < 0 || sentenceEnds(reading, before + 1)) return false;
  if (reading.gap[before + 1]! & (GAP.comma | GAP.dash | GAP.close | GAP.open | GAP.mark | GAP.colon))
    return false;
  const bits = reading.is[before]!;
  const third = /[^s]s$/.test(lowerAt(reading, i));
  const m = at[before]!;
  if (m < 0) {
    if (bits & (IS.auxiliary | IS.conjunction)) return false;
    // “spectators claim”
    return third || !/[^s]s$/.test(lowerAt(reading, before));
  }
  const { kind, first, head, possessive } = mentions[m]!;
  if (kind === 'pronoun') return third ? MANY.has(lowerAt(reading, head)) : ONE.has(lowerAt(reading, head));
  if (possessive) return true;
  const many = /(?:[^s]s|people|men|women|children|police)$/.test(lowerAt(reading, head));
  if (third) return kind === 'phrase' && (many || (reading.is[head]! & (IS.modifier | NOUN)) === IS.modifier);
  return !many && !(bits & IS.body) && lowerAt(reading, first - 1) !== 'and';
}

const ONE: ReadonlySet<string> = new Set(['he', 'she', 'it']);

const MANY: ReadonlySet<string> = new Set(['they', 'we', 'i', 'you']);

/** Whether the verb at `i` is passive: “was described”, “has been told”, “a plan dismissed by”. */
export function isPassive(reading: Reading, i: number, left: number): boolean {
  if (/ing$/.test(lowerAt(reading, i))) return false;
  for (let j = i - 1; j > left; j--) {
    if (BE.has(lowerAt(reading, j))) return true;
  }
  return (
    i + 1 < reading.count &&
    lowerAt(reading, i + 1) === 'by' &&
    /(?:ed|en|ld|ad|nt)$/.test(lowerAt(reading, i))
  );
}

/** Whether “as saying” follows the verb at `i`. */
export function isReported(reading: Reading, i: number): boolean {
  for (let j = i + 1; j < reading.count && j < i + 10 && !sentenceEnds(reading, j); j++) {
    if (lowerAt(reading, j) === 'as') return j + 1 < reading.count && lowerAt(reading, j + 1) === 'saying';
  }
  return false;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

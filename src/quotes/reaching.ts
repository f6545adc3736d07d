import { IS } from './classes.ts';
import { sentenceEnds } from './frames.ts';
import type { Mention } from './mention.ts';
import { GAP, lowerAt, type Reading } from './reading.ts';

/** The subject that reaches word `end`: the name of the outermost mention that does. */
export function reaching(reading: Reading, mentions: readonly Mention[], m: number, end: number): number {
  return bearerOf(mentions, outermost(reading, mentions, m, end));
}

/** The outermost mention that reaches word `end`: looks back over mentions inside it. */
export function outermost(reading: Reading, mentions: readonly Mention[], m: number, end: number): number {
  let whole = m;
  for (let n = m - 1; n >= 0 && n > m - 5; n--) {
    const mention = mentions[n]!;
    if (reading.sentence[mention.first] !== reading.sentence[mentions[m]!.first]) break;
    if (mention.reach === end && mention.kind !== 'pronoun') whole = n;
  }
  // “Bettina Lorch of Northgate Mutual said”: what a preposition adds is no subject.
  const first = mentions[whole]!.first;
  if (whole > 0 && first > 0 && reading.is[first - 1]! & IS.preposition && reading.gap[first] === GAP.blank) {
    const outer = mentions[whole - 1]!;
    const joins =
      outer.end === first - 1 && reading.gap[first - 1] === GAP.blank && !opensTime(reading, first - 1);
    if (joins && outer.kind !== 'pronoun') whole--;
  }
  return whole;
}

/**
 * “A mother whose son was sent home for his haircut said”: what a preposition governs, in a relative clause without
 * commas, is no subject; the mention before the clause is. -1 where word `first` opens no such mention.
 */
export function headOfRelative(
  reading: Reading,
  mentions: readonly Mention[],
  at: Int32Array,
  first: number,
): number {
  if (first < 1 || !(reading.is[first - 1]! & IS.preposition) || opensTime(reading, first - 1)) return -1;
  if (reading.gap[first] !== GAP.blank) return -1;
  for (let i = first - 1; i > 0 && i > first - 12 && !sentenceEnds(reading, i); i--) {
    if (reading.gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe) || reading.inside[i]! >= 0) return -1;
    if (/^(?:who|whose)$/.test(lowerAt(reading, i))) return mentions[at[i - 1]!]?.end === i ? at[i - 1]! : -1;
  }
  return -1;
}

/** “months before the mayor said”: the preposition opens a clause, and the mayor is its subject. */
function opensTime(reading: Reading, i: number): boolean {
  return /^(?:before|after|since|until|till|as|than|like)$/.test(lowerAt(reading, i));
}

/** The bearer of a role is the name, not the role beside it. */
export function bearerOf(mentions: readonly Mention[], m: number): number {
  const other = mentions[m]!.appositive;
  return mentions[m]!.kind === 'phrase' && other >= 0 && mentions[other]!.kind === 'name' ? other : m;
}

export function reachingBefore(
  mentions: readonly Mention[],
  at: Int32Array,
  left: number,
  end: number,
): number {
  for (let i = left; i >= 0 && left - i < 12; i--) {
    const m = at[i]!;
    if (m >= 0 && mentions[m]!.reach === end) return m;
  }
  return -1;
}

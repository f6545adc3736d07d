import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { sentenceEnds } from '../tokens/windows.ts';

/** The subject that reaches word `end`: the name of the outermost mention that does. */
export function maximalMention(tokens: Tokens, mentions: readonly Mention[], m: number, end: number): number {
  return bearerOf(mentions, outermost(tokens, mentions, m, end));
}

/** The outermost mention that reaches word `end`: looks back over mentions inside it. */
export function outermost(tokens: Tokens, mentions: readonly Mention[], m: number, end: number): number {
  let whole = m;
  for (let n = m - 1; n >= 0 && n > m - 5; n--) {
    const mention = mentions[n]!;
    if (tokens.sentence[mention.first] !== tokens.sentence[mentions[m]!.first]) break;
    if (mention.reach === end && mention.kind !== 'pronoun') whole = n;
  }
  // “Bettina Lorch of Northgate Mutual said”: what a preposition adds is no subject.
  const first = mentions[whole]!.first;
  if (whole > 0 && first > 0 && tokens.is[first - 1]! & IS.preposition && tokens.gap[first] === GAP.blank) {
    const outer = mentions[whole - 1]!;
    const joins =
      outer.end === first - 1 && tokens.gap[first - 1] === GAP.blank && !opensTime(tokens, first - 1);
    if (joins && outer.kind !== 'pronoun') whole--;
  }
  return whole;
}

/**
 * “A mother whose son was sent home for his haircut said”: what a preposition governs, in a relative clause without
 * commas, is no subject; the mention before the clause is. -1 where word `first` opens no such mention.
 */
export function headOfRelative(
  tokens: Tokens,
  mentions: readonly Mention[],
  at: Int32Array,
  first: number,
): number {
  if (first < 1 || !(tokens.is[first - 1]! & IS.preposition) || opensTime(tokens, first - 1)) return -1;
  if (tokens.gap[first] !== GAP.blank) return -1;
  for (let i = first - 1; i > 0 && i > first - 12 && !sentenceEnds(tokens, i); i--) {
    if (tokens.gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe) || tokens.inside[i]! >= 0) return -1;
    if (/^(?:who|whose)$/.test(lowerAt(tokens, i))) return mentions[at[i - 1]!]?.end === i ? at[i - 1]! : -1;
  }
  return -1;
}

/** “months before the mayor said”: the preposition opens a clause, and the mayor is its subject. */
function opensTime(tokens: Tokens, i: number): boolean {
  return /^(?:before|after|since|until|till|as|than|like)$/.test(lowerAt(tokens, i));
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

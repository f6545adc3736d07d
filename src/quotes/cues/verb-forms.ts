import type { Mention } from '../mentions/mention.ts';
import { IS, NOUN } from '../tokens/classes.ts';
import { endsInS, isPluralNoun } from '../tokens/number.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { sentenceEnds } from '../tokens/windows.ts';

/** “in states”, “her claims”, “the press call”: whether a form that may be a verb is a noun, by what stands before it. */
export function isNoun(tokens: Tokens, mentions: readonly Mention[], at: Int32Array, i: number): boolean {
  let before = i - 1;
  while (
    before >= 0 &&
    at[before]! < 0 &&
    tokens.is[before]! & IS.adverb &&
    !(tokens.is[before]! & IS.auxiliary)
  )
    before--;
  if (before < 0 || sentenceEnds(tokens, before + 1)) return false;
  if (tokens.gap[before + 1]! & (GAP.comma | GAP.dash | GAP.close | GAP.open | GAP.mark | GAP.colon))
    return false;
  const bits = tokens.is[before]!;
  const third = endsInS(lowerAt(tokens, i));
  const m = at[before]!;
  if (m < 0) {
    if (bits & (IS.auxiliary | IS.conjunction)) return false;
    // “spectators claim”
    return third || !isPluralNoun(lowerAt(tokens, before));
  }
  const { kind, first, head, possessive } = mentions[m]!;
  if (kind === 'pronoun') return third ? MANY.has(lowerAt(tokens, head)) : ONE.has(lowerAt(tokens, head));
  if (possessive) return true;
  const many = isPluralNoun(lowerAt(tokens, head));
  if (third) return kind === 'phrase' && (many || (tokens.is[head]! & (IS.modifier | NOUN)) === IS.modifier);
  return !many && !(bits & IS.body) && lowerAt(tokens, first - 1) !== 'and';
}

const ONE: ReadonlySet<string> = new Set(['he', 'she', 'it']);

const MANY: ReadonlySet<string> = new Set(['they', 'we', 'i', 'you']);

/** Whether the verb at `i` is passive: “was described”, “has been told”, “a plan dismissed by”. */
export function isPassive(tokens: Tokens, i: number, left: number): boolean {
  if (/ing$/.test(lowerAt(tokens, i))) return false;
  for (let j = i - 1; j > left; j--) {
    if (BE.has(lowerAt(tokens, j))) return true;
  }
  return (
    i + 1 < tokens.count && lowerAt(tokens, i + 1) === 'by' && /(?:ed|en|ld|ad|nt)$/.test(lowerAt(tokens, i))
  );
}

/** Whether “as saying” follows the verb at `i`. */
export function isReported(tokens: Tokens, i: number): boolean {
  for (let j = i + 1; j < tokens.count && j < i + 10 && !sentenceEnds(tokens, j); j++) {
    if (lowerAt(tokens, j) === 'as') return j + 1 < tokens.count && lowerAt(tokens, j + 1) === 'saying';
  }
  return false;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

import type { QuoteAnalysis } from '../analysis.ts';
import { IS, VERB } from '../tokens/classes.ts';
import { BREAK, GAP, type Tokens } from '../tokens/tokens.ts';

/** Whether word `i` stands where the subject of a clause does: first of all, after a comma, or after “said”. */
export function startsClause(tokens: Tokens, i: number): boolean {
  return (
    i === 0 ||
    tokens.sentence[i] !== tokens.sentence[i - 1] ||
    (tokens.gap[i]! & BREAK) !== 0 ||
    (tokens.is[i - 1]! & IS.say) !== 0
  );
}

/**
 * Whether a mention is the subject of a clause: the first of its sentence, or right before its verb, where no
 * preposition governs it.
 */
export function isSubject({ tokens, mentions, at }: QuoteAnalysis, n: number): boolean {
  const { first, end, possessive } = mentions[n]!;
  if (possessive) return false;
  // “Lowe repeatedly said”
  const verb = tokens.gap[end] === GAP.blank && (tokens.is[end] ?? 0) & IS.adverb ? end + 1 : end;
  // “On Tuesday the court heard that Lowe denied it”
  const before = first > 0 && !(tokens.gap[first]! & BREAK) ? tokens.is[first - 1]! : 0;
  if (
    tokens.gap[verb] === GAP.blank &&
    (tokens.is[verb] ?? 0) & (IS.auxiliary | VERB) &&
    !(before & (IS.preposition | IS.tell | IS.call | IS.say))
  )
    return true;
  // “…,” said Lowe
  if (before & IS.say && (tokens.inside[first - 2] ?? -1) >= 0) return true;
  for (let i = first - 1; i >= 0; i--) {
    if (tokens.sentence[i] !== tokens.sentence[first]) return true;
    if (
      i === first - 1 &&
      tokens.is[i]! & (IS.preposition | IS.tell | IS.call) &&
      !tokens.gap[first]! &&
      at[i]! < 0
    )
      return false;
    if (i === first - 1 && tokens.is[i]! & IS.preposition) return false;
    if (at[i]! >= 0 && tokens.inside[i]! < 0) return false;
    if (first - i > 12) return false;
  }
  return true;
}

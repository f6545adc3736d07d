import { IS, VERB } from './classes.ts';
import type { Context } from './context.ts';
import { BREAK, GAP, type Reading } from './reading.ts';

/** Whether word `i` stands where the subject of a clause does: first of all, after a comma, or after “said”. */
export function startsClause(reading: Reading, i: number): boolean {
  return (
    i === 0 ||
    reading.sentence[i] !== reading.sentence[i - 1] ||
    (reading.gap[i]! & BREAK) !== 0 ||
    (reading.is[i - 1]! & IS.say) !== 0
  );
}

/**
 * Whether a mention is the subject of a clause: the first of its sentence, or right before its verb, where no
 * preposition governs it.
 */
export function isSubject({ reading, mentions, at }: Context, n: number): boolean {
  const { first, end, possessive } = mentions[n]!;
  if (possessive) return false;
  // “Lowe repeatedly said”
  const verb = reading.gap[end] === GAP.blank && (reading.is[end] ?? 0) & IS.adverb ? end + 1 : end;
  // “On Tuesday the court heard that Lowe denied it”
  const before = first > 0 && !(reading.gap[first]! & BREAK) ? reading.is[first - 1]! : 0;
  if (
    reading.gap[verb] === GAP.blank &&
    (reading.is[verb] ?? 0) & (IS.auxiliary | VERB) &&
    !(before & (IS.preposition | IS.tell | IS.call | IS.say))
  )
    return true;
  // “…,” said Lowe
  if (before & IS.say && (reading.inside[first - 2] ?? -1) >= 0) return true;
  for (let i = first - 1; i >= 0; i--) {
    if (reading.sentence[i] !== reading.sentence[first]) return true;
    if (
      i === first - 1 &&
      reading.is[i]! & (IS.preposition | IS.tell | IS.call) &&
      !reading.gap[first]! &&
      at[i]! < 0
    )
      return false;
    if (i === first - 1 && reading.is[i]! & IS.preposition) return false;
    if (at[i]! >= 0 && reading.inside[i]! < 0) return false;
    if (first - i > 12) return false;
  }
  return true;
}

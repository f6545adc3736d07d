import type { MentionedTokens } from '../../mentions/mentioned-tokens.ts';
import { CLOSED, IS } from '../../tokens/classes.ts';
import { GAP } from '../../tokens/tokens.ts';

/** Words that a verb and its adverb take up between a subject and its object. */
const MOST_WORDS = 3;

/**
 * Whether mention `m` follows the verb of which mention `subject` is the subject: “Ana Pell criticised the mayor”. The
 * two are not the same person (binding theory, Chomsky 1981).
 */
export function isObjectOf({ tokens, mentions }: MentionedTokens, subject: number, m: number): boolean {
  if (subject < 0) return false;
  const { is, gap } = tokens;
  const { end } = mentions[subject]!;
  const { first } = mentions[m]!;
  if (first <= end || first - end > MOST_WORDS || is[end - 1]! & IS.possessive) return false;
  for (let i = end; i <= first; i++) if (gap[i] !== GAP.blank) return false;
  for (let i = end; i < first; i++) if (is[i]! & CLOSED || !(is[i]! & IS.lowercase)) return false;
  return true;
}

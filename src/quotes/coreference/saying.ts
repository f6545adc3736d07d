import { startsClause } from '../cues/subjects.ts';
import type { Mention } from '../mentions/mention.ts';
import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { IS, VERB } from '../tokens/classes.ts';
import { BREAK, GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';

/** Words between a speaker and the verb: “Lowe has also said”. */
const MOST_BETWEEN = 3;
/** Words of an insertion between them: “Lowe, who rows with Ed Pell, said”. */
const LONGEST_INSERTION = 30;

/** Whether a verb of saying stands beside mention `m`: “Lowe later said”, “…,” said Lowe, “it rained, said Lowe”. */
export function isSaying(
  { tokens, mentions }: Pick<MentionedTokens, 'tokens' | 'mentions'>,
  m: number,
): boolean {
  const mention = mentions[m]!;
  const { first, end, reach, possessive, appositive } = mention;
  if (possessive) return false;
  if (reach > end && saysAt(tokens, mention, reach)) return true;
  // “Lowe, who rows with Ed Pell, said”: Pell says nothing; but “Lowe, the mayor, said”, “the mayor, Lowe, said”.
  const isOpen = !(tokens.gap[end]! & GAP.comma);
  const isSetOff = appositive >= 0 || (tokens.gap[first]! & GAP.comma) !== 0;
  if ((isOpen || isSetOff) && saysAt(tokens, mention, end)) return true;
  return verbBehindInsertion(tokens, first, Math.max(reach, end)) >= 0 || isInverted(tokens, mention);
}

/** Whether token `i`, or the one behind some auxiliaries and adverbs, is a verb that says what the mention does. */
function saysAt(tokens: Tokens, { first }: Mention, from: number): boolean {
  const { is, sentence, count } = tokens;
  let i = from;
  while (i < count && i < from + MOST_BETWEEN && is[i]! & (IS.adverb | IS.auxiliary) && !(is[i]! & VERB)) i++;
  if (i >= count || !(is[i]! & (IS.say | IS.tell)) || sentence[i] !== sentence[first]) return false;
  // “figures showing that it rained”
  return i > from || !lowerAt(tokens, i).endsWith('ing');
}

/**
 * The verb behind an insertion, “, who rows with Ed Pell,”, or “, head of ferries and also of ports,” behind what opens
 * a clause; -1 where none opens at `from`, or where the verb has a subject behind it: “, said Pell”.
 */
function verbBehindInsertion(tokens: Tokens, first: number, from: number): number {
  const { is, gap, sentence, inside, count } = tokens;
  if (from >= count || (gap[from]! & BREAK) !== GAP.comma) return -1;
  if (!startsClause(tokens, first) && !/^(?:who|whose|which)$/.test(lowerAt(tokens, from))) return -1;
  for (let i = from + 1; i < count && i < from + LONGEST_INSERTION; i++) {
    if (sentence[i] !== sentence[from] || inside[i]! >= 0) return -1;
    if (gap[i]! & GAP.comma && is[i]! & IS.say && !lowerAt(tokens, i).endsWith('ing'))
      return i + 1 < count && gap[i + 1] === GAP.blank && is[i + 1]! & IS.capital ? -1 : i;
  }
  return -1;
}

/** “We left,” said Lowe; “It rained, said Lowe on Monday”, but not “Okafor, the mayor, said Lowe had left”. */
function isInverted(tokens: Tokens, { first, end, qualified, reach }: Mention): boolean {
  const { is, gap, inside, sentence } = tokens;
  const verb = first - 1;
  if (verb < 1 || !(is[verb]! & IS.say) || gap[first] !== GAP.blank) return false;
  if (inside[verb - 1]! >= 0) return true;
  if ((gap[verb]! & BREAK) !== GAP.comma || lowerAt(tokens, verb).endsWith('ing')) return false;
  const next = Math.max(end, qualified, reach);
  if (sentence[next] !== sentence[first]) return true;
  return ((gap[next]! & BREAK) | (is[next]! & (IS.preposition | IS.date))) !== 0;
}

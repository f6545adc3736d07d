import type { MentionedTokens } from '../mentions/mentioned-tokens.ts';
import { IS, VERB } from '../tokens/classes.ts';
import { GAP } from '../tokens/tokens.ts';

/** Words between a speaker and the verb: “Lowe has also said”. */
const MOST_BETWEEN = 3;

/** Whether a verb of saying stands beside mention `m`: “Lowe later said”, “…,” said Lowe. */
export function isSaying(
  { tokens, mentions }: Pick<MentionedTokens, 'tokens' | 'mentions'>,
  m: number,
): boolean {
  const { is, gap, inside, sentence, count } = tokens;
  const { first, end, reach, possessive } = mentions[m]!;
  if (possessive) return false;
  for (let i of [reach, end]) {
    const until = i + MOST_BETWEEN;
    while (i < count && i < until && is[i]! & (IS.adverb | IS.auxiliary) && !(is[i]! & VERB)) i++;
    if (i < count && is[i]! & (IS.say | IS.tell) && sentence[i] === sentence[first]) return true;
  }
  return first > 1 && (is[first - 1]! & IS.say) !== 0 && gap[first] === GAP.blank && inside[first - 2]! >= 0;
}

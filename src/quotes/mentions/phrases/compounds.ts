import { DAY_NOUNS } from '../../../lexicon/calendar.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { endsInS } from '../../tokens/number.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { Mention } from '../mention.ts';
import { mayDescribe } from './phrase-words.ts';

/** Words of a compound before the first one that a list knows. */
const MOST_BEFORE = 3;
/** Words in which no verb stands, before the subject of a clause or the object of a preposition. */
const OPENERS = /^(?:and|but|that|which|while|as|when|where|because|although|though|since|after|before|if)$/;
const GOVERNING = /^(?:by|from|with|for|among|as|of)$/;
const PARTS_OF_DAYS = setOf(`${DAY_NOUNS} noon midnight midday dawn dusk lunchtime`);

/**
 * “Later, island rights activists”, “by customs officials”, “but tide table experts say so”: the first word of a phrase
 * whose own first word no list knows, so that it seems to begin later. No verb stands behind a comma or a preposition,
 * nor between a conjunction and the subject of a verb of saying.
 */
export function compoundStart(tokens: Tokens, { first: known, end }: Mention): number {
  const { is, gap, inside } = tokens;
  let first = known;
  while (known - first < MOST_BEFORE && gap[first] === GAP.blank && mayDescribe(tokens, first - 1)) first--;
  if (first < known && isTime(tokens, first)) first++;
  if (first === known || inside[first]! >= 0) return known;
  const isPlural = endsInS(lowerAt(tokens, first));
  if (gap[first]! & GAP.comma) return isPlural ? known : first;
  if (!joined(tokens, first)) return known;
  const before = lowerAt(tokens, first - 1);
  if (GOVERNING.test(before)) return first;
  if (isPlural || gap[first] !== GAP.blank || !speaks(tokens, end)) return known;
  return OPENERS.test(before) || is[first - 1]! & (IS.date | IS.say) ? first : known;
}

/** “On Monday night residents said so”, “before noon officials said so”: whether word `i` closes a date. */
function isTime(tokens: Tokens, i: number): boolean {
  if (!joined(tokens, i) || !PARTS_OF_DAYS.has(lowerAt(tokens, i))) return false;
  return (tokens.is[i - 1]! & (IS.date | IS.preposition)) !== 0;
}

/** Words from a subject up to its verb of saying: “have repeatedly said”. */
const MOST_TO_VERB = 3;

/** Whether a verb of saying stands at word `i`, or behind auxiliaries and adverbs there. */
function speaks({ is, gap }: Tokens, i: number): boolean {
  for (let j = i; j < i + MOST_TO_VERB && gap[j] === GAP.blank; j++) {
    if (is[j]! & IS.say) return true;
    if (!(is[j]! & (IS.auxiliary | IS.adverb))) return false;
  }
  return false;
}

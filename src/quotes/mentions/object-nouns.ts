import { CLOSED, IS, NOUN, VERB } from '../tokens/classes.ts';
import { isPluralNoun } from '../tokens/number.ts';
import { isPostposed, isPredicate } from '../tokens/predicates.ts';
import { GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Mention } from './mention.ts';

/** Words of a noun, and of what stands before it, behind a name or an adjective. */
const LONGEST_NOUN = 3;

/**
 * “readers of the Halden gazette said”, “lawyers for two Harrow ferrymen, who”: the word after the noun with which the
 * object of a preposition closes, where the mention has read no farther than a name or an adjective; its end where no
 * noun closes it.
 *
 * @param head The noun that the preposition qualifies.
 */
export function afterNoun(tokens: Tokens, head: number, { end, possessive }: Mention): number {
  if (possessive) return end;
  let next = end;
  while (next - end < LONGEST_NOUN && joined(tokens, next) && isNounWord(tokens, next)) next++;
  return next > end && closesObject(tokens, head, next) ? next : end;
}

function isNounWord(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  if (tokens.gap[i] !== GAP.blank || !(bits & IS.lowercase)) return false;
  if (bits & (CLOSED | IS.determiner | IS.adverb | IS.date | IS.starter)) return false;
  const word = lowerAt(tokens, i);
  // “Figures from the office show a rise”, but “Figures from a radio show said so”: no verb stands before a verb.
  if (
    bits & VERB &&
    !(bits & NOUN) &&
    !(bits & IS.nounVerb && joined(tokens, i + 1) && isPredicate(tokens, i + 1))
  )
    return false;
  return !/['’]|(?:ing|ed|ly|sel(?:f|ves))$/.test(word) && !isPostposed(word) && !isPredicate(tokens, i);
}

/**
 * Whether a phrase may close before word `i`: at a sign or a verb, or at a preposition behind a noun. But in “A deal with
 * Halden expires in May” a verb stands there, which agrees with the singular, and in “head of Halden’s sister event, the
 * Hale Market” the comma leads to what the object is called.
 */
function closesObject(tokens: Tokens, head: number, i: number): boolean {
  if (!joined(tokens, i)) return !(tokens.gap[i]! & GAP.comma && isNameAt(tokens, i));
  const bits = tokens.is[i]!;
  if (bits & (IS.preposition | IS.conjunction)) {
    const isPlural = isPluralNoun(lowerAt(tokens, i - 1)) && isPluralNoun(lowerAt(tokens, head));
    return isPlural || (tokens.is[i - 1]! & NOUN) !== 0;
  }
  return (bits & (IS.auxiliary | IS.say)) !== 0 || isPredicate(tokens, i);
}

/** “Hale Market”, “the Hale Market” */
function isNameAt({ is }: Tokens, i: number): boolean {
  return (
    ((is[i] ?? 0) & IS.capital) !== 0 ||
    (((is[i] ?? 0) & IS.determiner) !== 0 && ((is[i + 1] ?? 0) & IS.capital) !== 0)
  );
}

import { CLOSED, IS, NOUN, VERB } from '../../tokens/classes.ts';
import { endsInS, isPluralNoun } from '../../tokens/number.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import type { PhraseWord } from './phrase-word.ts';

/** “newly elected mayor”, “deeply-shaken officer”: an adverb, what describes a person or a body, and the noun. */
export function describesBehind(tokens: Tokens, i: number): boolean {
  const { is, gap } = tokens;
  if (!lowerAt(tokens, i).endsWith('ly') || !joined(tokens, i + 1) || !joined(tokens, i + 2)) return false;
  if (!/(?:ed|en|ing|un|ve|al|ic|ous|ful)$/.test(lowerAt(tokens, i + 1)) || gap[i + 2] !== GAP.blank)
    return false;
  return (is[i]! & IS.adverb) !== 0 && (is[i + 2]! & (NOUN | IS.modifier)) !== 0 && !(is[i + 2]! & CLOSED);
}

/** “a very tired visitor”, “one elderly baker”: behind an article stands no adverb of a verb. */
export function isAdverbAfterArticle({ tokens, i, start, first, bits }: PhraseWord): boolean {
  const { is } = tokens;
  if (!(bits & IS.adverb) || i !== start || i !== first + 1 || !joined(tokens, i + 1)) return false;
  const next = is[i + 1]!;
  if (!(next & IS.lowercase) || next & (CLOSED | IS.determiner | IS.adverb)) return false;
  const article = lowerAt(tokens, first);
  const isDegree = /^(?:very|rather|quite)$/.test(lowerAt(tokens, i));
  const isInLy = lowerAt(tokens, i).endsWith('ly');
  if (/^an?$/.test(article)) return !(next & VERB) || (next & NOUN) !== 0;
  // “The more people came”
  if (article === 'the') return isInLy && (!(next & VERB) || (next & NOUN) !== 0);
  // “One later told of it”
  if (!/^(?:one|another)$/.test(article)) return false;
  if (isInLy) return (next & NOUN) !== 0 && !(next & VERB);
  return isDegree && joined(tokens, i + 2) && (is[i + 2]! & NOUN) !== 0;
}

/**
 * “a tired and angry visitor”, “the work and harbours minister”: words on both sides that no list knows or that describe,
 * and the noun. But “He lost a trowel and angry neighbours said so” has another subject behind “and”.
 */
export function joinsAdjectives({ tokens, i, first, start, noun }: PhraseWord): boolean {
  const { is } = tokens;
  if (lowerAt(tokens, i) !== 'and' || noun >= 0 || i === start) return false;
  if (!/^(?:an?|the)$/.test(lowerAt(tokens, first)) || !isPlain(tokens, i - 1)) return false;
  let last = i + 1;
  while (last <= i + MOST_BEHIND_AND && joined(tokens, last) && isPlain(tokens, last)) last++;
  if (last === i + 1 || !joined(tokens, last)) return false;
  const isNoun = (is[last]! & NOUN) !== 0 && (is[last]! & IS.lowercase) !== 0;
  return isNoun && !isPluralNoun(lowerAt(tokens, last)) && !goesOn(tokens, last + 1);
}

/** Words between “and” and the noun. */
const MOST_BEHIND_AND = 2;

/** Whether no list knows word `i`, or only as one that describes. */
function isPlain({ is }: Tokens, i: number): boolean {
  return (is[i]! & ~IS.modifier) === IS.lowercase;
}

/** “angry council workers”, “angry neighbour Ed Lowe”: whether the noun before word `i` belongs to a longer phrase. */
function goesOn(tokens: Tokens, i: number): boolean {
  if (!joined(tokens, i)) return false;
  const bits = tokens.is[i]!;
  return (bits & (NOUN | IS.capital)) !== 0 || (bits === IS.lowercase && endsInS(lowerAt(tokens, i)));
}

/** Endings of what stands behind a name and a hyphen: “Halden-led”, “Halden-based”. */
const BEHIND_NAME = /(?:ed|run|born|built)$/;

/** “Halden-led”: whether word `i` is the second part of such a word. */
export function isBehindName(tokens: Tokens, i: number): boolean {
  const { is, gap } = tokens;
  return gap[i] === GAP.hyphen && (is[i - 1]! & IS.capital) !== 0 && BEHIND_NAME.test(lowerAt(tokens, i));
}

/** Words of a name before a hyphen: “the New Halden-based fund”. */
const LONGEST_BEFORE_HYPHEN = 3;

/** “the Halden-led force”, “the New Halden-based fund”: a name that is only the first part of a word that describes. */
export function isBeforeHyphen(tokens: Tokens, i: number): boolean {
  const { is, gap } = tokens;
  let last = i;
  while (last < i + LONGEST_BEFORE_HYPHEN && is[last]! & IS.capital && gap[last + 1] === GAP.blank) last++;
  if (!(is[last]! & IS.capital) || gap[last + 1] !== GAP.hyphen) return false;
  return last + 1 < tokens.count && BEHIND_NAME.test(lowerAt(tokens, last + 1)) && joined(tokens, last + 2);
}

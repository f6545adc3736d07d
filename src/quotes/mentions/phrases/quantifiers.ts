import { setOf } from '../../../lexicon/words.ts';
import { IS, VERB } from '../../tokens/classes.ts';
import { opensSentence } from '../../tokens/sentence-bounds.ts';
import { GAP, lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Determiners that stand for somebody by themselves. */
const QUANTIFIERS: ReadonlySet<string> = setOf(`
  one some many most several both others another few all those two three this that neither none other
`);

/** “Another said”, “many complained”: whether word `i` may name somebody alone. */
export function isQuantifier(tokens: Tokens, i: number): boolean {
  return QUANTIFIERS.has(lowerAt(tokens, i));
}

/** Quantifiers that may follow what they count. */
const FLOATING = /^(?:both|all|each)$/;

/**
 * “The Echo and the Post had both reported”, “they all said”: whether the quantifier at `i` stands before a verb and behind
 * its subject, which is named there, so that it names nobody by itself.
 */
export function floats(tokens: Tokens, i: number): boolean {
  const { is, gap } = tokens;
  if (!FLOATING.test(lowerAt(tokens, i)) || i === 0 || opensSentence(tokens, i) || gap[i] !== GAP.blank)
    return false;
  const isBeforeVerb = ((is[i + 1] ?? 0) & (VERB | IS.auxiliary)) !== 0;
  return isBeforeVerb && !(is[i - 1]! & (IS.conjunction | IS.preposition | VERB));
}

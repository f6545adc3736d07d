import { setOf } from '../../../lexicon/words.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Determiners that stand for somebody by themselves. */
const QUANTIFIERS: ReadonlySet<string> = setOf(`
  one some many most several both others another few all those two three this that neither none other
`);

/** “Another said”, “many complained”: whether word `i` may name somebody alone. */
export function isQuantifier(tokens: Tokens, i: number): boolean {
  return QUANTIFIERS.has(lowerAt(tokens, i));
}

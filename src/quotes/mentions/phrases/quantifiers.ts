import { lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Determiners that stand for somebody by themselves. */
const QUANTIFIERS: ReadonlySet<string> = new Set(
  'one some many most several both others another few all those two three this that neither none other'.split(
    ' ',
  ),
);

/** “Another said”, “many complained”: whether word `i` may name somebody alone. */
export function isQuantifier(tokens: Tokens, i: number): boolean {
  return QUANTIFIERS.has(lowerAt(tokens, i));
}

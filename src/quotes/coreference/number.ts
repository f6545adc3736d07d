import type { Mention } from '../mentions/mention.ts';
import { isQuantifier } from '../mentions/phrases/quantifiers.ts';
import { isPluralNoun } from '../tokens/number.ts';
import { lowerAt, type Tokens } from '../tokens/tokens.ts';

/** “officials”, “some”: whether a phrase calls several. */
export function isPlural(tokens: Tokens, { head }: Mention): boolean {
  const word = lowerAt(tokens, head);
  return (
    isPluralNoun(word) ||
    (isQuantifier(tokens, head) && !/^(?:one|another|this|that|neither|other)$/.test(word))
  );
}

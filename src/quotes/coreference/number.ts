import type { Mention } from '../mentions/mention.ts';
import { isQuantifier } from '../mentions/phrases/quantifiers.ts';
import { isPluralNoun } from '../tokens/number.ts';
import { lowerAt, type Tokens } from '../tokens/tokens.ts';

/** Nouns in the singular for several people: no “he” and no “she” stands for them. */
const SEVERAL = /^(?:couple|family|pair|duo|trio)$/;

/** “officials”, “some”, “the couple”: whether a phrase calls several. */
export function isPlural(tokens: Tokens, { head }: Mention): boolean {
  const word = lowerAt(tokens, head);
  return (
    isPluralNoun(word) ||
    SEVERAL.test(word) ||
    (isQuantifier(tokens, head) && !/^(?:one|another|this|that|neither|other)$/.test(word))
  );
}

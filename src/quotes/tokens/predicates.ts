import { isBarePast, isIrregularPast } from '../../lexicon/clause-verbs.ts';
import { POSTPOSED as POSTPOSED_WORDS } from '../../lexicon/function-words.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS, VERB } from './classes.ts';
import { lowerAt, type Tokens } from './tokens.ts';

const POSTPOSED = setOf(POSTPOSED_WORDS);

/** “said”, “left”, “is”, “opened”: whether word `i`, in small letters, is a verb by its form and no noun or adverb. */
export function isPredicate(tokens: Tokens, i: number): boolean {
  const bits = tokens.is[i]!;
  const word = lowerAt(tokens, i);
  if (!(bits & IS.lowercase) || bits & IS.preposition) return false;
  if (bits & IS.auxiliary || isIrregularPast(word) || isBarePast(word)) return true;
  return (
    /..ed$/.test(word) ||
    ((bits & VERB) !== 0 && /(?:[^s]s|said|told|wrote)$/.test(word) && !(bits & IS.document))
  );
}

/** “people familiar with it”, “the Treasury alone”: whether a word behind a noun, in lower case, surely is none. */
export function isPostposed(word: string): boolean {
  return POSTPOSED.has(word);
}

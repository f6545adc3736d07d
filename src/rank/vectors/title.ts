import { findWords } from '../../doc/words.ts';
import type { Doc } from '../../types.ts';
import { lexemesIn } from '../terms/foreign/lexemes.ts';
import type { Terms } from '../terms/terms.ts';

/**
 * A headline's TF-IDF vector with an entry for every term of the document, of unit length; all 0 where it shares none.
 */
export function weighTitle(
  title: string | null,
  { numbers }: Terms,
  idf: Float64Array,
  { language, words: { vocabulary } }: Pick<Doc, 'language' | 'words'>,
): Float64Array {
  const weights = new Float64Array(idf.length);
  if (title === null) return weights;
  const lexemes = vocabulary.factsBy(lexemesIn(language));
  const words = findWords(title, vocabulary);
  for (let w = 0; w < words.count; w++) {
    const { stem } = lexemes.of(words.entries[w]!);
    const term = stem === null ? undefined : numbers.get(stem);
    if (term !== undefined) weights[term] = idf[term]!;
  }
  let squares = 0;
  for (const weight of weights) squares += weight ** 2;
  return squares > 0 ? weights.map((weight) => weight / Math.sqrt(squares)) : weights;
}

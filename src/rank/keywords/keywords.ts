import type { Keyword } from '../../types.ts';
import type { Vectors } from '../vectors/vectors.ts';
import { findPhrases, type Phrase, type PhraseSource } from './phrases.ts';

/** A group of common words must stand together so often to be more than chance. */
const FEWEST = 2;

/** A name tells more than a common word of the same weight. */
const NAME = 1.5;

/** A single word of these endings is mostly a verb or an adverb: “eating”, “failed”, “nearly”. */
const VERBAL = /(?:ing|ed|ly)$/;
const VERB = 0.4;

/** What a keyword of the first sentences gains over one that comes late; halved after so many sentences. */
const EARLY = 1;
const HALF_WAY = 4;

/** What keywords are found in. */
export interface KeywordSource extends PhraseSource {
  readonly vectors: Pick<Vectors, 'idf'>;
}

/**
 * Ranks the words and word groups of the body by tf · idf.
 *
 * @returns At most `count`, best first; the best scores 1.
 */
export function rankKeywords(source: KeywordSource, count: number): Keyword[] {
  if (count === 0) return [];
  const phrases = mergeNames(findPhrases(source));
  const first = source.body.sentences[0] ?? 0;
  const { idf } = source.vectors;
  const weigh = ({ terms: parts, text, isName, count: times, sentence }: Phrase) => {
    let weight = 0;
    for (const term of parts) weight += idf[term]!;
    const early = 1 + EARLY * 2 ** (-(sentence - first) / HALF_WAY);
    const kind = isName ? NAME : parts.length === 1 && VERBAL.test(text) ? VERB : 1;
    return (times * weight * early * kind) / Math.sqrt(parts.length);
  };
  const candidates = phrases
    .filter((phrase) => phrase.count >= FEWEST || phrase.isName)
    .map((phrase) => ({ phrase, weight: weigh(phrase) }))
    .sort((a, b) => b.weight - a.weight);
  const used = new Set<number>();
  const keywords: Keyword[] = [];
  for (const { phrase, weight } of candidates) {
    if (keywords.length === count) break;
    if (isTold(phrase, used)) continue;
    for (const term of phrase.terms) used.add(term);
    keywords.push({ term: phrase.text, score: weight / candidates[0]!.weight });
  }
  return keywords;
}

/** Two people may share a surname; anything else that shares a word with a better keyword says it again. */
function isTold({ terms, isName }: Phrase, used: ReadonlySet<number>): boolean {
  const known = terms.filter((term) => used.has(term)).length;
  return isName && terms.length > 1 ? known === terms.length : known > 0;
}

/**
 * Counts a part of a name for the whole: after “Ada Lorne”, every “Lorne” is one more of her; where two names end
 * in the same word, it counts for the first.
 */
function mergeNames(phrases: readonly Phrase[]): Phrase[] {
  const wholes = new Map<number, Phrase>();
  const added = new Map<Phrase, number>();
  for (const phrase of phrases)
    if (phrase.isName && phrase.terms.length > 1)
      for (const term of phrase.terms) if (!wholes.has(term)) wholes.set(term, phrase);
  const kept = phrases.filter((phrase) => {
    const whole = phrase.terms.length === 1 ? wholes.get(phrase.terms[0]!) : undefined;
    if (!whole) return true;
    added.set(whole, (added.get(whole) ?? 0) + phrase.count);
    return false;
  });
  return kept.map((phrase) => ({ ...phrase, count: phrase.count + (added.get(phrase) ?? 0) }));
}

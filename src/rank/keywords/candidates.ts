import type { Vectors } from '../vectors/vectors.ts';
import { type FeatureContext, type KeywordCandidate, measureCandidate } from './features.ts';
import type { Phrase } from './phrase-list.ts';
import { countWords, findPhrases, type PhraseSource } from './phrases.ts';
import { mergeNames } from './same-names.ts';
import type { WordReader } from './word-reader.ts';

/** What keywords are found in. */
export interface KeywordSource extends PhraseSource {
  readonly vectors: Pick<Vectors, 'idf' | 'title'>;
}

/** What may be a keyword, with its features in the order of `KEYWORD_FEATURES`. */
export interface MeasuredCandidate {
  readonly phrase: Phrase;
  readonly values: readonly number[];
}

/** Finds what may be a keyword of a document, in order of first appearance. */
export function findCandidates(source: KeywordSource, reader: WordReader): MeasuredCandidate[] {
  let [names, others] = [0, 0];
  const candidates = mergeNames(findPhrases(source, reader), reader).map((phrase) => ({
    phrase,
    text: reader.written(phrase.places[0]!, phrase.places[1]!),
    order: phrase.isName ? names++ : others++,
  }));
  const context = findContext(source, candidates);
  return candidates.map((candidate) => ({
    phrase: candidate.phrase,
    values: measureCandidate(candidate, context),
  }));
}

function findContext(source: KeywordSource, candidates: readonly KeywordCandidate[]): FeatureContext {
  const { doc, terms, body, vectors } = source;
  return {
    terms,
    idf: vectors.idf,
    headline: findHeadline(source),
    times: countWords(doc, terms, body.sentences),
    first: body.sentences[0] ?? 0,
    sentences: body.sentences.length,
    most: candidates.reduce((most, { phrase: { count } }) => Math.max(most, count), 1),
  };
}

/** For each term whether it stands in the headline: the one known from outside, or the first of the text. */
function findHeadline({ doc: { title, sentences }, terms, vectors }: KeywordSource): Uint8Array {
  const headline = new Uint8Array(vectors.title.length);
  for (let term = 0; term < headline.length; term++) if (vectors.title[term]! > 0) headline[term] = 1;
  if (!title) return headline;
  for (const { start, end, firstWord, endWord } of sentences) {
    if (start >= title.end) break;
    if (end <= title.start) continue;
    for (const term of terms.ofWord.subarray(firstWord, endWord)) if (term >= 0) headline[term] = 1;
  }
  return headline;
}

import { parseDoc } from '../../../src/doc/doc.ts';
import { analyzeDoc } from '../../../src/rank/analysis.ts';
import type { CopyStyle } from '../../../src/rank/body/copy-style.ts';
import type { SentenceFeatures } from '../../../src/rank/features/sentence-features.ts';
import type { TermFeatures } from '../../../src/rank/features/term-features.ts';
import { findTerms } from '../../../src/rank/terms/terms.ts';
import { Vocabulary } from '../../../src/rank/terms/vocabulary.ts';
import type { SentenceVectors } from '../../../src/rank/vectors/sentence-vectors.ts';
import { readSummaries, type SummarizedArticle } from '../../corpora.ts';
import { rewardSelections, type Scores } from './rewards.ts';

export type Corpus = 'editors' | 'models';

/** An article's terms, and which of them its summary holds. */
export interface TermExample {
  readonly features: TermFeatures;
  readonly held: Uint8Array;
}

/** An article with its summary, as the ranker sees it. */
export interface Example {
  readonly corpus: Corpus;
  readonly style: CopyStyle;
  /** 0 to `FOLDS` - 1 in each of the `SPLITS`; an article that is in both corpora is in the same fold of each. */
  readonly folds: readonly number[];
  readonly vectors: SentenceVectors;
  readonly terms: TermExample;
  readonly body: readonly number[];
  readonly features: SentenceFeatures;
  /** ROUGE of three places in the body, ascending. */
  readonly reward: (places: readonly number[]) => Scores;
  /** ROUGE of the text's first three sentences. */
  readonly lead: Scores;
}

export const FOLDS = 5;

/** Ways to deal out the articles to the folds: the mean over several depends less on which of them meet. */
export const SPLITS = 3;

const FILES = { editors: 'cnndm-validation', models: 'cnndm-llm' } as const;

/** Reads the examples of both corpora. @throws {Error} Where a corpus is not there. */
export function readExamples(data: string): Example[] {
  return (Object.keys(FILES) as Corpus[]).flatMap((corpus) => {
    const articles = readSummaries(data, FILES[corpus]);
    if (!articles) throw new Error(`summaries/${FILES[corpus]}.jsonl is not in the data folder`);
    return articles.map((article) => makeExample(corpus, article));
  });
}

const vocabulary = new Vocabulary(100_000);

function makeExample(corpus: Corpus, { text, summary }: SummarizedArticle): Example {
  const doc = parseDoc(text);
  const { terms, vectors, body, features } = analyzeDoc(doc, vocabulary, { idf: 'news', title: null });
  const { sentences, style } = body;
  const rewardSentences = rewardSelections(
    doc.sentences.map(({ start, end }) => text.slice(start, end)),
    summary,
  );
  const wanted = new Set(findTerms(parseDoc(summary.join('\n')), vocabulary).stems);
  const known = new Map<number, Scores>();
  return {
    corpus,
    style,
    folds: foldsOf(text),
    vectors: vectors.sentences,
    terms: {
      features: features.terms,
      held: Uint8Array.from(terms.stems, (stem) => (wanted.has(stem) ? 1 : 0)),
    },
    body: sentences,
    features: features.sentences,
    reward: (places) => {
      const key = places.reduce((sum, place) => sum * 4096 + place + 1, 0);
      let scores = known.get(key);
      if (!scores) {
        scores = rewardSentences(places.map((place) => sentences[place]!));
        known.set(key, scores);
      }
      return scores;
    },
    lead: rewardSentences([0, 1, 2].filter((s) => s < doc.sentences.length)),
  };
}

/** By the article's first letters, which the corpora print alike but for the agency's name. */
function foldsOf(text: string): number[] {
  const opening = text
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^cnn/, '')
    .slice(0, 80);
  let hash = 7;
  for (let i = 0; i < opening.length; i++) hash = (Math.imul(hash, 31) + opening.charCodeAt(i)) >>> 0;
  return Array.from({ length: SPLITS }, (_, split) => {
    const mixed = Math.imul((hash ^ (hash >>> 16)) + split * 0x9e3779b9, 0x85ebca6b);
    return ((mixed ^ (mixed >>> 13)) >>> 4) % FOLDS;
  });
}

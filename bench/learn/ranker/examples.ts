import { parseDoc } from '../../../src/doc/doc.ts';
import { WordTable } from '../../../src/doc/vocabulary.ts';
import { analyzeDoc } from '../../../src/rank/analysis.ts';
import type { CopyStyle } from '../../../src/rank/body/copy-style.ts';
import { measureLead } from '../../../src/rank/features/lead-features.ts';
import type { SentenceFeatures } from '../../../src/rank/features/sentence-features.ts';
import type { TermFeatures } from '../../../src/rank/features/term-features.ts';
import { findTerms } from '../../../src/rank/terms/terms.ts';
import type { SentenceVectors } from '../../../src/rank/vectors/sentence-vectors.ts';
import type { Doc, Sentence } from '../../../src/types.ts';
import {
  type ChoiceArticle,
  type Range,
  readChoices,
  readSummaries,
  type SummarizedArticle,
} from '../../corpora.ts';
import { readMarked } from '../../marked.ts';
import { rewardChoices } from './choices.ts';
import { rewardSelections, type Scores } from './rewards.ts';

export type Corpus = 'editors' | 'models' | 'choices' | 'marked';

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
  /** What is measured of its opening. */
  readonly opening: Float64Array;
  /** Whether the nut graf stands behind the second sentence; `null` where nobody has told which it is. */
  readonly isSoft: boolean | null;
  /** What three places in the body earn, ascending. */
  readonly reward: (places: readonly number[]) => Scores;
  /** What results are told beside: the ROUGE of the text's first three sentences; of choices nothing. */
  readonly baseline: Scores;
}

export const FOLDS = 5;

/** Ways to deal out the articles to the folds: the mean over several depends less on which of them meet. */
export const SPLITS = 3;

const FILES = { editors: 'cnndm-validation', models: 'cnndm-llm' } as const;

/** Reads the examples of all corpora. @throws {Error} Where a corpus is not there. */
export function readExamples(data: string): Example[] {
  const written = (Object.keys(FILES) as (keyof typeof FILES)[]).flatMap((corpus) => {
    const articles = readSummaries(data, FILES[corpus]);
    if (!articles) throw new Error(`summaries/${FILES[corpus]}.jsonl is not in the data folder`);
    return articles.map((article) => makeExample(corpus, article));
  });
  const choices = readChoices(data);
  if (!choices) throw new Error('editor/articles.jsonl or editor/leads.jsonl is not in the data folder');
  return [
    ...written,
    ...choices.map((article) => makeChoiceExample('choices', article)),
    ...readMarked(data).map((article) => makeChoiceExample('marked', article)),
  ];
}

const vocabulary = new WordTable();

function makeExample(corpus: Corpus, { text, summary }: SummarizedArticle): Example {
  const doc = parseDoc(text, vocabulary);
  const spans = doc.sentences.map(({ start, end }) => text.slice(start, end));
  return describe(corpus, doc, null, summary.join('\n'), null, rewardSelections(spans, summary));
}

function makeChoiceExample(corpus: Corpus, { text, headline, summary }: ChoiceArticle): Example {
  const doc = parseDoc(text, vocabulary);
  const wanted = summary.best.map(([start, end]) => text.slice(start, end)).join('\n');
  return describe(corpus, doc, headline ?? null, wanted, summary.nut, rewardChoices(doc.sentences, summary));
}

/**
 * @param wanted A text whose terms a summary should hold.
 * @param nut Its nut graf, where somebody has told which it is.
 * @param rewardSentences What a selection of sentences earns.
 */
function describe(
  corpus: Corpus,
  doc: Doc,
  title: string | null,
  wanted: string,
  nut: Range | null,
  rewardSentences: (selection: readonly number[]) => Scores,
): Example {
  const { terms, vectors, body, features } = analyzeDoc(doc, { idf: 'news', title });
  const { sentences, style } = body;
  const held = new Set(findTerms(parseDoc(wanted, vocabulary)).stems);
  const known = new Map<number, Scores>();
  return {
    corpus,
    style,
    folds: foldsOf(doc.text),
    vectors: vectors.sentences,
    terms: {
      features: features.terms,
      held: Uint8Array.from(terms.stems, (stem) => (held.has(stem) ? 1 : 0)),
    },
    body: sentences,
    features: features.sentences,
    opening: measureLead(features.sentences, sentences),
    isSoft: nut && isBehind(nut, doc.sentences, sentences),
    reward: (places) => {
      const key = places.reduce((sum, place) => sum * 4096 + place + 1, 0);
      let scores = known.get(key);
      if (!scores) {
        scores = rewardSentences(places.map((place) => sentences[place]!));
        known.set(key, scores);
      }
      return scores;
    },
    baseline:
      corpus in FILES ? rewardSentences([0, 1, 2].filter((s) => s < doc.sentences.length)) : [0, 0, 0],
  };
}

/** Sentences that may be the lead. */
const LEAD = 2;

/** Whether the nut graf begins behind the lead. */
function isBehind([start]: Range, sentences: readonly Sentence[], body: readonly number[]): boolean {
  const last = body[LEAD - 1];
  return last !== undefined && start >= sentences[last]!.end;
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

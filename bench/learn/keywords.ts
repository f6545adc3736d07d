/**
 * Learns which names and words an editor tags an article with, and writes `src/rank/keywords/keyword-weights.json`:
 *
 *     npx tsx bench/learn/keywords.ts --data PATH           learn from all articles and write the weights
 *     npx tsx bench/learn/keywords.ts --data PATH --folds   cross-validate alone
 *
 * Each kind of candidate has a logistic regression of its own. Of the candidates that are nearly one of the editor's
 * keywords, those that come closest to it are right.
 */
import { parseArgs } from 'node:util';
import { parseDoc } from '../../src/doc/doc.ts';
import { WordTable } from '../../src/doc/vocabulary.ts';
import { analyzeDoc } from '../../src/rank/analysis.ts';
import { findCandidates, type MeasuredCandidate } from '../../src/rank/keywords/candidates.ts';
import { KEYWORD_FEATURES } from '../../src/rank/keywords/features.ts';
import { chooseKeywords } from '../../src/rank/keywords/keywords.ts';
import {
  KEYWORD_KINDS,
  type KeywordModel,
  type KeywordWeights,
  keywordModelOf,
  kindOf,
} from '../../src/rank/keywords/model.ts';
import { type Phrase, wordingOf } from '../../src/rank/keywords/phrase-list.ts';
import { WordReader } from '../../src/rank/keywords/word-reader.ts';
import { dataFolder, readTagged, type TaggedArticle } from '../corpora.ts';
import { isSameTag, overlapOf, type Tag, tagOf } from '../measures/keywords.ts';
import { rounded, writeDataFile } from './data-file.ts';
import { learnLogistic } from './logistic.ts';

const FOLDS = 5;

/** Chosen on halves of the articles. */
const PENALTY = 50;

/** Digits of a weight behind the point. */
const DIGITS = 3;

/** As many as the command prints unless it is told otherwise. */
const COUNT = 8;

const FILE = new URL('../../src/rank/keywords/keyword-weights.json', import.meta.url);

interface Example {
  readonly file: string;
  readonly index: number;
  readonly tags: readonly Tag[];
  readonly candidates: readonly MeasuredCandidate[];
  /** Each candidate as it is printed. */
  readonly own: ReadonlyMap<Phrase, Tag>;
  readonly isRight: readonly boolean[];
}

const vocabulary = new WordTable();

function makeExample(file: string, article: TaggedArticle, index: number): Example {
  const { text, headline = null, keywords } = article;
  const analysis = analyzeDoc(parseDoc(text, vocabulary), { idf: 'news', title: headline });
  const reader = new WordReader(analysis.doc, analysis.terms);
  const candidates = findCandidates(analysis, reader);
  const tags = keywords.map(tagOf);
  const own = candidates.map(({ phrase }) => tagOf(wordingOf(phrase, reader)));
  const closest = tags.map((tag) => Math.max(0, ...own.map((other) => overlapOf(tag, other))));
  const isRight = own.map((other) =>
    tags.some((tag, t) => isSameTag(tag, other) && overlapOf(tag, other) === closest[t]),
  );
  return {
    file,
    index,
    tags,
    candidates,
    own: new Map(candidates.map(({ phrase }, c) => [phrase, own[c]!])),
    isRight,
  };
}

function learn(examples: readonly Example[]): KeywordWeights {
  const weights = KEYWORD_KINDS.map((kind) => {
    const rows: Float64Array[] = [];
    const labels: boolean[] = [];
    for (const { candidates, isRight } of examples)
      candidates.forEach(({ phrase, values }, c) => {
        if (kindOf(phrase) !== kind) return;
        rows.push(Float64Array.from(values));
        labels.push(isRight[c]!);
      });
    const { base, weights: own } = learnLogistic(rows, labels, PENALTY);
    const features = Object.fromEntries(KEYWORD_FEATURES.map((name, i) => [name, rounded(own[i]!, DIGITS)]));
    return [kind, { base: rounded(base, DIGITS), features }];
  });
  return Object.fromEntries(weights);
}

/** The shares of the editor's keywords that are given, and of those given that are the editor's. */
function score(examples: readonly Example[], modelFor: (example: Example) => KeywordModel): string {
  let [found, right, tags, given] = [0, 0, 0, 0];
  for (const example of examples) {
    const keywords = chooseKeywords(example.candidates, modelFor(example), COUNT).map(
      ({ phrase }) => example.own.get(phrase)!,
    );
    found += example.tags.filter((tag) => keywords.some((keyword) => isSameTag(tag, keyword))).length;
    right += keywords.filter((keyword) => example.tags.some((tag) => isSameTag(tag, keyword))).length;
    tags += example.tags.length;
    given += keywords.length;
  }
  return `${percent(found, tags)} of the editor’s ${tags} given, ${percent(right, given)} of ${given} right`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

/** Tells how good the models are on articles that they have not seen: the other of two halves, one of five folds. */
function crossValidate(examples: readonly Example[]): void {
  const learnWithout = (parts: number, part: number) =>
    keywordModelOf(learn(examples.filter(({ index }) => index % parts !== part)));
  const even = learnWithout(2, 1);
  const odd = learnWithout(2, 0);
  const folds = Array.from({ length: FOLDS }, (_, fold) => learnWithout(FOLDS, fold));
  for (const name of ['articles', 'leads']) {
    const own = examples.filter(({ file }) => file === name);
    const [ownEven, ownOdd] = [0, 1].map((half) => own.filter(({ index }) => index % 2 === half));
    console.error(`${name}, learned on the even lines, those themselves: ${score(ownEven!, () => even)}`);
    console.error(`${name}, learned on the even lines, the odd ones: ${score(ownOdd!, () => even)}`);
    console.error(`${name}, learned on the odd lines, the even ones: ${score(ownEven!, () => odd)}`);
    console.error(`${name}, five folds: ${score(own, ({ index }) => folds[index % FOLDS]!)}`);
  }
}

const { values: options } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
});
const examples = ['articles', 'leads'].flatMap((file) => {
  const articles = readTagged(dataFolder(options.data), file);
  if (!articles) throw new Error(`no editor/${file}.jsonl in the data folder`);
  return articles.map((article, index) => makeExample(file, article, index));
});
if (options.folds) crossValidate(examples);
else
  writeDataFile(
    FILE,
    {
      command: 'npm run learn -- --data PATH --only keywords',
      corpora: ['208 articles read by an editor', '140 more articles with the editor’s keywords'],
    },
    learn(examples),
  );

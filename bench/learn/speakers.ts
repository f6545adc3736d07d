/**
 * Learns the two log-linear models of attribution from PolNeAR’s training articles, an editor’s and the marked ones:
 *
 *     npx tsx bench/learn/speakers.ts --data PATH           learn from all articles and write the weights
 *     npx tsx bench/learn/speakers.ts --data PATH --folds   cross-validate alone
 *
 * One model chooses among the candidates of a quote, the other tells quotes from other words in quotation marks.
 * Figures (on standard error) and calibration come from five folds, so that no article is judged by weights that were
 * learned from it. Confidence is calibrated on the editor’s articles, which tell whether the name is right.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { DETECTION_SCHEMA, SPEAKER_SCHEMA } from '../../src/quotes/attribution/models.ts';
import type { Model } from '../../src/quotes/model/model.ts';
import { dataFolder, readAttributions, readEdited } from '../corpora.ts';
import { readAttributed } from './attributed.ts';
import { calibrate } from './calibration.ts';
import { chooseBy, learnCrossModels, readCorpora } from './coreference.ts';
import { readEditedArticle } from './edited.ts';
import type { LearningArticle } from './learning-article.ts';
import { type Instance, learnWeights, type Settings, sumOf } from './log-linear.ts';
import {
  type JudgedQuotation,
  judgeQuotations,
  makeDetectionExample,
  makeSpeakerExamples,
} from './speaker-examples.ts';
import { type LearnedSpeakers, writeSpeakers } from './speakers-file.ts';

/** Chosen in five folds; a milder one learns the articles by heart. */
const SETTINGS: Settings = { penalty: 8 };

const FOLDS = 5;
/** Least probability of a quote. What is less likely one mostly has a wrong speaker, too: end-to-end F1 loses nothing, in folds. */
const THRESHOLD = 0.65;
/** How many choices there are at least between two points of the calibration. */
const CALIBRATION_CASES = 80;
/** How often each of the editor’s articles counts beside one of PolNeAR’s or a marked one, of which there are more. */
const EDITED_WEIGHT = 2;

type Corpus = 'PolNeAR' | 'editor' | 'marked';

/** An article with its examples, and the fold that it is left out of. */
interface Example {
  readonly corpus: Corpus;
  readonly article: LearningArticle;
  readonly speakers: readonly Instance[];
  readonly fold: number;
}

/** A quotation judged by models that have not seen its article. */
interface CrossJudged extends JudgedQuotation {
  readonly corpus: Corpus;
  readonly fold: number;
}

/** Learns the models from the corpora in a data folder, tells how good they are, and gives what is to be written. */
function learnSpeakers(data: string): LearnedSpeakers {
  const examples = readExamples(data);
  const judged = crossJudge(examples);
  const calibration = calibrationOf(judged);
  console.error(describe(examples, judged, calibration));
  return {
    speaker: learnSpeakerWeights(examples),
    detection: learnDetectionWeights(judged),
    threshold: THRESHOLD,
    calibration,
  };
}

/** Learns on all folds but one and tells how good the models are on that one, for each of them. */
function crossValidateSpeakers(data: string): void {
  const examples = readExamples(data);
  const judged = crossJudge(examples);
  console.error(describe(examples, judged, calibrationOf(judged)));
}

function readExamples(data: string): Example[] {
  const attributed = readAttributions(data, 'polnear-train');
  const edited = readEdited(data);
  if (!attributed || !edited)
    throw new Error('no quotes/polnear-train.jsonl or no editor/articles.jsonl in the data folder');
  const corpora = readCorpora(data, edited);
  const { marked } = corpora;
  const named = [...edited, ...marked];
  const { byFold, foldOf } = learnCrossModels(corpora);
  const toExample = (corpus: Corpus, article: LearningArticle, fold: number): Example => ({
    corpus,
    article,
    speakers: makeSpeakerExamples(article),
    fold,
  });
  // Some articles are in both corpora: either copy is left out with the other.
  const foldOfText = new Map(named.map(({ text }, i) => [openingOf(text), foldOf(i)]));
  return [
    ...attributed.map((article, i) =>
      toExample('PolNeAR', readAttributed(article), foldOfText.get(openingOf(article.text)) ?? i % FOLDS),
    ),
    ...named.map((article, i) =>
      toExample(
        i < edited.length ? 'editor' : 'marked',
        readEditedArticle(article, chooseBy(byFold[foldOf(i)]!)),
        foldOf(i),
      ),
    ),
  ];
}

/** The first letters of a text, by which its copies are known. */
function openingOf(text: string): string {
  return text.replace(/[^A-Za-z]/g, '').slice(0, 200);
}

function weighed<T extends { readonly corpus: Corpus }>(items: readonly T[]): T[] {
  return items.flatMap((item) =>
    item.corpus === 'editor' ? new Array<T>(EDITED_WEIGHT).fill(item) : [item],
  );
}

function learnSpeakerWeights(examples: readonly Example[]): Float64Array {
  const instances = weighed(examples).flatMap(({ speakers }) => speakers);
  return learnWeights(SPEAKER_SCHEMA, instances, SETTINGS);
}

function learnDetectionWeights(judged: readonly CrossJudged[]): Float64Array {
  return learnWeights(DETECTION_SCHEMA, weighed(judged).map(makeDetectionExample), SETTINGS);
}

/** Chooses a speaker for each quotation by a model that has not seen its article. */
function crossJudge(examples: readonly Example[]): CrossJudged[] {
  const judged: CrossJudged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnSpeakerWeights(examples.filter((example) => example.fold !== fold));
    const model: Model = { schema: SPEAKER_SCHEMA, weights, unit: 1 };
    for (const { article, corpus } of examples.filter((example) => example.fold === fold))
      judged.push(...judgeQuotations(model, article).map((quotation) => ({ ...quotation, corpus, fold })));
  }
  return judged;
}

/** The quotations that a model takes for quotes which has not seen their article. */
function crossDetect(judged: readonly CrossJudged[]): CrossJudged[] {
  const kept: CrossJudged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnDetectionWeights(judged.filter((quotation) => quotation.fold !== fold));
    for (const quotation of judged)
      if (quotation.fold === fold && 1 / (1 + Math.exp(-sumOf(weights, quotation.indices))) >= THRESHOLD)
        kept.push(quotation);
  }
  return kept;
}

function calibrationOf(judged: readonly CrossJudged[]): LearnedSpeakers['calibration'] {
  const cases = judged.filter(({ corpus, isQuote }) => corpus === 'editor' && isQuote);
  return calibrate(
    cases.map(({ certainty, isRight }) => ({ share: certainty, right: isRight })),
    CALIBRATION_CASES,
  );
}

/** What five folds say of the models. */
function describe(
  examples: readonly Example[],
  judged: readonly CrossJudged[],
  calibration: LearnedSpeakers['calibration'],
): string {
  const kept = crossDetect(judged);
  const figures = (['PolNeAR', 'editor', 'marked'] as const).map((corpus) => {
    const own = <T extends { readonly corpus: Corpus }>(items: readonly T[]) =>
      items.filter((item) => item.corpus === corpus);
    const known = own(judged).filter(({ hasSource }) => hasSource);
    const gold = own(examples).reduce((sum, { article }) => sum + article.goldCount, 0);
    const found = own(kept).filter(({ isQuote }) => isQuote).length;
    const right = own(kept).filter(({ isRight }) => isRight).length;
    const accuracy = known.filter(({ isRight }) => isRight).length / known.length;
    return (
      `${corpus}, five folds: speaker right ${percent(accuracy)} of ${known.length}; ` +
      `quotes found P ${percent(found / own(kept).length)} R ${percent(found / gold)}; ` +
      `end-to-end F1 ${percent((2 * right) / (own(kept).length + gold))}`
    );
  });
  return [
    ...figures,
    'calibration, five folds:',
    '  share  right',
    ...calibration.map(({ share, right }) => `  ${share.toFixed(3)}  ${right.toFixed(3)}`),
  ].join('\n');
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
  });
  const data = dataFolder(values.data);
  if (values.folds) crossValidateSpeakers(data);
  else writeSpeakers(learnSpeakers(data));
}

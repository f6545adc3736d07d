/**
 * Learns the two log-linear models of attribution from PolNeAR’s training articles:
 *
 *     npx tsx bench/learn/speakers.ts --data PATH           learn from all articles and write the weights
 *     npx tsx bench/learn/speakers.ts --data PATH --folds   cross-validate alone
 *
 * One model chooses among the candidates of a quote, the other tells quotes from other words in quotation marks.
 * Figures (on standard error) and calibration come from five folds, so that no article is judged by weights that were
 * learned from it.
 */

import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Model } from '../../src/quotes/attribution/model.ts';
import { DETECTION_SCHEMA, SPEAKER_SCHEMA } from '../../src/quotes/attribution/models.ts';
import { dataFolder, readAttributions } from '../corpora.ts';
import { type ReadArticle, readAttributed } from './attributed.ts';
import { calibrate } from './calibration.ts';
import { type Instance, learnWeights, type Settings, sumOf } from './log-linear.ts';
import {
  type JudgedQuotation,
  judgeQuotations,
  makeDetectionExample,
  makeSpeakerExamples,
} from './speaker-examples.ts';
import { type LearnedSpeakers, writeSpeakers } from './speakers-file.ts';

/** Chosen in five folds; milder ones learn the articles by heart. */
const SETTINGS: Settings = { epochs: 20, penalty: 1e-2, rate: 0.05 };

const FOLDS = 5;
/** A quotation is taken for a quote where that is more likely than not. */
const THRESHOLD = 0.5;
/** How many choices there are at least between two points of the calibration. */
const CALIBRATION_CASES = 150;

const CORPUS = 'polnear-train';

/** An article with its examples, and the fold that it is left out of. */
interface Example {
  readonly article: ReadArticle;
  readonly speakers: readonly Instance[];
  readonly fold: number;
}

/** A quotation judged by models that have not seen its article. */
interface CrossJudged extends JudgedQuotation {
  readonly fold: number;
}

/** Learns the models from the corpus in a data folder, tells how good they are, and gives what is to be written. */
export function learnSpeakers(data: string): LearnedSpeakers {
  const examples = readExamples(data);
  const judged = crossJudge(examples);
  const calibration = calibrate(sourced(judged), CALIBRATION_CASES);
  console.error(describe(examples, judged, calibration));
  return {
    speaker: learnWeights(
      SPEAKER_SCHEMA,
      examples.flatMap(({ speakers }) => speakers),
      SETTINGS,
    ),
    detection: learnWeights(DETECTION_SCHEMA, judged.map(makeDetectionExample), SETTINGS),
    threshold: THRESHOLD,
    calibration,
  };
}

/** Learns on all folds but one and tells how good the models are on that one, for each of them. */
export function crossValidateSpeakers(data: string): void {
  const examples = readExamples(data);
  const judged = crossJudge(examples);
  console.error(describe(examples, judged, calibrate(sourced(judged), CALIBRATION_CASES)));
}

function readExamples(data: string): Example[] {
  const articles = readAttributions(data, CORPUS);
  if (!articles) throw new Error(`no quotes/${CORPUS}.jsonl in the data folder`);
  return articles.map((attributed, i) => {
    const article = readAttributed(attributed);
    return { article, speakers: makeSpeakerExamples(article), fold: i % FOLDS };
  });
}

/** Chooses a speaker for each quotation by a model that has not seen its article. */
function crossJudge(examples: readonly Example[]): CrossJudged[] {
  const judged: CrossJudged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = examples.filter((example) => example.fold !== fold);
    const weights = learnWeights(
      SPEAKER_SCHEMA,
      others.flatMap(({ speakers }) => speakers),
      SETTINGS,
    );
    const model: Model = { schema: SPEAKER_SCHEMA, weights, unit: 1 };
    for (const { article } of examples.filter((example) => example.fold === fold))
      judged.push(...judgeQuotations(model, article).map((quotation) => ({ ...quotation, fold })));
  }
  return judged;
}

/** The quotations that a model takes for quotes which has not seen their article. */
function crossDetect(judged: readonly CrossJudged[]): CrossJudged[] {
  const kept: CrossJudged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = judged.filter((quotation) => quotation.fold !== fold);
    const weights = learnWeights(DETECTION_SCHEMA, others.map(makeDetectionExample), SETTINGS);
    for (const quotation of judged)
      if (quotation.fold === fold && 1 / (1 + Math.exp(-sumOf(weights, quotation.indices))) >= THRESHOLD)
        kept.push(quotation);
  }
  return kept;
}

/** Those whose source the annotators marked. */
function sourced(judged: readonly CrossJudged[]): CrossJudged[] {
  return judged.filter(({ gold }) => gold && gold.source.length > 0);
}

/** What five folds say of the models. */
function describe(
  examples: readonly Example[],
  judged: readonly CrossJudged[],
  calibration: LearnedSpeakers['calibration'],
): string {
  const known = sourced(judged);
  const gold = examples.reduce((sum, { article }) => sum + article.goldCount, 0);
  const kept = crossDetect(judged);
  const found = kept.filter((quotation) => quotation.gold).length;
  const right = kept.filter((quotation) => quotation.right).length;
  const accuracy = known.filter((quotation) => quotation.right).length / known.length;
  return [
    `speaker accuracy on quotes found, five folds: ${percent(accuracy)} of ${known.length}`,
    `quotes found, five folds: P ${percent(found / kept.length)} R ${percent(found / gold)} ` +
      `F1 ${percent((2 * found) / (kept.length + gold))}, ` +
      `end-to-end F1 ${percent((2 * right) / (kept.length + gold))}`,
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

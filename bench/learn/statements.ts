/**
 * Learns the four models of statements without quotation marks from PolNeAR’s training articles:
 *
 *     npx tsx bench/learn/statements.ts --data PATH           learn from all articles and write the weights
 *     npx tsx bench/learn/statements.ts --data PATH --folds   cross-validate alone
 *
 * One model tells whether a cue reports a statement and on which side of it, two where that starts and ends, and one whose it is.
 * Figures (on standard error) and calibration come from five folds, so that no article is judged by weights that were
 * learned from it.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Model } from '../../src/quotes/model/model.ts';
import { STATEMENT_SCHEMAS, type StatementModels } from '../../src/quotes/statements/models.ts';
import { statementSpan } from '../../src/quotes/statements/span.ts';
import { findStatements } from '../../src/quotes/statements/statements.ts';
import { dataFolder, readAttributions } from '../corpora.ts';
import {
  noStatements,
  type ReportedStatement,
  type StatementCounts,
  scoreStatements,
  statementFigures,
} from '../measures/statements.ts';
import { calibrate } from './calibration.ts';
import { writeDataFile } from './data-file.ts';
import { learnWeights, type Settings } from './log-linear.ts';
import { weightsOf } from './speakers-file.ts';
import { readStatementArticle, type StatementArticle } from './statement-examples.ts';

/** Chosen in five folds. */
const SETTINGS: Settings = { penalty: 8 };
const FOLDS = 5;
/** How many statements there are at least between two points of the calibration. */
const CALIBRATION_CASES = 150;

const FILE = new URL('../../src/quotes/statements/weights.json', import.meta.url);

/** The models as they are learned: their weights are no hundredths yet. */
type LearnedModels = StatementModels<Model & { readonly weights: Float64Array }>;

/** A statement that models have found which have not seen its article. */
interface JudgedStatement extends ReportedStatement {
  readonly share: number;
  /** `null` where the measure counts it neither as right nor as wrong. */
  readonly right: boolean | null;
}

interface CrossJudged {
  readonly counts: StatementCounts;
  readonly statements: readonly JudgedStatement[];
}

function learnStatements(articles: readonly StatementArticle[], calibration: object): void {
  const models = learnModels(articles);
  const weights = (name: keyof LearnedModels) => weightsOf(STATEMENT_SCHEMAS[name], models[name].weights);
  writeDataFile(
    FILE,
    {
      command: 'npm run learn -- --data PATH --only statements',
      corpora: ['PolNeAR 1.0, training articles'],
    },
    {
      frame: weights('frame'),
      start: weights('start'),
      end: weights('end'),
      speaker: weights('speaker'),
      calibration,
    },
  );
}

function readArticles(data: string): StatementArticle[] {
  const articles = readAttributions(data, 'polnear-train');
  if (!articles) throw new Error('no quotes/polnear-train.jsonl in the data folder');
  return articles.map(readStatementArticle);
}

function learnModels(articles: readonly StatementArticle[]): LearnedModels {
  const learn = (name: keyof LearnedModels) => {
    const schema = STATEMENT_SCHEMAS[name];
    const instances = articles.flatMap((article) => article.instances[name]);
    return { schema, weights: learnWeights(schema, instances, SETTINGS), unit: 1 };
  };
  return { frame: learn('frame'), start: learn('start'), end: learn('end'), speaker: learn('speaker') };
}

/** Finds the statements of each article by models that have not seen it. */
function crossJudge(articles: readonly StatementArticle[]): CrossJudged {
  let counts = noStatements;
  const statements: JudgedStatement[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = learnModels(articles.filter((_, i) => i % FOLDS !== fold));
    for (const article of articles.filter((_, i) => i % FOLDS === fold)) {
      const found = judge(article, models);
      counts = scoreStatements(article.text, article.attributions, found, counts);
      statements.push(...found);
    }
  }
  return { counts, statements };
}

function judge(
  { analysis, text, attributions }: StatementArticle,
  models: StatementModels,
): JudgedStatement[] {
  const { tokens, mentions } = analysis;
  return findStatements(analysis, models).map((statement): JudgedStatement => {
    const { first, end } = mentions[statement.speaker]!;
    const mention = { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
    const reported = { ...statementSpan(analysis, statement), mention };
    const counts = scoreStatements(text, attributions, [reported]);
    return { ...reported, share: statement.share, right: counts.reported > 0 ? counts.right > 0 : null };
  });
}

function calibrationOf({ statements }: CrossJudged) {
  const cases = statements.flatMap(({ share, right }) => (right === null ? [] : [{ share, right }]));
  return calibrate(cases, CALIBRATION_CASES);
}

function describe(judged: CrossJudged): string {
  const { precision, recall, f1, source, endToEnd } = statementFigures(judged.counts);
  const rounded = [precision, recall, f1, source, endToEnd].map((figure) => figure.toFixed(1));
  return [
    `PolNeAR, five folds: statements found P ${rounded[0]} R ${rounded[1]} F1 ${rounded[2]}; ` +
      `source right ${rounded[3]}; end-to-end F1 ${rounded[4]}`,
    'calibration, five folds:',
    '  share  right',
    ...calibrationOf(judged).map(({ share, right }) => `  ${share.toFixed(3)}  ${right.toFixed(3)}`),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
  });
  const articles = readArticles(dataFolder(values.data));
  const judged = crossJudge(articles);
  console.error(describe(judged));
  if (!values.folds) learnStatements(articles, calibrationOf(judged));
}

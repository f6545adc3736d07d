/**
 * Learns the four models of statements without quotation marks from PolNeAR’s training articles and marked ones:
 *
 *     npx tsx bench/learn/statements.ts --data PATH           learn from all articles and write the weights
 *     npx tsx bench/learn/statements.ts --data PATH --folds   cross-validate alone
 *
 * One model tells whether a cue reports a statement and on which side of it, two where that starts and ends, and one whose it is.
 * Figures (on standard error) and calibration come from five folds, so that no article is judged by weights that were
 * learned from it. Confidence is calibrated on the marked articles, which tell whether the name is right.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findReferent } from '../../src/quotes/coreference/referents/referents.ts';
import type { Model } from '../../src/quotes/model/model.ts';
import { STATEMENT_SCHEMAS, type StatementModels } from '../../src/quotes/statements/models.ts';
import { statementSpan } from '../../src/quotes/statements/span.ts';
import { type FoundStatement, findStatements } from '../../src/quotes/statements/statements.ts';
import { dataFolder, readAttributions } from '../corpora.ts';
import { readStated, type StatedArticle } from '../marked.ts';
import { isSigned } from '../measures/stated.ts';
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
import { cueOf, readStatementArticle, type StatementArticle } from './statement-examples.ts';

/** Chosen in five folds. */
const SETTINGS: Settings = { penalty: 8 };
const FOLDS = 5;
/** How often each marked article counts beside one of PolNeAR’s, of which there are more. */
const STATED_WEIGHT = 2;
/** How many statements there are at least between two points of the calibration. */
const CALIBRATION_CASES = 100;

const FILE = new URL('../../src/quotes/statements/weights.json', import.meta.url);

/** The models as they are learned: their weights are no hundredths yet. */
type LearnedModels = StatementModels<Model & { readonly weights: Float64Array }>;

/** An article with what the models learn from it, and the fold that it is left out of. */
interface Example {
  readonly article: StatementArticle;
  /** What a reader has told of its cues; `null` for PolNeAR’s articles. */
  readonly stated: StatedArticle | null;
  readonly fold: number;
}

/** A statement that models have found which have not seen its article. */
interface Judged {
  readonly share: number;
  readonly right: boolean;
}

interface CrossJudged {
  /** What PolNeAR’s measure says of its articles. */
  readonly counts: StatementCounts;
  /** How many statements the readers have marked, and what the models report by the cues that they have judged. */
  readonly marked: number;
  readonly judged: readonly Judged[];
}

function learnStatements(examples: readonly Example[], calibration: object): void {
  const models = learnModels(examples);
  const weights = (name: keyof LearnedModels) => weightsOf(STATEMENT_SCHEMAS[name], models[name].weights);
  writeDataFile(
    FILE,
    {
      command: 'npm run learn -- --data PATH --only statements',
      corpora: ['PolNeAR 1.0, training articles', '339 articles with marked statements'],
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

function readExamples(data: string): Example[] {
  const attributed = readAttributions(data, 'polnear-train');
  if (!attributed) throw new Error('no quotes/polnear-train.jsonl in the data folder');
  return [
    ...attributed.map((article, i) => ({
      article: readStatementArticle(article, null),
      stated: null,
      fold: i % FOLDS,
    })),
    ...readStated(data).map((stated, i) => ({
      article: readStatementArticle(stated, stated.cues),
      stated,
      fold: i % FOLDS,
    })),
  ];
}

function learnModels(examples: readonly Example[]): LearnedModels {
  const weighed = examples.flatMap((example) =>
    example.stated ? new Array<Example>(STATED_WEIGHT).fill(example) : [example],
  );
  const learn = (name: keyof LearnedModels) => {
    const schema = STATEMENT_SCHEMAS[name];
    const instances = weighed.flatMap(({ article }) => article.instances[name]);
    return { schema, weights: learnWeights(schema, instances, SETTINGS), unit: 1 };
  };
  return { frame: learn('frame'), start: learn('start'), end: learn('end'), speaker: learn('speaker') };
}

/** Finds the statements of each article by models that have not seen it. */
function crossJudge(examples: readonly Example[]): CrossJudged {
  let counts = noStatements;
  let marked = 0;
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = learnModels(examples.filter((example) => example.fold !== fold));
    for (const { article, stated } of examples.filter((example) => example.fold === fold)) {
      const found = findStatements(article.analysis, models);
      if (!stated) {
        counts = scoreStatements(
          article.text,
          article.attributions,
          found.map((statement) => reportedBy(article, statement)),
          counts,
        );
        continue;
      }
      marked += stated.attributions.length;
      judged.push(...found.flatMap((statement) => judge(article, stated, statement) ?? []));
    }
  }
  return { counts, marked, judged };
}

function reportedBy({ analysis }: StatementArticle, statement: FoundStatement): ReportedStatement {
  const { tokens, mentions } = analysis;
  const { first, end } = mentions[statement.speaker]!;
  const mention = { start: tokens.starts[first]!, end: tokens.ends[end - 1]! };
  return { ...statementSpan(analysis, statement), mention };
}

/** Whether a reader would sign a statement; `null` where no reader has judged its cue. */
function judge(
  { analysis, text }: StatementArticle,
  { attributions, cues, speakers }: StatedArticle,
  statement: FoundStatement,
): Judged | null {
  const [from, to] = cueOf(statement.clause, analysis);
  const cue = cues.find(([start, end]) => start < to && from < end);
  if (!cue) return null;
  const referent = findReferent(analysis, statement.speaker);
  const share = statement.share * (referent?.certainty ?? 0);
  const told = attributions.find((attribution) => attribution.cue[0]![0] === cue[0]);
  if (!told) return { share, right: false };
  const { start, end } = statementSpan(analysis, statement);
  const name = referent && text.slice(referent.name.start, referent.name.end);
  const stated = { span: told.content[0]!, name: speakers.get(cue[0]) };
  return { share, right: isSigned(text, { span: [start, end], name }, stated) };
}

function describe(
  { counts, marked, judged }: CrossJudged,
  calibration: ReturnType<typeof calibrate>,
): string {
  const { precision, recall, f1, source, endToEnd } = statementFigures(counts);
  const rounded = [precision, recall, f1, source, endToEnd].map((figure) => figure.toFixed(1));
  const right = judged.filter((statement) => statement.right).length;
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  return [
    `PolNeAR, five folds: statements found P ${rounded[0]} R ${rounded[1]} F1 ${rounded[2]}; ` +
      `source right ${rounded[3]}; end-to-end F1 ${rounded[4]}`,
    `marked, five folds: words and full name right ${percent(right, judged.length)} of ${judged.length} reported, ` +
      `${percent(right, marked)} of ${marked} marked`,
    'calibration, five folds:',
    '  share  right',
    ...calibration.map(({ share, right }) => `  ${share.toFixed(3)}  ${right.toFixed(3)}`),
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
  });
  const examples = readExamples(dataFolder(values.data));
  const crossJudged = crossJudge(examples);
  const calibration = calibrate(crossJudged.judged, CALIBRATION_CASES);
  console.error(describe(crossJudged, calibration));
  if (!values.folds) learnStatements(examples, calibration);
}

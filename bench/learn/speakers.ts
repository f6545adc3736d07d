/**
 * Learns the numbers of `src/quotes/attribution/weights.ts` from PolNeAR's training articles:
 *
 *     npx tsx bench/learn/speakers.ts --data PATH > src/quotes/attribution/weights.ts   learn from all articles
 *     npx tsx bench/learn/speakers.ts --data PATH --folds                    cross-validate alone
 *
 * Two log-linear models, both by AdaGrad with a small L2 penalty: one chooses among the candidates of a quote (the
 * right ones together against the others), one tells quotes from other words in quotation marks. Figures (on standard
 * error) and calibration come from five folds, so that no article is judged by numbers learned from it.
 */
import { parseArgs } from 'node:util';
import { type Candidate, candidatesOf } from '../../src/quotes/attribution/candidates.ts';
import { chooseFrom, isTerm } from '../../src/quotes/attribution/choice.ts';
import { DIMENSIONS, TEMPLATES } from '../../src/quotes/attribution/features.ts';
import {
  type LearnedModel,
  type Model,
  packModel,
  renderWeights,
} from '../../src/quotes/attribution/model.ts';
import { isNaming } from '../../src/quotes/attribution/naming.ts';
import { SPOKEN_DIMENSIONS, SPOKEN_TEMPLATES, spokenFacts } from '../../src/quotes/attribution/speech.ts';
import { dataFolder, readAttributions } from '../corpora.ts';
import type { GoldQuote } from '../measures/quotes.ts';
import { overlapsSource, type ReadArticle, readAttributed, sharesName } from './attributed.ts';
import { calibrate } from './calibration.ts';
import { featuresOf, type Instance, learn, type Plan, planOf, sumOf } from './log-linear.ts';

const SPEAKER = planOf(DIMENSIONS, TEMPLATES);

const SPOKEN = planOf(SPOKEN_DIMENSIONS, SPOKEN_TEMPLATES);

/** Chosen in five folds; milder ones learn the articles by heart. */
const SETTINGS = { epochs: 20, penalty: 1e-2, rate: 0.05 };

/** Weights of less than this are not written. Dropping those under 0.05 costs 0.3 points of accuracy and saves three lines. */
const LEAST_WEIGHT = 0.01;

/** Columns of a line of weights. */
const WIDTH = 100;

const FOLDS = 5;
/** From this probability on a quotation is taken for a quote: where that is more likely than not. */
const THRESHOLD = 0.5;

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
});
const articles = readAttributions(dataFolder(values.data), 'polnear-train');
if (!articles) throw new Error('no quotes/polnear-train.jsonl in the data folder');
const reads = articles.map(readAttributed);
const instances = reads.map(instancesOf);
const judged = crossJudge();
const odds = crossOdds(judged);
const sourced = judged.filter(({ gold }) => gold && gold.source.length > 0);
const calibration = calibrate(sourced, 150);
report();
if (!values.folds) process.stdout.write(renderModels());

/** Chooses a speaker for each quotation by a model that has not seen its article. */
function crossJudge(): Judged[] {
  const all: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = instances.filter((_, i) => i % FOLDS !== fold).flat();
    const model = packModel(learn(SPEAKER, others, SETTINGS));
    for (const [i, read] of reads.entries()) if (i % FOLDS === fold) all.push(...judge(model, read));
  }
  return all;
}

/** Tells how likely each quotation is a quote, by a model that has not seen its article. */
function crossOdds(judged: readonly Judged[]): Map<Judged, number> {
  const indices = new Map(reads.map((read, i) => [read, i]));
  const foldOf = (item: Judged) => indices.get(item.read)! % FOLDS;
  const odds = new Map<Judged, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = judged.filter((item) => foldOf(item) !== fold);
    const model = learn(SPOKEN, others.map(spokenInstance), SETTINGS);
    for (const item of judged) if (foldOf(item) === fold) odds.set(item, sumOf(model, item.features));
  }
  return odds;
}

/** Found and right at the threshold, and the F1 of both. */
function figuresOf(judged: readonly Judged[], odds: ReadonlyMap<Judged, number>) {
  const gold = reads.reduce((sum, read) => sum + read.goldCount, 0);
  const kept = judged.filter((item) => 1 / (1 + Math.exp(-odds.get(item)!)) >= THRESHOLD);
  const found = kept.filter((item) => item.gold).length;
  const right = kept.filter((item) => item.right).length;
  return {
    precision: found / kept.length,
    recall: found / gold,
    f1: (2 * found) / (kept.length + gold),
    endToEnd: (2 * right) / (kept.length + gold),
  };
}

function report(): void {
  const right = sourced.filter((item) => item.right).length;
  const { precision, recall, f1, endToEnd } = figuresOf(judged, odds);
  const lines = [
    `speaker accuracy on quotes found, five folds: ${percent(right / sourced.length)} of ${sourced.length}`,
    `quotes found, five folds: P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}, end-to-end F1 ${percent(endToEnd)}`,
    'calibration, five folds:',
    '  share  right',
    ...calibration.map(([share, rate]) => `  ${share.toFixed(3)}  ${rate.toFixed(3)}`),
  ];
  console.error(lines.join('\n'));
}

function renderModels(): string {
  const speakers = learn(SPEAKER, instances.flat(), SETTINGS);
  const spoken = learn(SPOKEN, judged.map(spokenInstance), SETTINGS);
  return [
    '// Learned from PolNeAR 1.0, training articles, by bench/learn/speakers.ts. Do not edit.',
    "import type { Weights } from './model.ts';\n",
    `export const SPEAKER_WEIGHTS: Weights = ${weightsOf(SPEAKER, speakers)};\n`,
    `export const SPOKEN_WEIGHTS: Weights = ${weightsOf(SPOKEN, spoken)};\n`,
    '/** Least probability of being spoken. */',
    `export const SPOKEN_THRESHOLD = ${THRESHOLD};\n`,
    '/** Share of a choice among its candidates, and how often choices of that share were right. */',
    `export const CALIBRATION: readonly (readonly [number, number])[] = ${JSON.stringify(calibration)};\n`,
  ].join('\n');
}

/** Runs over the gold quotes of an article with the speaker before each as its annotators have it. */
function instancesOf(read: ReadArticle): Instance[] {
  const instances: Instance[] = [];
  const spoken = new Set<number>();
  let past = -1;
  for (const [q, gold] of read.gold.entries()) {
    if (!gold) continue;
    const candidates = candidatesOf(read.analysis, q, past, spoken);
    let right = indicesWhere(
      candidates,
      (c) => c.mention >= 0 && overlapsSource(read, c.mention, gold.source),
    );
    if (right.length === 0)
      right = indicesWhere(candidates, (c) => c.mention >= 0 && sharesName(read, c.mention, gold.source));
    if (gold.source.length === 0) right = [0];
    instances.push({ features: candidates.map((c) => featuresOf(SPEAKER, c.facts)), right });
    past = right.length > 0 ? candidates[right[0]!]!.mention : -1;
    const entity = past < 0 ? -1 : read.analysis.entities.of[past]!;
    if (entity >= 0) spoken.add(entity);
  }
  return instances;
}

function indicesWhere<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  return items.flatMap((item, i) => (holds(item) ? [i] : []));
}

interface Judged {
  readonly read: ReadArticle;
  readonly q: number;
  readonly gold: GoldQuote | null;
  readonly candidate: Candidate;
  readonly share: number;
  readonly right: boolean;
  readonly features: Int32Array;
}

/** Chooses for every quotation of an article, quotes and others. */
function judge(model: Model, read: ReadArticle): Judged[] {
  const judged: Judged[] = [];
  const spoken = new Set<number>();
  let past = -1;
  let before = false;
  let naming = false;
  for (const [q, gold] of read.gold.entries()) {
    naming = isNaming(read.analysis, q, naming);
    if (naming) {
      before = false;
      continue;
    }
    const { candidate, share } = chooseFrom(model, candidatesOf(read.analysis, q, past, spoken));
    if (isTerm(candidate)) {
      before = false;
      continue;
    }
    const right =
      gold !== null &&
      candidate.mention >= 0 &&
      (overlapsSource(read, candidate.mention, gold.source) ||
        sharesName(read, candidate.mention, gold.source));
    const features = featuresOf(SPOKEN, spokenFacts(read.analysis, q, candidate, share, before));
    judged.push({ read, q, gold, candidate, share, right, features });
    before = gold !== null;
    if (!gold) continue;
    past = candidate.mention;
    const entity = past < 0 ? -1 : read.analysis.entities.of[past]!;
    if (entity >= 0) spoken.add(entity);
  }
  return judged;
}

/** A quotation as a choice between two: not spoken, which weighs nothing, and spoken. */
function spokenInstance({ features, gold }: Judged): Instance {
  return { features: [new Int32Array(0), features], right: [gold ? 1 : 0] };
}

/** The weights as source: a row of each template, cut at blanks into lines. */
function weightsOf<D extends string>({ templates }: Plan<D>, { weights }: LearnedModel): string {
  const rows = templates.map((template, t) => {
    const lines = renderWeights(weights[t]!, LEAST_WEIGHT).match(new RegExp(`.{1,${WIDTH}}(?: |$)`, 'g'))!;
    return `  ${JSON.stringify(template.join('·'))}:\n${lines.map((line) => `    '${line}'`).join(' +\n')},`;
  });
  return `{\n${rows.join('\n')}\n}`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

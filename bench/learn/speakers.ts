/**
 * Learns the numbers of `src/quotes/weights.ts` from PolNeAR's training articles:
 *
 *     npx tsx bench/learn/speakers.ts polnear-train.jsonl [src/quotes/weights.ts]
 *
 * Two log-linear models, both by AdaGrad with a small L2 penalty: one chooses among the candidates of a quote (the
 * right ones together against the others), one tells quotes from other words in quotation marks. Shares and
 * calibration come from five folds, so that no article is judged by numbers learned from it.
 */
import { writeFileSync } from 'node:fs';
import { parseDoc } from '../../src/doc/doc.ts';
import { chooseFrom, isTerm } from '../../src/quotes/attribute.ts';
import { readContext } from '../../src/quotes/context.ts';
import {
  type Candidate,
  type Context,
  candidatesOf,
  DIMENSIONS,
  TEMPLATES,
} from '../../src/quotes/features.ts';
import { findQuotations } from '../../src/quotes/marks.ts';
import {
  type Combination,
  combinationOf,
  countOf,
  type Dimensions,
  type Facts,
  indexOf,
  type Model,
  renderWeights,
  type Template,
} from '../../src/quotes/model.ts';
import { isNaming } from '../../src/quotes/naming.ts';
import { SPOKEN_DIMENSIONS, SPOKEN_TEMPLATES, spokenFacts } from '../../src/quotes/spoken.ts';
import {
  type Article,
  bare,
  type GoldQuote,
  goldQuotes,
  overlap,
  type Pair,
  readArticles,
} from './polnear.ts';

const FOLDS = 5;

/** One group of choices: the indices of the features of each, and which are right. */
interface Instance {
  readonly features: readonly Int32Array[];
  readonly right: readonly number[];
}

interface Read {
  readonly article: Article;
  readonly context: Context;
  /** The gold quote of each quotation, where it has one. */
  readonly gold: readonly (GoldQuote | null)[];
  readonly goldCount: number;
}

function readAll(path: string): Read[] {
  return readArticles(path).map((article) => {
    const doc = parseDoc(article.text);
    const quotations = findQuotations(doc);
    const quotes = goldQuotes(article);
    const used = new Set<number>();
    const gold = quotations.map(({ start, end }) => {
      const span = bare(article.text, [start, end]);
      let best = -1;
      let top = 0.7;
      for (const [i, quote] of quotes.entries()) {
        const value = used.has(i) ? 0 : overlap(span, quote.span);
        if (value >= top) {
          top = value;
          best = i;
        }
      }
      if (best < 0) return null;
      used.add(best);
      return quotes[best]!;
    });
    return { article, context: readContext(doc, quotations), gold, goldCount: quotes.length };
  });
}

const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

function spanOf({ reading, mentions }: Context, m: number): Pair {
  const mention = mentions[m]!;
  return [reading.starts[mention.first]!, reading.ends[mention.end - 1]!];
}

/** Whether a mention overlaps the annotated source, or its last word stands in it. */
function overlaps(read: Read, m: number, source: readonly Pair[]): boolean {
  const [start, end] = spanOf(read.context, m);
  return source.some(([from, to]) => start < to && from < end);
}
function sharesName(read: Read, m: number, source: readonly Pair[]): boolean {
  const last = wordsOf(read.article.text.slice(...spanOf(read.context, m))).at(-1);
  return (
    last !== undefined && source.some((span) => wordsOf(read.article.text.slice(...span)).includes(last))
  );
}

/** Runs over the gold quotes of an article with the speaker before each as its annotators have it. */
function instancesOf(read: Read): Instance[] {
  const instances: Instance[] = [];
  const spoken = new Set<number>();
  let past = -1;
  for (const [q, gold] of read.gold.entries()) {
    if (!gold) continue;
    const candidates = candidatesOf(read.context, q, past, spoken);
    let right = indicesWhere(candidates, (c) => c.mention >= 0 && overlaps(read, c.mention, gold.source));
    if (right.length === 0)
      right = indicesWhere(candidates, (c) => c.mention >= 0 && sharesName(read, c.mention, gold.source));
    if (gold.source.length === 0) right = [0];
    instances.push({ features: candidates.map((c) => featuresOf(SPEAKER, c.facts)), right });
    past = right.length > 0 ? candidates[right[0]!]!.mention : -1;
    const person = past < 0 ? -1 : read.context.people.of[past]!;
    if (person >= 0) spoken.add(person);
  }
  return instances;
}

function indicesWhere<T>(items: readonly T[], holds: (item: T) => boolean): number[] {
  return items.flatMap((item, i) => (holds(item) ? [i] : []));
}

/** The dimensions and templates of a model that is to be learned. */
interface Plan<D extends string = string> {
  readonly dimensions: Dimensions<D>;
  readonly templates: readonly Template<D>[];
  readonly combinations: readonly Combination[];
}

function planOf<D extends string>(dimensions: Dimensions<D>, templates: readonly Template<D>[]): Plan<D> {
  return { dimensions, templates, combinations: templates.map((t) => combinationOf(dimensions, t)) };
}

const SPEAKER = planOf(DIMENSIONS, TEMPLATES);
const SPOKEN = planOf(SPOKEN_DIMENSIONS, SPOKEN_TEMPLATES);

function featuresOf({ combinations }: Pick<Plan, 'combinations'>, facts: Facts): Int32Array {
  return Int32Array.from(combinations, (combination) => indexOf(combination, facts));
}

/** A generator of numbers that are the same on every run (Park and Miller, 1988). */
function generator(): () => number {
  let seed = 20_25;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/** Learns by AdaGrad (Duchi, Hazan and Singer, 2011): the right ones of each group together against all. */
function learn(
  { combinations }: Pick<Plan, 'combinations'>,
  instances: readonly Instance[],
  { epochs, penalty, rate }: { epochs: number; penalty: number; rate: number },
): Model {
  const weights = combinations.map((combination) => new Float64Array(countOf(combination)));
  const squares = combinations.map((combination) => new Float64Array(countOf(combination)).fill(1e-6));
  const random = generator();
  const usable = instances.filter((instance) => instance.right.length > 0);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { features, right } of shuffled(usable, random)) {
      const scores = features.map((indices) => {
        let sum = 0;
        for (let t = 0; t < indices.length; t++) sum += weights[t]![indices[t]!]!;
        return sum;
      });
      const top = Math.max(...scores);
      const parts = scores.map((score) => Math.exp(score - top));
      const total = parts.reduce((a, b) => a + b, 0);
      const good = right.reduce((sum, k) => sum + parts[k]!, 0);
      for (const [k, indices] of features.entries()) {
        const slope = parts[k]! / total - (right.includes(k) ? parts[k]! / good : 0);
        if (Math.abs(slope) < 1e-4) continue;
        for (let t = 0; t < indices.length; t++) {
          const w = indices[t]!;
          const g = slope + penalty * weights[t]![w]!;
          squares[t]![w]! += g * g;
          weights[t]![w]! -= (rate * g) / Math.sqrt(squares[t]![w]!);
        }
      }
    }
  }
  return { combinations, weights };
}

const SPEAKER_SETTINGS = { epochs: 12, penalty: 1e-3, rate: 0.1 };
const SPOKEN_SETTINGS = { epochs: 12, penalty: 2e-3, rate: 0.1 };

interface Judged {
  readonly read: Read;
  readonly q: number;
  readonly gold: GoldQuote | null;
  readonly candidate: Candidate;
  readonly share: number;
  readonly right: boolean;
  readonly features: Int32Array;
}

/** Chooses for every quotation of an article, quotes and others. */
function judge(model: Model, read: Read): Judged[] {
  const judged: Judged[] = [];
  const spoken = new Set<number>();
  let past = -1;
  let before = false;
  let naming = false;
  for (const [q, gold] of read.gold.entries()) {
    naming = isNaming(read.context, q, naming);
    if (naming) {
      before = false;
      continue;
    }
    const { candidate, share } = chooseFrom(model, candidatesOf(read.context, q, past, spoken));
    if (isTerm(candidate)) {
      before = false;
      continue;
    }
    const right =
      gold !== null &&
      candidate.mention >= 0 &&
      (overlaps(read, candidate.mention, gold.source) || sharesName(read, candidate.mention, gold.source));
    const features = featuresOf(SPOKEN, spokenFacts(read.context, q, candidate, share, before));
    judged.push({ read, q, gold, candidate, share, right, features });
    before = gold !== null;
    if (!gold) continue;
    past = candidate.mention;
    const person = past < 0 ? -1 : read.context.people.of[past]!;
    if (person >= 0) spoken.add(person);
  }
  return judged;
}

/** A quotation as a choice between two: not spoken, which weighs nothing, and spoken. */
function spokenInstance({ features, gold }: Judged): Instance {
  return { features: [new Int32Array(0), features], right: [gold ? 1 : 0] };
}

/** Isotonic regression by pooling adjacent violators (Ayer and others, 1955), as points of at least `least` cases. */
function calibrate(cases: readonly { share: number; right: boolean }[], least: number): [number, number][] {
  const sorted = [...cases].sort((a, b) => a.share - b.share);
  const pools: { share: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += least) {
    const slice = sorted.slice(i, i + least);
    const right = slice.filter((item) => item.right).length;
    pools.push({ share: slice.reduce((sum, item) => sum + item.share, 0), right, count: slice.length });
    while (
      pools.length > 1 &&
      pools.at(-2)!.right / pools.at(-2)!.count >= pools.at(-1)!.right / pools.at(-1)!.count
    ) {
      const last = pools.pop()!;
      const rest = pools.at(-1)!;
      rest.share += last.share;
      rest.right += last.right;
      rest.count += last.count;
    }
  }
  return pools.map(({ share, right, count }) => [round(share / count), round(right / count)]);
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** Weights of less than this are not written. Dropping those under 0.05 costs 0.3 points of accuracy and saves three lines. */
const LEAST_WEIGHT = 0.01;
/** Columns of a line of weights. */
const WIDTH = 100;

/** The weights as source: a row of each template, cut at blanks into lines. */
function weightsOf<D extends string>({ templates }: Plan<D>, { weights }: Model): string {
  const rows = templates.map((template, t) => {
    const lines = renderWeights(weights[t]!, LEAST_WEIGHT).match(new RegExp(`.{1,${WIDTH}}(?: |$)`, 'g'))!;
    return `  ${JSON.stringify(template.join('·'))}:\n${lines.map((line) => `    '${line}'`).join(' +\n')},`;
  });
  return `{\n${rows.join('\n')}\n}`;
}

function main([path, out]: string[]): void {
  if (!path) throw new Error('usage: speakers.ts polnear-train.jsonl [weights.ts]');
  const reads = readAll(path);
  const instances = reads.map(instancesOf);
  const judged: Judged[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(SPEAKER, instances.filter((_, i) => i % FOLDS !== fold).flat(), SPEAKER_SETTINGS);
    for (const [i, read] of reads.entries()) if (i % FOLDS === fold) judged.push(...judge(model, read));
  }
  const sourced = judged.filter(({ gold }) => gold && gold.source.length > 0);
  const right = judged.filter((item) => item.right).length;
  console.log(
    `speaker accuracy on quotes found, five folds: ${percent(right, sourced.length)} of ${sourced.length}`,
  );

  const articles = new Map(reads.map((read, i) => [read, i]));
  const foldOf = (item: Judged) => articles.get(item.read)! % FOLDS;
  const odds = new Map<Judged, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(
      SPOKEN,
      judged.filter((item) => foldOf(item) !== fold).map(spokenInstance),
      SPOKEN_SETTINGS,
    );
    for (const item of judged) if (foldOf(item) === fold) odds.set(item, sumOf(model, item.features));
  }
  const goldCount = reads.reduce((sum, read) => sum + read.goldCount, 0);
  let best = { threshold: 0.5, f1: 0, end: 0, precision: 0, recall: 0 };
  for (let threshold = 0.1; threshold < 0.7; threshold += 0.05) {
    const kept = judged.filter((item) => 1 / (1 + Math.exp(-odds.get(item)!)) >= threshold);
    const found = kept.filter(({ gold }) => gold).length;
    const end = kept.filter((item) => item.right).length;
    const f1 = (2 * found) / (kept.length + goldCount);
    if (f1 > best.f1) {
      best = {
        threshold: round(threshold),
        f1,
        end: (2 * end) / (kept.length + goldCount),
        precision: found / kept.length,
        recall: found / goldCount,
      };
    }
  }
  console.log(
    `quotes found, five folds: P ${percent(best.precision, 1)} R ${percent(best.recall, 1)} F1 ${percent(best.f1, 1)}, end-to-end F1 ${percent(best.end, 1)}, at ${best.threshold}`,
  );

  const calibration = calibrate(sourced, 150);
  console.log('calibration, five folds:\n  share  right');
  for (const [share, rate] of calibration) console.log(`  ${share.toFixed(3)}  ${rate.toFixed(3)}`);

  if (!out) return;
  const speakers = learn(SPEAKER, instances.flat(), SPEAKER_SETTINGS);
  const spoken = learn(SPOKEN, judged.map(spokenInstance), SPOKEN_SETTINGS);
  writeFileSync(
    out,
    [
      '// Learned from PolNeAR 1.0, training articles, by bench/learn/speakers.ts. Do not edit.',
      "import type { Weights } from './model.ts';\n",
      `export const SPEAKER_WEIGHTS: Weights = ${weightsOf(SPEAKER, speakers)};\n`,
      `export const SPOKEN_WEIGHTS: Weights = ${weightsOf(SPOKEN, spoken)};\n`,
      '/** Least probability of being spoken. */',
      `export const SPOKEN_THRESHOLD = ${best.threshold};\n`,
      '/** Share of a choice among its candidates, and how often choices of that share were right. */',
      `export const CALIBRATION: readonly (readonly [number, number])[] = ${JSON.stringify(calibration)};\n`,
    ].join('\n'),
  );
}

function sumOf(model: Model, features: Int32Array): number {
  let sum = 0;
  for (let t = 0; t < features.length; t++) sum += model.weights[t]![features[t]!]!;
  return sum;
}

const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);

main(process.argv.slice(2));

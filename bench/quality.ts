/**
 * Scores the build on the corpora of a data folder, beside baselines that the same run computes.
 *
 *     npm run bench -- --data PATH [--only summaries,quotes,statements,sentences,laws] [--errors N] [--train]
 *
 * A corpus that is not there is named and left out. Exit status 1 where a law is broken, 2 for wrong usage.
 */
import { parseArgs } from 'node:util';
import { digest } from '../src/index.ts';
import { countDocuments, findQuotesPlainly, segmentByUnicode, topTfIdf } from './baselines.ts';
import {
  type Article,
  dataFolder,
  type Range,
  readAttributions,
  readBbc,
  readGoldenRules,
  readSegmented,
  readSummaries,
  type SummarizedArticle,
} from './corpora.ts';
import { findBreaches } from './laws.ts';
import { type BoundaryError, noBoundaries, scoreBoundaries, splitsAsRuled } from './measures/boundaries.ts';
import {
  noQuotes,
  type QuoteError,
  quoteFigures,
  type ReportedQuote,
  scoreQuotes,
} from './measures/quotes.ts';
import { type Rouge, scoreRouge } from './measures/rouge.ts';
import { scoreStated } from './stated.ts';
import { inline, missing, percent, type Row, renderTable } from './table.ts';

/** Where the bins of the calibration begin. */
const CONFIDENCES = [0.97, 0.9, 0.8, 0.65, 0];

/** Sentences of a summary: what nutgraf prints where it is not told otherwise. */
const LENGTH = 3;

interface Run {
  readonly data: string;
  /** Mistakes of each kind to print. */
  readonly errors: number;
  readonly train: boolean;
}

const parts = {
  summaries: scoreSummaries,
  quotes: scoreAttribution,
  statements: scoreStatements,
  sentences: scoreSentences,
  laws: checkLaws,
};

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      only: { type: 'string', default: Object.keys(parts).join() },
      errors: { type: 'string', default: '0' },
      train: { type: 'boolean', default: false },
    },
  });
  const run: Run = { data: dataFolder(values.data), errors: Number(values.errors), train: values.train };
  if (!Number.isInteger(run.errors) || run.errors < 0)
    throw new Error(`--errors takes a count: ${values.errors}`);
  const chosen = values.only.split(',').map((name) => {
    const part = parts[name as keyof typeof parts];
    if (!part) throw new Error(`--only takes ${Object.keys(parts).join(', ')}: ${name}`);
    return part;
  });
  for (const part of chosen) part(run);
}

function scoreSummaries({ data, errors }: Run): void {
  const rows: Row[] = [];
  const losses: string[] = [];
  for (const name of ['cnndm-validation', 'cnndm-llm'] as const) {
    const articles = readSummaries(data, name);
    if (!articles) {
      rows.push([missing(`summaries/${name}.jsonl`)]);
      continue;
    }
    const scored = summarizeAll(articles);
    rows.push([`${name}, ${articles.length} articles`]);
    rows.push(
      summaryRow(
        'nutgraf',
        scored.map((article) => article.build),
      ),
    );
    rows.push(
      summaryRow(
        `first ${LENGTH} sentences`,
        scored.map((article) => article.first),
      ),
    );
    rows.push(
      summaryRow(
        'plain TF-IDF',
        scored.map((article) => article.tfIdf),
      ),
    );
    const gain = ({ build, first }: (typeof scored)[number]) => build.score.rouge1 - first.score.rouge1;
    for (const article of scored.sort((a, b) => gain(a) - gain(b)).slice(0, errors)) {
      losses.push(
        `${article.id}: ROUGE-1 ${percent(article.build.score.rouge1)}, first ${LENGTH} ${percent(article.first.score.rouge1)}`,
        ...article.reference.map((sentence) => `  written  ${sentence}`),
        ...article.build.sentences.map((sentence) => `  nutgraf  ${sentence}`),
      );
    }
  }
  print(renderTable(['Summaries', 'ROUGE-1', 'ROUGE-2', 'ROUGE-L', 'words'], rows), losses);
}

interface Summary {
  readonly sentences: readonly string[];
  readonly score: Rouge;
}

/** Summarizes every article by the build and by the baselines, on the build's own sentences. */
function summarizeAll(articles: readonly SummarizedArticle[]) {
  const frequencies = countDocuments(articles.map(({ text }) => text));
  return articles.map(({ id, text, summary: reference }) => {
    const record = digest(text, { only: ['summary'] });
    const sentences = record.sentences.map(({ start, end }) => text.slice(start, end));
    const scored = (chosen: readonly string[]): Summary => ({
      sentences: chosen,
      score: scoreRouge(chosen, reference),
    });
    return {
      id,
      reference,
      build: scored(record.summary!.map((sentence) => sentence.text)),
      first: scored(sentences.slice(0, LENGTH)),
      tfIdf: scored(topTfIdf(sentences, LENGTH, frequencies, articles.length)),
    };
  });
}

function summaryRow(label: string, summaries: readonly Summary[]): Row {
  const mean = (figure: (summary: Summary) => number) =>
    summaries.reduce((sum, summary) => sum + figure(summary), 0) / summaries.length;
  return [
    `  ${label}`,
    percent(mean(({ score }) => score.rouge1)),
    percent(mean(({ score }) => score.rouge2)),
    percent(mean(({ score }) => score.rougeL)),
    mean(({ sentences }) => sentences.join(' ').split(/\s+/).filter(Boolean).length).toFixed(1),
  ];
}

function scoreAttribution({ data, errors, train }: Run): void {
  const rows: Row[] = [];
  const mistakes: QuoteError[] = [];
  const calibration = CONFIDENCES.map((least) => ({ least, quotes: 0, right: 0, sum: 0 }));
  for (const name of train ? (['polnear-dev', 'polnear-train'] as const) : (['polnear-dev'] as const)) {
    const articles = readAttributions(data, name);
    if (!articles) {
      rows.push([missing(`quotes/${name}.jsonl`)]);
      continue;
    }
    const score = (
      label: string,
      find: (text: string) => readonly ReportedQuote[],
      judge?: (quote: ReportedQuote, right: boolean) => void,
    ): QuoteError[] => {
      const total = noQuotes();
      const found = articles.flatMap((article) => scoreQuotes(article, find(article.text), total, judge));
      const { precision, recall, speakerAccuracy, endToEnd } = quoteFigures(total);
      const f1 = (2 * precision * recall) / (precision + recall);
      const figures = [precision, recall, f1, speakerAccuracy, endToEnd];
      rows.push([`  ${label}`, String(total.reported), ...figures.map((figure) => percent(figure, 1))]);
      return found;
    };
    rows.push([`${name}, ${articles.length} articles`]);
    const judge = ({ confidence, speaker }: ReportedQuote, right: boolean) => {
      const bin = calibration.find(({ least }) => speaker !== null && confidence! >= least);
      if (!bin) return;
      bin.quotes++;
      bin.sum += confidence!;
      if (right) bin.right++;
    };
    mistakes.push(...score('nutgraf', (text) => digest(text, { only: ['quotes'] }).quotes!, judge));
    score('regular expressions', findQuotesPlainly);
  }
  const lines = (['missed', 'misattributed', 'spurious'] as const).flatMap((kind) =>
    mistakes
      .filter((mistake) => mistake.kind === kind)
      .slice(0, errors)
      .map(({ id, text, speakers }) =>
        speakers
          ? `${kind}  ${id}: ${inline(text)} | said ${speakers.reported} | gold ${inline(speakers.gold)}`
          : `${kind}  ${id}: ${inline(text)}`,
      ),
  );
  const head: Row = ['Quotes', 'reported', 'precision', 'recall', 'F1', 'speaker right', 'end-to-end F1'];
  print(renderTable(head, rows), lines);
  const bins = calibration
    .filter(({ quotes }) => quotes > 0)
    .map(({ least, quotes, right, sum }): Row => {
      return [
        `  ${least.toFixed(2)} or more`,
        String(quotes),
        percent(sum / quotes, 1),
        percent(right / quotes, 1),
      ];
    });
  if (bins.length > 0) print(renderTable(['Confidence', 'quotes', 'mean given', 'right'], bins), []);
}

function scoreStatements({ data, errors, train }: Run): void {
  const corpora = train ? (['polnear-dev', 'polnear-train'] as const) : (['polnear-dev'] as const);
  const scored = corpora.map((name) => scoreStated(name, readAttributions(data, name), errors));
  const head: Row = ['Statements', 'reported', 'precision', 'recall', 'F1', 'source right', 'end-to-end F1'];
  print(
    renderTable(
      head,
      scored.flatMap(({ rows }) => rows),
    ),
    scored.flatMap(({ lines }) => lines),
  );
}

function scoreSentences({ data, errors }: Run): void {
  const rows: Row[] = [];
  const lines: string[] = [];
  const splitByBuild = (text: string) =>
    digest(text, { only: [] }).sentences.map(({ start, end }): Range => [start, end]);
  const splitters = { nutgraf: splitByBuild, 'Intl.Segmenter': segmentByUnicode };

  const texts = readSegmented(data, 'gum-dev');
  rows.push([texts ? `gum-dev, ${texts.length} texts` : missing('sentences/gum-dev.jsonl')]);
  for (const [label, split] of texts ? Object.entries(splitters) : []) {
    const total = noBoundaries();
    const mistakes = texts!.flatMap((text) => scoreBoundaries(text, split(text.text), total));
    const { gold, reported, right, whole, sentences } = total;
    const figures = [right / reported, right / gold, (2 * right) / (reported + gold), whole / sentences];
    rows.push([`  ${label}`, ...figures.map((figure) => percent(figure))]);
    if (label === 'nutgraf') {
      const text = new Map(texts!.map((each) => [each.id, each.text]));
      for (const kind of ['spurious', 'missed'] as const) {
        const some = mistakes.filter((mistake) => mistake.kind === kind).slice(0, errors);
        lines.push(...some.map((mistake) => describeBoundary(mistake, text.get(mistake.id)!)));
      }
    }
  }

  const rules = readGoldenRules(data);
  rows.push([rules ? `golden rules, ${rules.length}` : missing('sentences/golden-rules.jsonl')]);
  for (const [label, split] of rules ? Object.entries(splitters) : []) {
    const slices = (text: string) => split(text).map((range) => text.slice(...range));
    const wrong = rules!.filter(({ text, sentences }) => !splitsAsRuled(sentences, slices(text)));
    rows.push([`  ${label}`, '', '', '', '', `${rules!.length - wrong.length} of ${rules!.length}`]);
    if (label === 'nutgraf') {
      lines.push(
        ...wrong.slice(0, errors).map(({ text }) => `rule  ${slices(text).map(inline).join(' ⏐ ')}`),
      );
    }
  }
  print(renderTable(['Sentences', 'precision', 'recall', 'F1', 'whole', 'rules kept'], rows), lines);
}

function describeBoundary({ kind, id, offset }: BoundaryError, text: string): string {
  const before = inline(text.slice(Math.max(0, offset - 45), offset));
  return `${kind}  ${id}: …${before}⏐${inline(text.slice(offset, offset + 40))}…`;
}

function checkLaws({ data, errors }: Run): void {
  const rows: Row[] = [];
  const lines: string[] = [];
  const check = (corpus: string, file: string, articles: readonly Article[] | null) => {
    if (!articles) return rows.push([missing(file)]);
    const broken = articles.flatMap((article) =>
      findBreaches(article).map((breach) => `${corpus}  ${article.id}: ${breach}`),
    );
    lines.push(...broken.slice(0, errors));
    if (broken.length > 0) process.exitCode = 1;
    return rows.push([corpus, String(articles.length), String(broken.length)]);
  };
  check('bbc', 'articles/bbc', readBbc(data));
  for (const name of ['polnear-train', 'polnear-dev'] as const) {
    check(name, `quotes/${name}.jsonl`, readAttributions(data, name));
  }
  print(renderTable(['Laws', 'articles', 'breaches'], rows), lines);
}

function print(table: string, lines: readonly string[]): void {
  console.log([table, ...lines, ''].join('\n'));
}

try {
  main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}

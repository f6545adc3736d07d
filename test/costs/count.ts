/**
 * Counts the operations that each stage takes for each of the worst texts, at 1, 2 and 4 times a length, and prints them
 * as JSON: `{"dots": {"doc": [once, twice, four times], …}, …}`.
 *
 * An operation is one run of one block of the program, as V8's code coverage counts them. The process must run without
 * optimizing (`node --jitless`), since optimized code does not count. What the engine does inside one call is not seen;
 * of that, only regular expressions could be slow, and regexes.ts holds them linear.
 */
import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';
import { digest, digestArticle } from '../../src/digest.ts';
import { parseBlocks } from '../../src/input/markup/html/blocks.ts';
import { removeFurniture } from '../../src/input/markup/html/furniture.ts';
import { parseHtml } from '../../src/input/markup/html/html.ts';
import { hasTreeWithin } from '../../src/input/markup/html/tree-size.ts';
import { parseMarkdown } from '../../src/input/markup/markdown.ts';
import { makeEntry } from '../../src/people/entry.ts';
import { FORMATS, type Format, REPORT_FORMATS } from '../../src/report/formats.ts';
import type { Reporter } from '../../src/report/reporter.ts';
import type { DigestedArticle } from '../../src/types.ts';
import { WORST_MARKUP, WORST_PAGES, WORST_TEXTS } from './inputs.ts';

const SIZE = 1500;
/** A page takes so much more that it is shorter. */
const PAGE_SIZE = 500;
const TIMES = [1, 2, 4];

type Counts = Map<string, number>;

const session = new Session();
session.connect();
session.post('Profiler.enable');
// Started once: blocks are counted only in what is compiled from here on, and to start takes longer than most acts.
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Where each file of this bundle starts in it, by the comments that esbuild leaves. */
const starts = [...readFileSync(__filename, 'utf8').matchAll(/^ *\/\/ (\S+\.m?[jt]s)$/gm)].map((match) => ({
  offset: match.index,
  stage: match[1]!.match(/^src\/(doc|rank|quotes)\//)?.[1] ?? 'all else',
}));

function stageAt(offset: number): string {
  return starts.findLast((file) => file.offset <= offset)?.stage ?? 'all else';
}

function countOperations(act: () => unknown): Counts {
  const counts: Counts = new Map();
  const add = ({ functions }: Profiler.ScriptCoverage) => {
    for (const { ranges } of functions) {
      const stage = stageAt(ranges[0]!.startOffset);
      for (const { count } of ranges) counts.set(stage, (counts.get(stage) ?? 0) + count);
    }
  };
  // To take the counts is to begin anew: those of what came before go.
  session.post('Profiler.takePreciseCoverage');
  act();
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const script of result) if (script.url.endsWith(__filename)) add(script);
  });
  return counts;
}

/** The operations of an act at each size, by stage. What it is done to is made first, and not counted. */
function measure<T>(make: (n: number) => T, act: (made: T) => unknown): Map<string, number[]> {
  // Once unseen: what is made ready at the first use and kept.
  act(make(SIZE));
  const counted = TIMES.map((times) => {
    const made = make(times * SIZE);
    return countOperations(() => act(made));
  });
  return new Map(
    [...counted.at(-1)!.keys()].map((stage) => [stage, counted.map((counts) => counts.get(stage) ?? 0)]),
  );
}

/** The operations of an act at each size, all stages together. */
function measureAll<T>(make: (n: number) => T, act: (made: T) => unknown): number[] {
  const stages = [...measure(make, act).values()];
  return TIMES.map((_, i) => stages.reduce((sum, counts) => sum + counts[i]!, 0));
}

/** How much is written at each size: to copy a megabyte is one operation. */
function measureLength(write: (n: number) => string): number[] {
  return TIMES.map((times) => write(times * SIZE).length);
}

/** Finds the blocks of a page, those of the story and the others. */
const findBlocks = (html: string) => removeFurniture(parseBlocks(html).blocks, 'Mill burns');

/** Finds out how large the tree of a page is, up to the depth that is read at all. */
const measureTree = (html: string) => hasTreeWithin(html, { depth: 100, nodes: Infinity, steps: Infinity });

function measureReports(make: (n: number) => string, reporters: ReadonlyMap<Format, Reporter>) {
  const articles = new Map(
    TIMES.map((times) => [times * SIZE, digestArticle(make(times * SIZE), { id: 'a.txt', explain: true })]),
  );
  const digested = (n: number) => articles.get(n)!;
  const entries = [...reporters].flatMap(([format, reporter]): [string, number[]][] => [
    [
      `report ${format}`,
      measureAll(digested, (article: DigestedArticle) => [reporter.article(article), makeEntry(article)]),
    ],
    [`characters of ${format}`, measureLength((n) => reporter.opening + reporter.article(digested(n)))],
  ]);
  return {
    ...Object.fromEntries(entries),
    'characters of an entry': measureLength((n) => JSON.stringify(makeEntry(digested(n)))),
  };
}

async function run(): Promise<void> {
  const table: Record<string, Record<string, number[]>> = {};
  const options = { several: false, width: 80, color: true };
  const reporters = new Map<Format, Reporter>();
  for (const format of [...FORMATS, 'highlight'] as const) {
    reporters.set(format, await REPORT_FORMATS[format].load(options));
  }
  for (const [name, make] of Object.entries(WORST_TEXTS)) {
    const stages = measure(make, (text) => digest(text));
    const stated = measure(make, (text) => digest(text, { only: ['statements'] }));
    table[name] = {
      doc: stages.get('doc')!,
      rank: stages.get('rank')!,
      quotes: stages.get('quotes')!,
      statements: stated.get('quotes')!,
      ...measureReports(make, reporters),
    };
  }
  for (const [name, make] of Object.entries(WORST_MARKUP)) {
    table[name] = {
      markdown: measureAll(make, parseMarkdown),
      blocks: measureAll(make, findBlocks),
      tree: measureAll(make, measureTree),
    };
  }
  for (const [name, make] of Object.entries(WORST_PAGES)) {
    table[name] = { page: measureAll((n) => make((n / SIZE) * PAGE_SIZE), parseHtml) };
  }
  console.log(JSON.stringify(table));
}

void run();

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
import { digest } from '../../src/digest.ts';
import { parseBlocks } from '../../src/input/markup/html/blocks.ts';
import { removeFurniture } from '../../src/input/markup/html/furniture.ts';
import { hasTreeWithin } from '../../src/input/markup/html/tree-size.ts';
import { parseMarkdown } from '../../src/input/markup/markdown.ts';
import { WORST_MARKUP, WORST_TEXTS } from './inputs.ts';

const SIZE = 1500;
const TIMES = [1, 2, 4];

type Counts = Map<string, number>;

const session = new Session();
session.connect();
session.post('Profiler.enable');

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
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  act();
  session.post('Profiler.takePreciseCoverage', (_, { result }) => {
    for (const script of result) if (script.url.endsWith(__filename)) add(script);
  });
  session.post('Profiler.stopPreciseCoverage');
  return counts;
}

/** The operations of an act at each size, by stage. */
function measure(make: (n: number) => string, act: (text: string) => unknown): Map<string, number[]> {
  // Once unseen: what is made ready at the first use and kept.
  act(make(TIMES.at(-1)! * SIZE));
  const counted = TIMES.map((times) => countOperations(() => act(make(times * SIZE))));
  return new Map(
    [...counted.at(-1)!.keys()].map((stage) => [stage, counted.map((counts) => counts.get(stage) ?? 0)]),
  );
}

/** Finds out how large the tree of a page is, up to the depth that is read at all. */
const measureTree = (html: string) => hasTreeWithin(html, { depth: 100, nodes: Number.POSITIVE_INFINITY });

/** Finds the blocks of a page, those of the story and the others. */
const findBlocks = (html: string) => removeFurniture(parseBlocks(html).blocks, 'Mill burns');

const table: Record<string, Record<string, number[]>> = {};
for (const [name, make] of Object.entries(WORST_TEXTS)) {
  const stages = measure(make, (text) => digest(text));
  table[name] = { doc: stages.get('doc')!, rank: stages.get('rank')!, quotes: stages.get('quotes')! };
}
for (const [name, make] of Object.entries(WORST_MARKUP)) {
  table[name] = {
    markdown: measure(make, parseMarkdown).get('all else')!,
    html: measure(make, findBlocks).get('all else')!,
    tree: measure(make, measureTree).get('all else')!,
  };
}
console.log(JSON.stringify(table));

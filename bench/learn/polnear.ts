import { readFileSync } from 'node:fs';

/** An attribution marked by hand: who speaks, by which words, and what is said; offsets into the article's text. */
interface Attribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export type Pair = readonly [start: number, end: number];

/** An article of PolNeAR (Newell, Margolin and Ruths, 2018), a JSON object a line. */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

/** A stretch between double marks inside something that an annotator attributed. */
export interface GoldQuote {
  readonly span: Pair;
  readonly source: readonly Pair[];
}

export function readArticles(path: string): Article[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);
}

const EDGE = /[\s“”"«»„,.;:]/;

/** A span without marks, blanks and stops at its ends. */
export function bare(text: string, [from, to]: Pair): Pair {
  let start = from;
  let end = to;
  while (start < end && EDGE.test(text[start]!)) start++;
  while (end > start && EDGE.test(text[end - 1]!)) end--;
  return [start, end];
}

/** Intersection over union. */
export function overlap(a: Pair, b: Pair): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared <= 0 ? 0 : shared / (a[1] - a[0] + b[1] - b[0] - shared);
}

/** The quotes of an article as its annotators have them, in text order. */
export function goldQuotes(article: Article): GoldQuote[] {
  const gold: GoldQuote[] = [];
  for (const { content, source } of article.attributions) {
    for (const span of quotedIn(article.text, content)) {
      if (!gold.some((known) => overlap(known.span, span) > 0.7)) gold.push({ span, source });
    }
  }
  return gold.sort((a, b) => a.span[0] - b.span[0]);
}

function quotedIn(text: string, content: readonly Pair[]): Pair[] {
  const runs: [number, number][] = [];
  for (const [start, end] of content) {
    const last = runs.at(-1);
    if (last && /^\s*$/.test(text.slice(last[1], start))) last[1] = end;
    else runs.push([start, end]);
  }
  const found: Pair[] = [];
  for (const [start, end] of runs) {
    let open = -1;
    for (let i = start; i < end; i++) {
      const c = text[i];
      if (c === '“' || (c === '"' && open < 0)) {
        if (open < 0) open = i;
      } else if (c === '”' || c === '"') {
        found.push([open < 0 ? start : open, i + 1]);
        open = -1;
      } else if (c === '\n' && open >= 0 && /^\s*\n/.test(text.slice(i + 1, i + 40))) {
        found.push([open, i]);
        open = -1;
      }
    }
    if (open >= 0) found.push([open, end]);
  }
  return found.map((span) => bare(text, span)).filter(([start, end]) => end - start > 1);
}

/**
 * Learns the background table of document frequencies from news articles.
 *
 *     npx tsx bench/learn/idf.ts --data PATH > src/rank/document-frequencies.ts
 *
 * PATH is the folder that holds `summaries/`, `quotes/` and `articles/bbc/`. Only the articles' own text is read:
 * no reference summary and no attribution takes part.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDoc } from '../../src/doc/doc.ts';
import { findTerms } from '../../src/rank/terms/terms.ts';
import { dataFolder } from '../corpora.ts';

/** A stem in fewer articles than this is as good as unknown, and most such are names of one story. */
const RAREST = 10;

/** Neighbouring frequencies are merged: each group's is at most this many times the next one's. */
const STEP = 1.15;

/** The formatter's, so that it leaves the table as it is written here. */
const LINE_WIDTH = 110;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = dataFolder(values.data);

const jsonl = (path: string): string[] =>
  readFileSync(join(data, path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).text);

const files = (path: string): string[] =>
  readdirSync(join(data, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const texts = new Set([
  ...jsonl('summaries/cnndm-validation.jsonl'),
  ...jsonl('summaries/cnndm-llm.jsonl'),
  ...jsonl('quotes/polnear-train.jsonl'),
  ...files('articles/bbc'),
]);

const frequencies = new Map<string, number>();
for (const text of texts)
  for (const { text: stem } of findTerms(parseDoc(text)).stems)
    frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);

const groups = new Map<number, string[]>();
for (const [stem, frequency] of frequencies) {
  if (frequency < RAREST || !/^[\p{L}\p{N}]+$/u.test(stem)) continue;
  const group = Math.floor(Math.log(frequency / RAREST) / Math.log(STEP));
  groups.set(group, [...(groups.get(group) ?? []), stem]);
}

const rows = [...groups]
  .sort(([a], [b]) => b - a)
  .map(([group, stems]) => {
    const middle = Math.round(RAREST * STEP ** (group + 0.5));
    const words = `'${stems.sort().join(' ')}'`;
    const row = `  [${middle}, ${words}],`;
    return row.length <= LINE_WIDTH ? row : `  [\n    ${middle},\n    ${words},\n  ],`;
  });

process.stdout.write(`/**
 * In how many of ${texts.size} news articles a stem stands: CNN and Daily Mail 2007-2015, PolNeAR (US politics, 2016), BBC
 * 2004-2005. Stems in fewer than ${RAREST} of them are left out; similar frequencies are merged.
 * Learned by \`npx tsx bench/learn/idf.ts --data PATH > src/rank/document-frequencies.ts\`.
 */
export const ARTICLES = ${texts.size};

/** Articles, and the stems that stand in about so many. */
export const FREQUENCIES: readonly (readonly [articles: number, stems: string])[] = [
${rows.join('\n')}
];
`);

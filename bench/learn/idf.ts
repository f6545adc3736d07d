/**
 * Learns in how many news articles each stem stands and writes `src/rank/terms/document-frequencies.json`:
 *
 *     npm run learn -- --data PATH --only idf
 *
 * Only the articles' own text is read: no reference summary and no attribution takes part.
 */
import { parseArgs } from 'node:util';
import { parseDoc } from '../../src/doc/doc.ts';
import { WordTable } from '../../src/doc/vocabulary.ts';
import { findTerms } from '../../src/rank/terms/terms.ts';
import { dataFolder, readAttributions, readBbc, readSummaries } from '../corpora.ts';
import { writeDataFile } from './data-file.ts';

const PROVENANCE = {
  command: 'npm run learn -- --data PATH --only idf',
  corpora: [
    'CNN/DailyMail, 500 articles of the validation part',
    'CNN/DailyMail, 2,000 articles of SumLLM',
    'PolNeAR 1.0, training part',
    'BBC News Summary',
  ],
};

const FILE = new URL('../../src/rank/terms/document-frequencies.json', import.meta.url);

/** A stem in fewer articles than this is as good as unknown, and most such are names of one story. */
const RAREST = 10;

/** Neighbouring frequencies are merged: each group's is at most this many times the next one's. */
const STEP = 1.15;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const texts = readTexts(dataFolder(values.data));
writeDataFile(FILE, PROVENANCE, { articles: texts.size, frequencies: groupStems(countArticles(texts)) });

/** The texts of all corpora; what stands in two of them counts once. */
function readTexts(data: string): Set<string> {
  const corpora = [
    readSummaries(data, 'cnndm-validation'),
    readSummaries(data, 'cnndm-llm'),
    readAttributions(data, 'polnear-train'),
    readBbc(data),
  ];
  return new Set(
    corpora.flatMap((articles, i) => {
      if (!articles) throw new Error(`not in the data folder: ${PROVENANCE.corpora[i]}`);
      return articles.map(({ text }) => text);
    }),
  );
}

/** In how many texts each stem stands. */
function countArticles(texts: Iterable<string>): Map<string, number> {
  const vocabulary = new WordTable();
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const stem of findTerms(parseDoc(text, vocabulary)).stems)
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Merges stems of similar frequency, the most frequent first; those that are too rare or no words are left out. */
function groupStems(counts: ReadonlyMap<string, number>): { articles: number; stems: string }[] {
  const groups = new Map<number, string[]>();
  for (const [stem, count] of counts) {
    if (count < RAREST || !/^[\p{L}\p{N}]+$/u.test(stem)) continue;
    const group = Math.floor(Math.log(count / RAREST) / Math.log(STEP));
    const stems = groups.get(group);
    if (stems) stems.push(stem);
    else groups.set(group, [stem]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([group, stems]) => ({
      articles: Math.round(RAREST * STEP ** (group + 0.5)),
      stems: stems.sort().join(' '),
    }));
}

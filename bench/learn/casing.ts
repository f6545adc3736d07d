/**
 * Learns which words of a text without capitals are names and writes `src/casing/name-weights.json`:
 *
 *     npm run learn -- --data PATH --only casing
 *
 * A truecaser (Lita et al. 2003; Chelba and Acero 2004): the articles' own capitals within sentences are what is right,
 * and a logistic regression tells them from the text in small letters. The articles on which `npm run bench:letters`
 * measures take no part.
 */
import { parseArgs } from 'node:util';
import { type CaseTable, readCaseTable } from '../../src/casing/case-levels.ts';
import { CASE_FEATURES, measureWord } from '../../src/casing/features.ts';
import { WordContexts } from '../../src/casing/word-context.ts';
import { parseDoc } from '../../src/doc/doc.ts';
import { findWords } from '../../src/doc/words.ts';
import { lexemeOf } from '../../src/rank/terms/lexemes.ts';
import { isInNews } from '../../src/rank/terms/news-idf.ts';
import { dataFolder, readAttributions, readBbc, readSummaries, withoutBenchArticles } from '../corpora.ts';
import { writeDataFile } from './data-file.ts';
import { learnLogistic } from './logistic.ts';

const FILE = new URL('../../src/casing/name-weights.json', import.meta.url);
/** One article in so many gives examples; the table of stems is counted in the others while it is learned. */
const SAMPLE = 30;
const PENALTY = 5;
/** Shares of places with a capital from which on a stem has a level. */
const LEVELS = [
  ['always', 0.95],
  ['mostly', 0.6],
  ['half', 0.25],
  ['seldom', 0.05],
] as const;

interface Counts {
  small: number;
  capital: number;
  capitals: number;
}

const GAP = /^(?:[ \n,]+|-)$/;

/** The words within sentences of prose, headlines left out, each with whether it has a capital. */
function* wordsWithin(text: string): Generator<{ readonly i: number; readonly word: string }> {
  const { words, sentences, paragraphs } = parseDoc(text);
  for (const { firstWord, endWord, paragraph } of sentences) {
    if (paragraphs[paragraph]!.kind !== 'prose') continue;
    for (let i = firstWord + 1; i < endWord; i++) {
      const word = text.slice(words.starts[i]!, words.ends[i]!);
      if (/^\p{L}/u.test(word) && GAP.test(text.slice(words.ends[i - 1]!, words.starts[i]!)))
        yield { i, word };
    }
  }
}

const isCapital = (word: string) => word[0] !== word[0]!.toLowerCase();

function tabulate(texts: readonly string[]): CaseTable {
  const counts = new Map<string, Counts>();
  for (const text of texts)
    for (const { word } of wordsWithin(text)) {
      const { stem } = lexemeOf(word);
      if (stem === null || !isInNews(stem)) continue;
      const own = counts.get(stem) ?? { small: 0, capital: 0, capitals: 0 };
      counts.set(stem, own);
      if (!isCapital(word)) own.small++;
      else if (word.length > 1 && word === word.toUpperCase()) own.capitals++;
      else own.capital++;
    }
  const lists: Record<keyof CaseTable, string[]> = {
    always: [],
    mostly: [],
    half: [],
    seldom: [],
    capitals: [],
  };
  for (const [stem, { small, capital, capitals }] of counts) {
    const share = (capital + capitals) / (small + capital + capitals);
    const level = LEVELS.find(([, least]) => share >= least)?.[0];
    if (level === 'always' && capitals > capital) lists.capitals.push(stem);
    else if (level) lists[level].push(stem);
  }
  const joined = Object.entries(lists).map(([name, stems]) => [name, stems.sort().join(' ')]);
  return Object.fromEntries(joined) as CaseTable;
}

function learn(table: CaseTable, texts: readonly string[]) {
  const cases = readCaseTable(table);
  const rows: Float64Array[] = [];
  const isName: boolean[] = [];
  for (const text of texts) {
    const small = text.toLowerCase();
    if (small.length !== text.length) continue;
    const words = findWords(small);
    const contexts = new WordContexts(small, words, cases);
    for (const { i, word } of wordsWithin(text)) {
      rows.push(
        measureWord(contexts.contextOf(i, isCapital(text.slice(words.starts[i - 1]!, words.ends[i - 1]!)))),
      );
      isName.push(isCapital(word));
    }
  }
  const { base, weights } = learnLogistic(rows, isName, PENALTY);
  const rounded = (weight: number) => Math.round(weight * 100) / 100 || 0;
  return {
    base: rounded(base),
    features: Object.fromEntries(CASE_FEATURES.map((name, i) => [name, rounded(weights[i]!)])),
  };
}

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const data = dataFolder(values.data);
const corpora = {
  'CNN/DailyMail, 2,000 articles of SumLLM': readSummaries(data, 'cnndm-llm'),
  'PolNeAR 1.0, training part': readAttributions(data, 'polnear-train'),
  'BBC News Summary, but for 60 articles': withoutBenchArticles(readBbc(data)),
};
const texts = Object.entries(corpora).flatMap(([name, articles]) => {
  if (!articles) throw new Error(`not in the data folder: ${name}`);
  return articles.map(({ text }) => text);
});
const isSample = (_: string, i: number) => i % SAMPLE === 0;
const sample = texts.filter(isSample);
const model = learn(tabulate(texts.filter((text, i) => !isSample(text, i))), sample);
writeDataFile(
  FILE,
  { command: 'npm run learn -- --data PATH --only casing', corpora: Object.keys(corpora) },
  { ...model, stems: tabulate(texts) },
);

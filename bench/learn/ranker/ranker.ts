/**
 * Learns the curves by which sentences and triples are scored and writes `src/rank/scoring/ranker-weights.json`:
 *
 *     npm run learn -- --data PATH --only ranker             learn from all articles
 *     npm run learn -- --data PATH --only ranker --folds     cross-validate, dealt out in three ways
 *     npx tsx bench/learn/ranker/ranker.ts --data PATH --ablate     in one of them, each part left out in turn
 *
 * The same data give the same numbers.
 */
import { parseArgs } from 'node:util';
import { TRIPLE_FEATURES } from '../../../src/rank/features/triple-features.ts';
import { SCORED_FEATURES } from '../../../src/rank/scoring/merit.ts';
import { dataFolder } from '../../corpora.ts';
import { type Row, renderTable } from '../../table.ts';
import { writeDataFile } from '../data-file.ts';
import { readExamples, SPLITS } from './examples.ts';
import { crossValidate, type Results } from './folds.ts';
import { learnRanker } from './learn-ranker.ts';
import { scaleWeights } from './scale.ts';

const PROVENANCE = {
  command: 'npm run learn -- --data PATH --only ranker',
  corpora: [
    'CNN/DailyMail, 500 articles of the validation part with the highlights of their editors',
    'CNN/DailyMail, 2,000 articles of SumLLM with summaries by language models',
    '348 articles with an editor’s choice of sentences',
    '600 marked articles',
  ],
};

const FILE = new URL('../../../src/rank/scoring/ranker-weights.json', import.meta.url);

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
  },
});
const examples = readExamples(dataFolder(values.data));

if (values.folds || values.ablate) {
  const head: Row = [
    'over the first three sentences',
    'editors: ROUGE-1',
    '-2',
    '-L',
    'models: ROUGE-1',
    '-2',
    '-L',
    'choice',
    'nut graf',
    'bad',
  ];
  const parts = [...new Set([...Object.values(SCORED_FEATURES), ...Object.values(TRIPLE_FEATURES)])];
  const rows: Row[] = [['all parts', ...figures(crossValidate(examples, values.ablate ? 1 : SPLITS))]];
  if (values.ablate)
    for (const part of [...parts, 'style', 'lead'])
      rows.push([`without ${part}`, ...figures(crossValidate(examples, 1, new Set([part])))]);
  console.log(renderTable(head, rows));
} else {
  const { weights, rated } = learnRanker(examples);
  writeDataFile(FILE, PROVENANCE, scaleWeights(rated, weights));
}

function figures({ editors, models, choices }: Results): string[] {
  const gains = [...editors, ...models].map(
    (points) => (points < 0 ? '−' : '+') + Math.abs(points).toFixed(2),
  );
  return [...gains, ...choices.map((points) => points.toFixed(1))];
}

/**
 * Learns the curves by which sentences and sets of three are scored.
 *
 *     npx tsx bench/learn/ranker.ts --data PATH > src/rank/weights.ts   learn from all articles
 *     npx tsx bench/learn/ranker.ts --data PATH --folds                  cross-validate, dealt out in three ways
 *     npx tsx bench/learn/ranker.ts --data PATH --ablate                 in one of them, each part left out in turn
 *
 * From the two corpora with summaries: editors' highlights (CNN) and those by language models (CNN and Daily Mail).
 * The same data give the same numbers.
 */
import { parseArgs } from 'node:util';
import { MEASURES } from '../../src/rank/features/sentence-features.ts';
import { SET_MEASURES } from '../../src/rank/features/triple-features.ts';
import { dataFolder } from '../corpora.ts';
import { type Row, renderTable } from '../table.ts';
import { readExamples, SPLITS } from './examples.ts';
import { crossValidate, type Gains } from './folds.ts';
import { renderWeights } from './ranker-file.ts';
import { learn } from './sentence-curves.ts';

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
  ];
  const parts = [...new Set([...Object.values(MEASURES), ...Object.values(SET_MEASURES)])];
  const rows: Row[] = [['all parts', ...figures(crossValidate(examples, values.ablate ? 1 : SPLITS))]];
  if (values.ablate)
    for (const part of [...parts, 'style'])
      rows.push([`without ${part}`, ...figures(crossValidate(examples, 1, new Set([part])))]);
  console.log(renderTable(head, rows));
} else process.stdout.write(renderWeights(examples, learn(examples)));

function figures({ editors, models }: Gains): string[] {
  return [...editors, ...models].map((points) => (points < 0 ? '−' : '+') + Math.abs(points).toFixed(2));
}

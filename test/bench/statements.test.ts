import { expect, test } from 'vitest';
import { findStatementsPlainly } from '../../bench/baselines.ts';
import type { Attribution, Range } from '../../bench/corpora.ts';
import {
  type ReportedStatement,
  type StatementMistake,
  scoreStatements,
  statementFigures,
} from '../../bench/measures/statements.ts';

const text =
  'Mara Venn said the lake was quite safe. It could be drunk, the mayor added. Mr. Lowe said that he “never” left. ' +
  'Lowe wants the pier to be closed.';

const at = (words: string): Range => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
};
const attributed = (source: string, cue: string, content: string): Attribution => ({
  source: [at(source)],
  cue: [at(cue)],
  content: [at(content)],
});
const reported = (words: string, mention: string): ReportedStatement => {
  const [start, end] = at(words);
  return { start, end, mention: { start: at(mention)[0], end: at(mention)[1] } };
};

const attributions: Attribution[] = [
  attributed('Mara Venn', 'said', 'the lake was quite safe'),
  attributed('the mayor', 'added', 'It could be drunk'),
  attributed('Mr. Lowe', 'said', 'that he “never” left'),
  attributed('Lowe wants', 'wants', 'the pier to be closed'),
];

test('counts what is found, and tells of each mistake', () => {
  const mistakes: StatementMistake[] = [];
  const found = [
    reported('the lake was quite safe', 'the mayor'),
    reported('he “never” left', 'Mr. Lowe'),
    reported('the pier to be closed', 'Lowe wants'),
    reported('Mara Venn said', 'Mara Venn'),
  ];
  const counts = scoreStatements(text, attributions, found, undefined, (mistake) => mistakes.push(mistake));
  // What holds quotation marks, and what is wanted, may be reported.
  expect(counts).toEqual({ gold: 2, reported: 2, found: 1, right: 0 });
  expect(mistakes.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['misattributed', 'the lake was quite safe'],
    ['missed', 'It could be drunk'],
    ['spurious', 'Mara Venn said'],
  ]);
});

test('figures in percent', () => {
  expect(statementFigures({ gold: 4, reported: 2, found: 2, right: 1 })).toEqual({
    precision: 100,
    recall: 50,
    f1: (100 * 4) / 6,
    source: 50,
    endToEnd: (100 * 2) / 6,
  });
  expect(statementFigures({ gold: 0, reported: 0, found: 0, right: 0 }).f1).toBe(0);
});

test('the baseline takes what follows a name and a verb, and what stands before them', () => {
  const plain = findStatementsPlainly(
    'Mara Venn said that the lake was safe. It was clean, said Josip Lowe.',
  );
  expect(plain.map(({ start, end }) => [start, end])).toEqual([
    [20, 37],
    [39, 51],
  ]);
});

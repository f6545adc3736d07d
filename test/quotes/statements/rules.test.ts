import { expect, test } from 'vitest';
import { CLAUSE_RULES } from '../../../src/quotes/statements/clause-rules.ts';
import { EDGE_RULES } from '../../../src/quotes/statements/edge-rules.ts';
import { findReportingClauses } from '../../../src/quotes/statements/reporting-clauses.ts';
import { START_RULES } from '../../../src/quotes/statements/start-rules.ts';
import { readExample, tokenAt } from '../cases.ts';
import { readMarked } from './examples.ts';

test.each(CLAUSE_RULES)('clause, $name: $example', ({ example, find }) => {
  const { analysis, bracketed, braced } = readExample(example);
  const { tokens, mentions } = analysis;
  const i = tokenAt(analysis, bracketed[0]!);
  const sentence = { first: 0, end: tokens.count };
  const before =
    findReportingClauses(analysis)
      .flatMap(({ clauses }) => clauses)
      .find(({ first }) => first < i) ?? null;
  const clause = find({ mentioned: analysis, i, sentence, before });
  expect(clause && tokens.starts[mentions[clause.mention]!.first]).toBe(braced[0]);
});

test.each(START_RULES)('start, $name: $example', ({ name, example }) => {
  const { marked, places } = readMarked(example);
  const found = places.flatMap(({ frame }) => (frame.start === marked.first ? [frame.rule] : []));
  expect(found).toEqual([name]);
});

test.each(EDGE_RULES)('edge, $name: $example', ({ name, example }) => {
  const { marked, places } = readMarked(example);
  const { tokens } = places[0]!.analysis;
  expect(EDGE_RULES.find(({ holds }) => holds(tokens, marked.end))?.name).toBe(name);
});

test('no two rules of a list share a name', () => {
  for (const rules of [CLAUSE_RULES, START_RULES, EDGE_RULES])
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

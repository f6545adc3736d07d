import { expect, test } from 'vitest';
import { CLAUSE_RULES } from '../../../src/quotes/statements/clauses/clause-rules.ts';
import { findReportingClauses } from '../../../src/quotes/statements/clauses/reporting-clauses.ts';
import { SILENT_RULES } from '../../../src/quotes/statements/clauses/silent-rules.ts';
import { EDGE_RULES } from '../../../src/quotes/statements/edges/edge-rules.ts';
import { partsSubject } from '../../../src/quotes/statements/edges/insertions.ts';
import { CONTENT_SIGNS, findContentSign } from '../../../src/quotes/statements/frames/content-signs.ts';
import { START_RULES } from '../../../src/quotes/statements/frames/start-rules.ts';
import { findFrameOptions } from '../../../src/quotes/statements/options.ts';
import { GAP } from '../../../src/quotes/tokens/tokens.ts';
import { readExample, tokenAt } from '../cases.ts';
import { readMarked } from './examples.ts';

test.each(CLAUSE_RULES)('clause, $name: $example', ({ example, find }) => {
  const { analysis, bracketed, braced } = readExample(example);
  const { tokens, mentions } = analysis;
  const i = tokenAt(analysis, bracketed[0]!);
  const sentence = { first: 0, end: tokens.count, speeches: [] };
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

test.each([
  ['behind an outlet', 'Lowe told the Harrow News website [the pier was safe].', 'object'],
  ['behind an object and a day', 'Lowe told the council earlier this week [the pier was safe].', 'object'],
])('start, %s: %s', (_, example, name) => {
  const { marked, places } = readMarked(example);
  expect(places.filter(({ frame }) => frame.start === marked.first).map(({ frame }) => frame.rule)).toContain(
    name,
  );
});

test.each(['Lowe tells the story of pirates.', 'Lowe told the story of two men who left.'])(
  'nobody is told a story: %s',
  (example) => {
    const { analysis } = readExample(example);
    const rules = [...findFrameOptions(analysis)].flatMap(({ places }) =>
      places.map(({ frame }) => frame.rule),
    );
    expect(rules).not.toContain('object');
    expect(rules).not.toContain('object and preposition');
  },
);

test.each(EDGE_RULES)('edge, $name: $example', ({ name, example }) => {
  const { marked, places } = readMarked(example);
  const { tokens } = places[0]!.analysis;
  expect(EDGE_RULES.find(({ holds }) => holds(tokens, marked.end))?.name).toBe(name);
});

test.each(CONTENT_SIGNS)('sign of content, $name: $example', ({ name, example }) => {
  const { analysis, bracketed } = readExample(example);
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  const clause = clauses[0]!;
  const place = { analysis, clause, sentence };
  const signs = CONTENT_SIGNS.filter(({ find }) => find(place, tokenAt(analysis, bracketed[0]!), clause.end));
  expect(signs[0]?.name).toBe(name);
  expect(findContentSign(place, clause.end)).toBe(name);
});

test.each([
  'Lowe claimed a draw in Harrow.',
  'Lowe is recalling two thousand boats.',
  'Lowe mends boats and claims the best prizes.',
  'Lowe agreed to be mayor.',
  'Lowe described a chart that was old.',
  'Lowe wrote a song when she was young.',
  'Lowe claimed the Harrow crown.',
  'Lowe criticised the mayor: “He left early.”',
  'Lowe wrote the song and they sold it.',
])('no content: %s', (text) => {
  const { analysis } = readExample(text);
  const { sentence, clauses } = findReportingClauses(analysis)[0]!;
  expect(findContentSign({ analysis, clause: clauses[0]!, sentence }, clauses[0]!.end)).toBeNull();
});

test.each(SILENT_RULES)('silent, $name: $example', ({ name, example }) => {
  const { analysis, bracketed, braced } = readExample(example);
  const { tokens, mentions, at } = analysis;
  const said = {
    tokens,
    mention: mentions[at[tokenAt(analysis, braced[0]!)]!]!,
    i: tokenAt(analysis, bracketed[0]!),
  };
  expect(SILENT_RULES.filter(({ holds }) => holds(said)).map((rule) => rule.name)).toEqual([name]);
  const cues = findReportingClauses(analysis).flatMap(({ clauses }) => clauses.map(({ first }) => first));
  expect(cues).not.toContain(said.i);
});

test('nobody says what is asked of somebody', () => {
  const { analysis } = readExample('She was asked by Lowe about the pier.');
  expect(findReportingClauses(analysis)).toEqual([]);
});

test('no two rules of a list share a name', () => {
  for (const rules of [CLAUSE_RULES, SILENT_RULES, START_RULES, EDGE_RULES, CONTENT_SIGNS])
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

test.each([
  ['Lowe said the pier, built in 1900, was safe.', true],
  ['Lowe said the pier – the old one – had held.', true],
  ['Lowe hoped the pier (in Harrow) would hold.', true],
  ['Lowe said it sank because the pier, which leaked, was old.', true],
  ['Lowe said the pier was safe, built as it was.', false],
  ['Lowe said the pier held, and left.', false],
  ['Lowe announced a pier, a bridge and a weir.', false],
])('the first insertion of “%s” parts a subject from its verb: %s', (text, parts) => {
  const { tokens } = readExample(text).analysis;
  const p = tokens.gap.findIndex(
    (gap, i) => i > 0 && i < tokens.count && (gap & (GAP.comma | GAP.dash | GAP.open)) !== 0,
  );
  expect(partsSubject(tokens, 2, p, tokens.count)).toBe(parts);
});

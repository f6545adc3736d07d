import { describe, expect, test } from 'vitest';
import { findReportingClauses } from '../../../../src/quotes/statements/clauses/reporting-clauses.ts';
import { findEnds, findStarts } from '../../../../src/quotes/statements/edges/edges.ts';
import { EDGE_FEATURES } from '../../../../src/quotes/statements/features/edge-features.ts';
import { END_FEATURES } from '../../../../src/quotes/statements/features/end-features.ts';
import { FRAME_FEATURES } from '../../../../src/quotes/statements/features/frame-features.ts';
import { SPEAKER_FEATURES } from '../../../../src/quotes/statements/features/speaker-features.ts';
import { START_FEATURES } from '../../../../src/quotes/statements/features/start-features.ts';
import {
  EDGE_WORD_RULES,
  placeWord,
  WORD_RULES,
} from '../../../../src/quotes/statements/features/word-rules.ts';
import { findCandidates } from '../../../../src/quotes/statements/speakers.ts';
import { readExample, tokenAt } from '../../cases.ts';
import { readMarked } from '../examples.ts';

/** Features whose values are the kinds of words below, which have examples of their own. */
const OF_WORDS = new Set<string>(['start', 'next', 'word', 'then', 'previous', 'opener']);

const ownFrame = FRAME_FEATURES.filter(({ name }) => !OF_WORDS.has(name));
/** Features that ends are asked as well as starts or frames: their examples are of those. */
const shared = new Set<string>([...EDGE_FEATURES.map(({ name }) => name), 'rule', 'report']);
const ownEnd = END_FEATURES.filter(({ name }) => !OF_WORDS.has(name) && !/^(?:rule|report)$/.test(name));
const ownStart = START_FEATURES.filter(({ name }) => !OF_WORDS.has(name) && !shared.has(name));

describe.each(ownFrame)('frame, $name: $question', ({ name, values, find }) => {
  const examples = Object.entries(values).filter(([value]) => name !== 'frame' || value !== 'none');
  test.each(examples)('%s: %s', (value, example) => {
    expect(readMarked(example).places.map((place) => find(place))).toContain(value);
  });
});

describe.each(ownEnd)('end, $name: $question', ({ values, find }) => {
  test.each(Object.entries(values))('%s: %s', (value, example) => {
    const { marked, places } = readMarked(example);
    const found = places.flatMap((place) => {
      const ends = findEnds(place);
      const order = ends.indexOf(marked.end);
      return order < 0 ? [] : [find({ ...place, p: marked.end, order, last: ends.at(-1)! })];
    });
    expect(found).toContain(value);
  });
});

describe.each(ownStart)('start, $name: $question', ({ values, find }) => {
  test.each(Object.entries(values))('%s: %s', (value, example) => {
    const { marked, places } = readMarked(example);
    const found = places.flatMap((place) => {
      const starts = findStarts(place);
      const order = starts.indexOf(marked.first);
      return order < 0 ? [] : [find({ ...place, p: marked.first, order, last: starts.at(-1)! })];
    });
    expect(found).toContain(value);
  });
});

describe.each([...SPEAKER_FEATURES])('speaker, $name: $question', ({ values, find }) => {
  test.each(Object.entries(values))('%s: %s', (value, example) => {
    const { analysis, bracketed } = readExample(example);
    const named = analysis.at[tokenAt(analysis, bracketed[0]!)]!;
    const found = findReportingClauses(analysis).flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        const mentions = findCandidates({ analysis, clause, sentence });
        const order = mentions.indexOf(named);
        return order < 0 ? [] : [find({ analysis, clause, sentence, mention: named, order })];
      }),
    );
    expect(found).toContain(value);
  });
});

test.each([
  ...WORD_RULES.map((rule) => ({ ...rule, rules: WORD_RULES })),
  ...EDGE_WORD_RULES.filter(({ name }) => WORD_RULES.every((other) => other.name !== name)).map((rule) => ({
    ...rule,
    rules: EDGE_WORD_RULES,
  })),
])('word, $name: $example', ({ name, example, rules }) => {
  const { analysis, bracketed } = readExample(example);
  const { tokens } = analysis;
  const i = tokenAt(analysis, bracketed[0]!);
  const word = placeWord(tokens, i, { first: 0, end: tokens.count, speeches: [] })!;
  expect(rules.find(({ find }) => find(word))?.name).toBe(name);
});

test('no value looks like an index, which objects put first', () => {
  const values = [...FRAME_FEATURES, ...START_FEATURES, ...END_FEATURES, ...SPEAKER_FEATURES].flatMap(
    (feature) => Object.keys(feature.values),
  );
  expect(values.filter((value) => /^\d+$/.test(value))).toEqual([]);
});

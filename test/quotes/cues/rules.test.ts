import { expect, test } from 'vitest';
import { cueAt } from '../../../src/quotes/cues/cues.ts';
import { beforeOf, isNoun, NOUN_RULES } from '../../../src/quotes/cues/noun-or-verb.ts';
import { placeOf } from '../../../src/quotes/cues/place.ts';
import { CUE_RULES } from '../../../src/quotes/cues/rules.ts';
import { isSubject, SUBJECT_RULES } from '../../../src/quotes/cues/subjects.ts';
import { readExample, tokenAt } from '../cases.ts';

test.each(CUE_RULES)('cue, $name: $example', ({ name, example }) => {
  const { analysis, bracketed, braced } = readExample(example);
  const i = tokenAt(analysis, bracketed[0]!);
  const window = analysis.windows.at(-1)!;
  const cue = cueAt(analysis, i, window);
  const speaker = cue && analysis.tokens.starts[analysis.mentions[cue.mention]!.first]!;
  const place = placeOf(analysis, i, window);
  const decided = CUE_RULES.find(({ find }) => find(place) !== undefined)?.name;
  expect({ decided, speaker }).toEqual({ decided: name, speaker: braced[0] ?? null });
});

test.each(NOUN_RULES)('noun or verb, $name: $example', ({ name, example }) => {
  const { analysis, bracketed, braced } = readExample(example);
  const window = { first: 0, before: 0, after: 0, end: analysis.tokens.count };
  const places = [...bracketed, ...braced].map((offset) =>
    placeOf(analysis, tokenAt(analysis, offset), window),
  );
  const decided = places.map(
    (place) => NOUN_RULES.find(({ find }) => find(beforeOf(place)) !== undefined)?.name,
  );
  expect({ nouns: places.map(isNoun), decided }).toEqual({
    nouns: [...bracketed.map(() => true), ...braced.map(() => false)],
    decided: places.map(() => name),
  });
});

test.each(SUBJECT_RULES)('subject, $name: $example', ({ name, example }) => {
  const { analysis, bracketed, braced } = readExample(example);
  const asked = [...bracketed, ...braced].map((offset) => analysis.at[tokenAt(analysis, offset)]!);
  const decided = asked.map((n) => SUBJECT_RULES.find(({ find }) => find(analysis, n) !== undefined)?.name);
  expect({ subjects: asked.map((n) => isSubject(analysis, n)), decided }).toEqual({
    subjects: [...bracketed.map(() => true), ...braced.map(() => false)],
    decided: asked.map(() => name),
  });
});

test('no two rules of a list share a name', () => {
  for (const rules of [CUE_RULES, NOUN_RULES, SUBJECT_RULES])
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
});

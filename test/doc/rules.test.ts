import { expect, test } from 'vitest';
import { BOUNDARY_RULES } from '../../src/doc/rules.ts';
import { readCase, sentencesOf } from './cases.ts';

test.each(BOUNDARY_RULES)('$name: $example', ({ example }) => {
  const { text, sentences } = readCase(example);
  expect(sentencesOf(text)).toEqual(sentences);
});

test('every rule decides: the last one always answers, and no two share a name', () => {
  expect(new Set(BOUNDARY_RULES.map(({ name }) => name)).size).toBe(BOUNDARY_RULES.length);
  expect(BOUNDARY_RULES.at(-1)!.name).toBe('stop');
});

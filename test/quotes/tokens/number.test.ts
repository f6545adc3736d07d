import { expect, test } from 'vitest';
import { endsInS, isPluralNoun } from '../../../src/quotes/tokens/number.ts';

test.each<[word: string, endsInS: boolean, isPlural: boolean]>([
  ['sailors', true, true],
  ['claims', true, true],
  ['boss', false, false],
  ['sailor', false, false],
  ['women', false, true],
  ['townspeople', false, true],
  ['children', false, true],
  ['police', false, true],
  ['folk', false, true],
  ['s', false, false],
  ['', false, false],
])('%s ends in -s: %s, is a plural: %s', (word, ending, plural) => {
  expect([endsInS(word), isPluralNoun(word)]).toEqual([ending, plural]);
});

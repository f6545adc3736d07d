import { describe, expect, test } from 'vitest';
import { lexemeOf } from '../../../src/rank/terms/lexemes.ts';

describe('the stem of a word', () => {
  test.each([
    ['bridges', 'bridg'],
    ['Bridge’s', 'bridg'],
    ["mayor's", 'mayor'],
    ['O’Hara', 'ohara'],
    ['cafés', 'café'],
    ['Мост', 'мост'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['2031', '2031'],
  ])('%s is %s', (word, expected) => expect(lexemeOf(word).stem).toBe(expected));

  test.each(['the', 'The', 'not', 'NO', 'will', 'just', "won't", 'isn’t', "we'll", 'Mr'])(
    '%s is a stop word',
    (word) => expect(lexemeOf(word).stem).toBeNull(),
  );

  test('a word longer than any is left as it is', () => {
    const word = 'running'.repeat(10_000);
    expect(lexemeOf(word).stem).toBe(word);
  });
});

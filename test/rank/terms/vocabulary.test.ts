import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/rank/terms/vocabulary.ts';

describe('Vocabulary', () => {
  const stemOf = (word: string) => new Vocabulary(10).find(word).stem;

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
  ])('%s is %s', (word, expected) => expect(stemOf(word)).toBe(expected));

  test.each(['the', 'The', 'not', 'NO', 'will', 'just', "won't", 'isn’t', "we'll", 'Mr'])(
    '%s is a stop word',
    (word) => expect(stemOf(word)).toBeNull(),
  );

  test('a word longer than any is left as it is', () => {
    const word = 'running'.repeat(10_000);
    expect(stemOf(word)).toBe(word);
  });

  test('gives the same answers whatever it was asked before, and when it had to forget', () => {
    const words = ['Bridges', 'the', 'mayor', 'Lorne', 'ferries', 'Monday', 'running'.repeat(10)];
    const alone = words.map((word) => new Vocabulary(10).find(word));
    const full = new Vocabulary(2);
    for (let pass = 0; pass < 3; pass++)
      expect(words.map((word) => full.find(`a ${word} b`, 2, 2 + word.length))).toEqual(alone);
  });
});

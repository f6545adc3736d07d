import { describe, expect, test } from 'vitest';
import { WordCache } from '../../../src/rank/terms/word-cache.ts';

describe('WordCache', () => {
  const text = 'the ferry and The ferryman';

  test('finds a word where it stands in a text, as it is written', () => {
    const cache = new WordCache<number>(10);
    cache.add('the', 1);
    cache.add('ferry', 2);
    expect(cache.find(text, 0, 3)).toBe(1);
    expect(cache.find(text, 4, 9)).toBe(2);
    expect(cache.find(text, 14, 17)).toBeUndefined();
    expect(cache.find(text, 18, 26)).toBeUndefined();
  });

  test('tells apart all words of a long list', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    const cache = new WordCache<string>(10_000);
    for (const word of words) cache.add(word, word);
    expect(words.map((word) => cache.find(word, 0, word.length))).toEqual(words);
    expect(cache.find('w5000', 0, 5)).toBeUndefined();
  });

  test('holds no more words than it may: one more, and it forgets all others', () => {
    const cache = new WordCache<number>(2);
    cache.add('tide', 1);
    cache.add('quay', 2);
    expect([cache.find('tide', 0, 4), cache.find('quay', 0, 4)]).toEqual([1, 2]);
    cache.add('mast', 3);
    expect([cache.find('tide', 0, 4), cache.find('quay', 0, 4)]).toEqual([undefined, undefined]);
    expect(cache.find('mast', 0, 4)).toBe(3);
  });

  test.each(['__proto__', 'constructor', '\ud800', ''])('%j is a word like any other', (word) => {
    const cache = new WordCache<number>(2);
    expect(cache.find(word, 0, word.length)).toBeUndefined();
    cache.add(word, 1);
    expect(cache.find(word, 0, word.length)).toBe(1);
  });
});

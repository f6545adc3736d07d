import { describe, expect, test } from 'vitest';
import { WordTable } from '../../src/doc/vocabulary.ts';

describe('WordTable', () => {
  const entryOf = (table: WordTable, word: string) => table.entryOf(word, 0, word.length);

  test('numbers words in the order in which it meets them, as they are written', () => {
    const text = 'the ferry and The ferryman, the';
    const table = new WordTable();
    expect(table.entryOf(text, 0, 3)).toBe(0);
    expect(table.entryOf(text, 4, 9)).toBe(1);
    expect(table.entryOf(text, 14, 17)).toBe(2);
    expect(table.entryOf(text, 18, 26)).toBe(3);
    expect(table.entryOf(text, 28, 31)).toBe(0);
    expect(table.words).toEqual(['the', 'ferry', 'The', 'ferryman']);
    expect(table.letters).toBe(19);
  });

  test('tells apart all words of a long list', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}`);
    const table = new WordTable();
    const entries = words.map((word) => entryOf(table, word));
    expect(entries).toEqual(words.map((_, i) => i));
    expect(words.map((word) => entryOf(table, word))).toEqual(entries);
  });

  test.each(['__proto__', 'constructor', '\ud800', ''])('%j is a word like any other', (word) => {
    const table = new WordTable();
    expect([entryOf(table, 'tide'), entryOf(table, word), entryOf(table, word)]).toEqual([0, 1, 1]);
    expect(table.words[1]).toBe(word);
  });

  test('asks once for each word, whichever is wanted first', () => {
    const asked: string[] = [];
    const lengthOf = (word: string) => {
      asked.push(word);
      return word.length;
    };
    const table = new WordTable();
    for (const word of ['tide', 'quay']) entryOf(table, word);
    expect([table.factsBy(lengthOf).of(1), table.factsBy(lengthOf).of(0)]).toEqual([4, 4]);
    expect(table.factsBy(lengthOf).of(entryOf(table, 'Skell'))).toBe(5);
    expect(asked).toEqual(['tide', 'quay', 'Skell']);
  });

  test('keeps the facts of each function apart', () => {
    const table = new WordTable();
    const entry = entryOf(table, 'Quay');
    const [small, large] = [(word: string) => word.toLowerCase(), (word: string) => word.toUpperCase()];
    expect([table.factsBy(small).of(entry), table.factsBy(large).of(entry)]).toEqual(['quay', 'QUAY']);
  });
});

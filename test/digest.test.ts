import { describe, expect, test } from 'vitest';
import { digest } from '../src/index.ts';

const text =
  'The bridge at Harrow Falls has closed. Engineers found a crack in its main span. It will reopen in May.';

describe('digest', () => {
  test('every sentence slices back to its text', () => {
    const record = digest(text);
    expect(record.sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  });

  test('counts characters, words, sentences and paragraphs', () => {
    expect(digest(text).counts).toEqual({ characters: 103, words: 20, sentences: 3, paragraphs: 1 });
  });
});

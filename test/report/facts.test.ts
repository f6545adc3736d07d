import { expect, test } from 'vitest';
import { nameArticle, renderCount, renderReadingTime } from '../../src/report/facts.ts';
import { digest } from './sample.ts';

test.each([
  [0, '1 min read'],
  [238, '1 min read'],
  [356, '1 min read'],
  [357, '2 min read'],
  [780, '3 min read'],
  [20_000, '84 min read'],
])('%i words: %s', (words, time) => {
  expect(renderReadingTime(words)).toBe(time);
});

test('one is one, any other number several', () => {
  expect([0, 1, 2].map((count) => renderCount(count, 'quote'))).toEqual(['0 quotes', '1 quote', '2 quotes']);
});

test('an article is called by its headline, else by where it came from', () => {
  expect(nameArticle(digest)).toBe(digest.title);
  expect(nameArticle({ ...digest, title: null })).toBe('articles/skerra-ferry.txt');
  expect(nameArticle({ ...digest, title: null, id: 7 })).toBe('7');
  expect(nameArticle({ ...digest, title: null, id: '-' })).toBe('Standard input');
});

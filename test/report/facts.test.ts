import { expect, test } from 'vitest';
import { nameArticle, renderCount, renderReadingTime } from '../../src/report/facts.ts';
import { digest } from './sample.ts';

test.each([
  [0, '0 s'],
  [4, '1 s'],
  [119, '30 s'],
  [238, '1.0 min'],
  [780, '3.3 min'],
  [2380, '10 min'],
  [20_000, '84 min'],
])('%i words take %s to read', (words, time) => {
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

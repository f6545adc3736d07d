import { expect, test } from 'vitest';
import { renderCount, renderNumber, renderReadingTime } from '../../../src/report/content/facts.ts';

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

test('thousands have a separator', () => {
  expect([999, 1000, 1_234_567].map(renderNumber)).toEqual(['999', '1,000', '1,234,567']);
  expect(renderCount(2000, 'quote')).toBe('2,000 quotes');
});

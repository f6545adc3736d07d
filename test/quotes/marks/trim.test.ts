import { expect, test } from 'vitest';
import { trim } from '../../../src/quotes/marks/trim.ts';

test.each<[text: string, trimmed: string]>([
  ['  We left, ', 'We left'],
  ['We left.', 'We left'],
  ['We left;', 'We left'],
  ['We left:', 'We left'],
  ['We left!', 'We left!'],
  ['We left.”"', 'We left'],
  ['We said “go.”', 'We said “go.”'],
  ['We said go.”', 'We said go'],
  ['in the U.S.', 'in the U.S.'],
  ['in the U.S.,', 'in the U.S.'],
  ['in the US.', 'in the US'],
  ['and then...', 'and then...'],
  ['and then..', 'and then'],
  ['. , .', ''],
  ['', ''],
])('%j is trimmed to %j', (text, trimmed) => {
  const [start, end] = trim(`a.${text}b`, 2, 2 + text.length);
  expect(`a.${text}b`.slice(start, end)).toBe(trimmed);
});

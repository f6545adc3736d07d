import { expect, test } from 'vitest';
import { findListItems } from '../../src/doc/lists.ts';

/** Each text has `|` before the further items of its list. */
test.each([
  '1. Wait |2. Listen |3. Go',
  '1) Wait |2) Listen |3) Go',
  '1.) Wait |2.) Listen',
  'a. Wait |b. Listen |c. Go',
  'a) Wait |b) Listen',
  '9. Wait |10. Listen',
  '1. Wait |2.\tListen',
  '3. Wait |4. Listen 6. Go',
  // Another style, a figure inside a word or before one, and a marker that nothing follows.
  '1. Wait 2) Listen',
  '1. Wait v2. Listen |2. Go',
  '1. Wait 2.5 minutes |2. Go',
  '1. Wait until 2.',
  '1. Wait in room |2. 2. Go',
  'Wait 1. Listen 2. Go',
  'A. Wait B. Listen',
  '1.Wait 2.Listen',
])('%s', (marked) => {
  const text = marked.replaceAll('|', '');
  const items = marked.split('|').slice(0, -1);
  let at = 0;
  const starts = items.map((item) => (at += item.length));
  expect(findListItems(`__${text}__ 2. 3.`, 2, 2 + text.length)).toEqual(starts.map((start) => start + 2));
});

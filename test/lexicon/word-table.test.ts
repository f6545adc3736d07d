import { expect, test } from 'vitest';
import { storeWords, WordTable } from '../../src/lexicon/word-table.ts';
import { sumLists } from '../../src/lexicon/words.ts';

const NUMBERS = new Map([
  ['a', 1],
  ['an', 2],
  ['ant', 30],
  ['anthem', 4],
  ['élan', 500],
  ['counterintelligence', 6],
]);
const table = new WordTable(storeWords(NUMBERS));

test('every word has its number, asked for once or again', () => {
  for (const word of [...NUMBERS.keys(), ...NUMBERS.keys()]) expect(table.get(word)).toBe(NUMBERS.get(word));
});

test.each(['', 'ants', 'nt', 'the', 'ant:30', '30', '__proto__', 'constructor', 'counterintelligenc'])(
  '“%s” is no word of the table',
  (word) => expect([table.get(word), table.get(word)]).toEqual([0, 0]),
);

test('what has been asked for changes no answer', () => {
  let sum = 0;
  for (let i = 0; i < 50_000; i++) sum += table.get(`word${i}`);
  expect(sum).toBe(0);
  for (const [word, number] of NUMBERS) expect(table.get(word)).toBe(number);
});

test('no word is stored that is too long to be found', () => {
  expect(() => storeWords(new Map([['x'.repeat(31), 1]]))).toThrow('longer than 30');
  expect(table.get('x'.repeat(1_000_000))).toBe(0);
});

test('a word has the bits of all its lists', () => {
  const sums = sumLists([
    [1, 'north  south'],
    [2, { rivers: 'tarn', towns: 'halden north' }],
    [1, 'north'],
  ]);
  expect([...sums]).toEqual([
    ['north', 3],
    ['south', 1],
    ['tarn', 2],
    ['halden', 2],
  ]);
});

import { expect, test } from 'vitest';
import { isPlainObject } from '../../../src/quotes/statements/frames/plain-object.ts';
import { readMarked } from './examples.ts';

/** Whether what stands in brackets behind its verb is the plain object of an act, if it is all that was chosen. */
function isPlain(example: string): boolean | undefined {
  const { marked, places } = readMarked(example);
  const place = places.find(({ frame }) => frame.name === 'after');
  return place && isPlainObject(place, marked.first, marked.end);
}

test.each([
  'Lowe praised [the mayor], as the pier was safe.',
  'Lowe has maintained [her innocence], and was freed.',
])('plain object: %s', (example) => {
  expect(isPlain(example)).toBe(true);
});

test.each([
  'Lowe claimed [the mayor is ill], and left.',
  'Lowe announced [a strike], which was called off.',
  'The firm reported [a loss], as the pier was shut.',
  'New figures show [a fall in sales], as the pier was shut.',
])('what is said: %s', (example) => {
  expect(isPlain(example)).toBe(false);
});

import { expect, test } from 'vitest';
import { confidenceWithoutCapitals } from '../../src/digest/caseless-confidence.ts';
import { digest } from '../../src/digest.ts';

test.each([
  [0, 0],
  [0.42, 0.29],
  [0.62, 0.45],
  [0.92, 0.8],
  [0.98, 0.93],
  [1, 1],
])('a confidence of %d is one of %d without capitals', (confidence, without) => {
  expect(confidenceWithoutCapitals(confidence)).toBe(without);
});

test('only text without capitals is less sure', () => {
  const text =
    '“The old mill burned down on Monday night,” said Ida Noll, the mayor of the town of Harrow Falls. “Nobody knows why it did.” The council will meet on Friday to talk about it.';
  const confidenceOf = (written: string) => digest(written, { statements: true }).quotes![0]!.confidence;
  const sure = confidenceOf(text);
  expect(sure).toBeGreaterThan(0.9);
  for (const written of [text.toUpperCase(), text.toLowerCase()])
    expect(confidenceOf(written)).toBe(confidenceWithoutCapitals(sure));
});

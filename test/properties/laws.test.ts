import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BYTE_LAWS, type Law, SLOW_TEXT_LAWS, type SlowLaw, TEXT_LAWS } from './laws.ts';
import { anyBytes, anyText } from './texts.ts';

// Some inputs for each law; `npm run properties -- --runs 200000` tries many. A law that is broken prints its seed and
// the smallest input that breaks it.
describe('any text', () => {
  test.each(Object.entries(TEXT_LAWS))('%s', (_, law) => expectToHold(law, anyText, 100));

  test.each(Object.entries(SLOW_TEXT_LAWS))('%s', (_, law) => expectToHold(law, anyText, 30));
});

describe('any bytes', () => {
  test.each(Object.entries(BYTE_LAWS))('%s', (_, law) => expectToHold(law, anyBytes, 200));
});

async function expectToHold<T>(law: Law<T> | SlowLaw<T>, inputs: fc.Arbitrary<T>, numRuns: number) {
  const property = fc.asyncProperty(inputs, async (given) => law(given));
  const details = await fc.check(property, { numRuns });
  expect(details.failed, fc.defaultReportMessage(details)).toBe(false);
}

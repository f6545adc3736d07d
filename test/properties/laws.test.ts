import * as fc from 'fast-check';
import { describe, test } from 'vitest';
import { BYTE_LAWS, SLOW_TEXT_LAWS, TEXT_LAWS } from './laws.ts';
import { anyBytes, anyText } from './texts.ts';

// Some inputs for each law; `npm run properties -- --runs 200000` tries many. A law that is broken prints its seed and
// the smallest input that breaks it.
describe('any text', () => {
  test.each(Object.entries(TEXT_LAWS))('%s', (_, law) => {
    fc.assert(fc.property(anyText, law), { numRuns: 100 });
  });

  test.each(Object.entries(SLOW_TEXT_LAWS))('%s', async (_, law) => {
    await fc.assert(fc.asyncProperty(anyText, law), { numRuns: 30 });
  });
});

describe('any bytes', () => {
  test.each(Object.entries(BYTE_LAWS))('%s', async (_, law) => {
    await fc.assert(fc.asyncProperty(anyBytes, law), { numRuns: 200 });
  });
});

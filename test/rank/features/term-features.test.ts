import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { measureTerms } from '../../../src/rank/features/term-features.ts';
import { RANKER_MODEL } from '../../../src/rank/scoring/model.ts';
import { rateTerms } from '../../../src/rank/scoring/term-importance.ts';
import { countTerms } from '../../../src/rank/vectors/term-counts.ts';
import { termsOf } from '../terms-of.ts';

const text =
  'Divers raised the ferry Calder on Monday. The ferry sank in March. Insurers paid for the ferry. A museum wants its bell.';

function measure(body: readonly number[]) {
  const doc = parseDoc(text);
  const terms = termsOf(doc);
  const measured = measureTerms(countTerms(doc.sentences, terms), body, Float64Array.from(terms.newsIdf));
  const of = (stem: string) => terms.stems.indexOf(stem);
  return { measured, of, importance: rateTerms(measured, RANKER_MODEL) };
}

test.each([
  ['ferri', { times: Math.log2(3), spread: 0.75, first: 0, place: 0, opening: 3 }],
  ['sank', { times: 0, spread: 0.25, first: 1, place: 1 / 3, opening: 1 }],
  ['bell', { times: 0, spread: 0.25, first: 2, place: 1, opening: 0 }],
])('measures “%s”', (stem, expected) => {
  const { measured, of } = measure([0, 1, 2, 3]);
  for (const [name, value] of Object.entries(expected))
    expect(measured[name as keyof typeof expected][of(stem)], name).toBeCloseTo(value);
});

test('what the body comes back to is likelier in a summary than what it names once at the end', () => {
  const { importance, of } = measure([0, 1, 2, 3]);
  expect(importance[of('ferri')]).toBeGreaterThan(importance[of('bell')]!);
  for (const share of importance) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  }
});

test('a term that stands outside the body alone is expected in no summary', () => {
  const { importance, of } = measure([0, 1, 2]);
  expect(importance[of('bell')]).toBe(0);
});

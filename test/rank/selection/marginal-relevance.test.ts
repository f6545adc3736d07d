import { describe, expect, test } from 'vitest';
import { explainScore } from '../../../src/rank/explain.ts';
import { rankByMarginalRelevance } from '../../../src/rank/selection/marginal-relevance.ts';
import { NearDuplicateFilter } from '../../../src/rank/selection/near-duplicates.ts';
import type { SentenceVectors } from '../../../src/rank/vectors/sentence-vectors.ts';

/** Sentences of these terms, all of a sentence's weighing the same; the count of sentences that each term stands in. */
function sentencesOf(rows: readonly (readonly number[])[]): [SentenceVectors, Uint32Array] {
  const terms = Uint32Array.from(rows.flat());
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.length);
  const weights = Float64Array.from(rows.flatMap((row) => row.map(() => 1 / Math.sqrt(row.length))));
  const sentencesWith = new Uint32Array(Math.max(...terms) + 1);
  for (const term of terms) sentencesWith[term]!++;
  return [{ rows: Uint32Array.from(starts), terms, weights }, sentencesWith];
}

/** Ranks a body of which some sentences come first. */
function rank(
  body: readonly number[],
  triple: readonly number[],
  alone: Float64Array,
  vectors: SentenceVectors,
  sentencesWith: Uint32Array,
) {
  const counts = { ...vectors, counts: new Uint32Array(vectors.terms.length), sentencesWith };
  return rankByMarginalRelevance({ body, triple, alone, vectors: { sentences: vectors, counts } });
}

describe('rankByMarginalRelevance', () => {
  test('takes the three first, then by score, the earlier of equals', () => {
    const [vectors, sentencesWith] = sentencesOf([[0], [1], [2], [3], [4], [5], [6]]);
    const alone = Float64Array.of(0.1, 0.9, 0.5, 0.4, 0.4, 0.7, 0.4);
    const ranked = rank([0, 1, 2, 3, 4, 6], [2, 0, 1], alone, vectors, sentencesWith);
    expect(ranked.order).toEqual([2, 0, 1, 3, 4, 6]);
    expect(ranked.together).toBe(3);
    expect([...ranked.repetition]).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('a sentence loses three tenths of the share that is told already, and more as more is told', () => {
    const [vectors, sentencesWith] = sentencesOf([
      [0, 1],
      [0, 2],
      [3, 4],
      [1, 2, 5, 6],
    ]);
    const alone = Float64Array.of(0.9, 0.5, 0.4, 0.37);
    const { order, repetition } = rank([0, 1, 2, 3], [0], alone, vectors, sentencesWith);
    expect(order).toEqual([0, 2, 1, 3]);
    expect(repetition[1]).toBeCloseTo(-0.15, 9);
    expect(repetition[2]).toBe(0);
    expect(repetition[3]).toBeCloseTo(-0.15, 9);
  });

  test('near-repeats are left out, of the first three too', () => {
    const [vectors, sentencesWith] = sentencesOf([
      [0, 1, 2, 3, 4],
      [5],
      [0, 1, 2, 3, 4],
      [6],
      [0, 1, 2, 3, 4, 5],
    ]);
    const alone = Float64Array.of(0.9, 0.8, 0.7, 0.6, 0.5);
    const ranked = rank([0, 1, 2, 3, 4], [0, 1, 2], alone, vectors, sentencesWith);
    expect(ranked.order).toEqual([0, 1, 3]);
    expect(ranked.together).toBe(2);
  });

  test('only the twelve best are compared at each step', () => {
    // Thirteen tell what is told; the last tells something new, but twelve better ones stand before it.
    const rows = [[0, 1], ...Array.from({ length: 13 }, (_, i) => [0, 2 + i]), [40, 41]];
    const [vectors, sentencesWith] = sentencesOf(rows);
    const alone = Float64Array.from(rows, (_, s) => 0.9 - s / 100);
    const { order } = rank([...alone.keys()], [0], alone, vectors, sentencesWith);
    expect(order).toEqual([0, 1, 2, 14, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});

test('of a long body the best come first, wherever they stand', () => {
  const [vectors, sentencesWith] = sentencesOf(Array.from({ length: 16 }, (_, s) => [s]));
  const alone = Float64Array.from({ length: 16 }, (_, s) => s / 100);
  const { order } = rank([...alone.keys()], [0], alone, vectors, sentencesWith);
  expect(order).toEqual([0, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

describe('NearDuplicateFilter', () => {
  const taken = (rows: number[][]) => {
    const repeats = new NearDuplicateFilter(...sentencesOf(rows));
    return rows.map((_, s) => repeats.take(s));
  };

  test.each([
    [0.81, false],
    [0.8, false],
    [0.79, true],
  ])('a cosine of %d', (cosine, isTaken) => {
    const repeats = new NearDuplicateFilter(
      {
        rows: Uint32Array.of(0, 1, 3),
        terms: Uint32Array.of(0, 0, 1),
        weights: Float64Array.of(1, cosine, Math.sqrt(1 - cosine ** 2)),
      },
      Uint32Array.of(2, 1),
    );
    expect([repeats.take(0), repeats.take(1)]).toEqual([true, isTaken]);
  });

  test('what was not taken hides nothing', () => {
    // The third repeats the second, which was not taken, and not the first.
    expect(
      taken([
        [0, 1, 2, 3],
        [0, 1, 2, 3, 4],
        [1, 2, 4, 5],
        [0, 1, 2, 3],
      ]),
    ).toEqual([true, false, true, false]);
  });

  test('sentences without terms repeat nothing', () => {
    expect(taken([[0], [], []])).toEqual([true, true, true]);
  });

  /** Takes sentences of these weights, by term. */
  function takenOf(sentences: readonly Readonly<Record<number, number>>[]): boolean[] {
    const rows = [0];
    const entries = sentences.flatMap((sentence) =>
      Object.entries(sentence).map(([term, weight]) => [+term, weight]),
    );
    for (const sentence of sentences) rows.push(rows.at(-1)! + Object.keys(sentence).length);
    const sentencesWith = new Uint32Array(100);
    for (const [term] of entries) sentencesWith[term!]!++;
    const repeats = new NearDuplicateFilter(
      {
        rows: Uint32Array.from(rows),
        terms: Uint32Array.from(entries, ([term]) => term!),
        weights: Float64Array.from(entries, ([, weight]) => weight!),
      },
      sentencesWith,
    );
    return sentences.map((_, s) => repeats.take(s));
  }

  test('they meet in one of the three rarest terms', () => {
    expect(takenOf([{ 0: 1 }, { 0: 0.9, 1: 0.3, 2: 0.3 }])).toEqual([true, false]);
    expect(takenOf([{ 0: 1 }, { 0: 0.9, 1: 0.25, 2: 0.25, 3: 0.25 }])).toEqual([true, true]);
    expect(takenOf([{ 3: 1 }, { 0: 0.25, 1: 0.25, 2: 0.25, 3: 0.9 }])).toEqual([true, true]);
  });

  test('each of them remembers the first eight sentences that have it', () => {
    // Term 0 stands in all; one sentence has little else, and the last repeats that one.
    const others = Array.from({ length: 8 }, (_, i) => ({ 0: 0.1, [i + 1]: 0.99 }));
    const told = { 0: 0.95, 50: 0.31 };
    const again = { 0: 0.95, 51: 0.31 };
    expect(takenOf([...others, told, again]).at(-1)).toBe(true);
    expect(takenOf([...others.slice(1), told, again]).at(-1)).toBe(false);
  });
});

describe('explainScore', () => {
  test('what the parts leave of the score came of choosing together', () => {
    const parts = explainScore({ base: 0.5, terms: 0.25 }, 0, 0.875);
    expect(parts).toEqual({ base: 0.5, terms: 0.25, together: 0.125 });
  });

  test('repetition is a part where something is told again', () => {
    const parts = explainScore({ base: 0.5, terms: 0.25 }, -0.25, 0.5);
    expect(parts).toEqual({ base: 0.5, terms: 0.25, repetition: -0.25, together: 0 });
  });
});

import { describe, expect, test } from 'vitest';
import { measureTriples } from '../../../src/rank/features/triple-features.ts';
import { findCandidatePlaces } from '../../../src/rank/selection/triple-candidates.ts';
import type { SentenceVectors } from '../../../src/rank/vectors/sentence-vectors.ts';

describe('findCandidatePlaces', () => {
  test('all places of a short body', () => {
    expect(findCandidatePlaces([0, 2, 3], Float64Array.of(0.1, 0.9, 0.3, 0.2))).toEqual([0, 1, 2]);
    expect(findCandidatePlaces([], Float64Array.of())).toEqual([]);
  });

  test('the twelve best, in the body’s order; of equals the earlier', () => {
    const alone = Float64Array.from({ length: 15 }, (_, s) => (s < 4 ? 0.1 + s / 100 : 0.5));
    const body = [...alone.keys()];
    expect(findCandidatePlaces(body, alone)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(
      findCandidatePlaces(
        body,
        alone.map(() => 0.5),
      ),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(
      findCandidatePlaces(
        body,
        alone.map((_, s) => s),
      ),
    ).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  test('places are those of the body, scores those of the text', () => {
    const body = Array.from({ length: 14 }, (_, i) => i + 2);
    const alone = new Float64Array(16).fill(0.5);
    alone[2] = 0.1;
    alone[9] = 0.2;
    expect(findCandidatePlaces(body, alone)).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13]);
  });
});

describe('measureTriples', () => {
  // Sentence 0 is no part of the body. Sentences 1, 3 and 5 share term 0, 3 and 5 term 2.
  const vectors: SentenceVectors = {
    rows: Uint32Array.of(0, 1, 3, 4, 6, 7, 9),
    terms: Uint32Array.of(3, 0, 1, 1, 0, 2, 3, 0, 2),
    weights: Float64Array.of(1, 0.6, 0.8, 1, 0.8, 0.6, 1, 0.6, 0.8),
  };
  const importance = Float64Array.of(2, 1.8, 1.4, 2);
  const features = {
    words: Float64Array.of(99, 10, 20, 30, 40, 50),
    depends: Float64Array.of(9, 0.5, 0.25, 1, 0.8, 0.7),
  };

  function setsOf(candidates: number[]): Record<string, number[]> {
    const sets: Record<string, number[]> = {};
    measureTriples({ body: [1, 2, 3, 4, 5], vectors, importance, features }, candidates, (set, measures) => {
      sets[set.join()] = Array.from(measures, (measure) => Math.round(measure * 1e6) / 1e6);
    });
    return sets;
  }

  const near = (numbers: number[]) => numbers.map((number) => Math.round(number * 1e6) / 1e6);

  // Words, neighbours, what leans on an absent sentence, early ones, span, coverage, match of terms.
  test.each<[set: string, measures: number[]]>([
    ['0,1,2', [60, 2, 0, 3, Math.log2(3), 5.2 / 7.2, (2 * 5.2) / (3 + 7.2)]],
    ['0,1,4', [80, 1, 0.7, 2, Math.log2(5), 5.2 / 7.2, (2 * 5.2) / (3 + 7.2)]],
    ['0,2,3', [80, 1, 1, 2, Math.log2(4), 7.2 / 7.2, (2 * 7.2) / (4 + 7.2)]],
    ['1,2,4', [100, 1, 0.95, 2, Math.log2(4), 5.2 / 7.2, (2 * 5.2) / (3 + 7.2)]],
    ['2,3,4', [120, 2, 1, 1, Math.log2(3), 5.4 / 7.2, (2 * 5.4) / (3 + 7.2)]],
    ['1,3,4', [110, 1, 1.05, 1, Math.log2(4), 7.2 / 7.2, (2 * 7.2) / (4 + 7.2)]],
  ])('%s', (set, measures) => {
    expect(setsOf([0, 1, 2, 3, 4])[set]).toEqual(near(measures));
  });

  test('every set of three of the candidates once', () => {
    expect(Object.keys(setsOf([0, 1, 2, 3, 4]))).toHaveLength(10);
    expect(Object.keys(setsOf([0, 2, 4]))).toEqual(['0,2,4']);
    expect(setsOf([0, 2])).toEqual({});
  });

  test('a set that is not worth it is not given', () => {
    const asked: string[] = [];
    const given: string[] = [];
    measureTriples(
      { body: [1, 2, 3, 4, 5], vectors, importance, features },
      [0, 1, 2, 4],
      (set) => given.push(set.join()),
      (set, measures) => asked.push(`${set.join()} of ${measures[0]}`) % 2 === 0,
    );
    expect(asked).toEqual(['0,1,2 of 60', '0,1,4 of 80', '0,2,4 of 90', '1,2,4 of 100']);
    expect(given).toEqual(['0,1,4', '1,2,4']);
  });

  test.each<[candidates: number[], opening: number]>([
    [[0, 1, 2], 3],
    [[1, 2, 3], 2],
    [[2, 3, 6], 1],
    [[3, 4, 6], 0],
  ])('of the places %j so many are among the first three: %d', (candidates, opening) => {
    const found: number[] = [];
    const source = { body: [1, 2, 3, 4, 5, 2, 4], vectors, importance, features };
    measureTriples(source, candidates, (_, measures) => {
      found.push(measures[3]!);
    });
    expect(found).toEqual([opening]);
  });

  test('an article of which nothing is expected is covered by nothing', () => {
    const sets: number[][] = [];
    const none = { ...vectors, weights: new Float64Array(9) };
    measureTriples(
      { body: [1, 2, 3], vectors: none, importance: new Float64Array(4), features },
      [0, 1, 2],
      (_, measures) => sets.push([...measures]),
    );
    expect(sets).toEqual([[60, 2, 0, 3, Math.log2(3), 0, 0]]);
  });
});

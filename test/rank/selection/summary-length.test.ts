import { expect, test } from 'vitest';
import { chooseSummary } from '../../../src/rank/selection/summary-length.ts';
import type { Sentence, SummaryLength } from '../../../src/types.ts';

/** Sentences of so many words each, ranked as they stand. */
const sentencesOf = (lengths: readonly number[]) =>
  lengths.map((words): Sentence => ({ start: 0, end: 1, paragraph: 0, firstWord: 10, endWord: 10 + words }));

const cases: [why: string, lengths: number[], options: SummaryLength, chosen: number[]][] = [
  ['as many as were asked for', [5, 5, 5, 5], { sentences: 3 }, [0, 1, 2]],
  ['fewer where there are fewer', [5], { sentences: 3 }, [0]],
  ['a budget of words takes more than three', [5, 5, 5, 5, 5], { words: 25 }, [0, 1, 2, 3, 4]],
  ['a budget may be used to the last word', [5, 5], { words: 10 }, [0, 1]],
  ['what does not fit is passed over', [5, 9, 5], { words: 10 }, [0, 2]],
  ['too small a budget gives the shortest', [9, 5, 7], { words: 3 }, [1]],
  ['the shortest may be the first', [5, 9, 7], { words: 3 }, [0]],
  ['of two that are as short, the one of the better rank', [9, 5, 5], { words: 3 }, [1]],
  ['a share is rounded', [5, 5, 5, 5, 5], { percent: 50 }, [0, 1, 2]],
  ['a share is a sentence at least', [5, 5, 5], { percent: 1 }, [0]],
  ['no sentences, no summary', [], {}, []],
];

test.each(cases)('%s', (_, lengths, options, chosen) => {
  const ranked = Uint32Array.from(lengths.keys());
  const scores = Float64Array.from(lengths, () => 0.5);
  expect(chooseSummary(sentencesOf(lengths), ranked, scores, options)).toEqual(chosen);
});

test('what scores 0 is never chosen', () => {
  expect(chooseSummary(sentencesOf([5, 5]), Uint32Array.of(1, 0), Float64Array.of(0, 0.5), {})).toEqual([1]);
  expect(chooseSummary(sentencesOf([5]), Uint32Array.of(0), Float64Array.of(0), { words: 1 })).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { measureDoc } from '../../../src/rank/analysis.ts';
import { STYLES } from '../../../src/rank/body/copy-style.ts';
import { rateTerms } from '../../../src/rank/features/term-features.ts';
import {
  measureSets,
  SET_MEASURES,
  type SetMeasure,
  type SetSource,
} from '../../../src/rank/features/triple-features.ts';
import { heightAt, typedCurves } from '../../../src/rank/scoring/curves.ts';
import { scoreSentences } from '../../../src/rank/scoring/sentence-scores.ts';
import { SET_CURVES, TERM_CURVES } from '../../../src/rank/scoring/weights.ts';
import { chooseTrio } from '../../../src/rank/selection/best-triple.ts';
import { bestPlaces } from '../../../src/rank/selection/triple-candidates.ts';

describe('a story of three sentences and fewer', () => {
  const source = (story: number[], depends: number[]) =>
    ({
      story,
      measured: {
        depends: Float64Array.from(depends),
        known: new Float64Array(4),
        order: Float64Array.of(9, 0, 1, 2),
      },
    }) as unknown as SetSource;

  // What a sentence needs of those before it counts a fifth, as much as each doubling of the way from the opening.
  test.each<[why: string, alone: number[], depends: number[], order: number[]]>([
    ['by score', [9, 0.2, 0.9, 0.8], [0, 0, 0, 0], [2, 3, 1]],
    ['the earlier of what is as good', [9, 0.2, 0.4, 0.6], [0, 0, 0, 0], [1, 2, 3]],
    ['one that leans on what is not there falls behind', [9, 0.5, 0.75, 0.2], [0, 0, 1, 0], [1, 2, 3]],
    ['unless it is better by more than that', [9, 0.5, 0.95, 0.2], [0, 0, 1, 0], [2, 1, 3]],
    ['the first leans on nothing', [9, 0.5, 0.65, 0.2], [0, 1, 1, 0], [1, 2, 3]],
  ])('%s', (_, alone, depends, order) => {
    expect(chooseTrio(source([1, 2, 3], depends), Float64Array.from(alone), 'plain')).toEqual(order);
  });

  test('none and one', () => {
    expect(chooseTrio(source([], []), Float64Array.of(), 'plain')).toEqual([]);
    expect(chooseTrio(source([1], [0, 0]), Float64Array.of(0, 0.5), 'plain')).toEqual([1]);
  });
});

test.each(STYLES)(
  '%s: of all sets of three the one worth most, its scores and measures together',
  (style) => {
    const doc = parseDoc(
      `Lorne council voted on Tuesday to close the Harrow ferry after 140 years. The ferry carries 300 passengers a day. ` +
        `It is the only link in winter. Council leader Tilda Marsh said the boat lost money every year. But she did not rule ` +
        `out a smaller boat. Islanders said they would challenge the vote in court. The school on Skell could close. ` +
        `A bell rang. The vote was 14 to 11.`,
    );
    const { story, vectors, measured, measuredTerms } = measureDoc(doc, 'news', null);
    const alone = scoreSentences(measured, story, doc.sentences.length, style);
    const importance = rateTerms(measuredTerms, typedCurves(TERM_CURVES));
    const source = { story, vectors, importance, measured };
    const worth = new Map<string, number>();
    measureSets(source, bestPlaces(story, alone), (set, measures) => {
      const names = Object.keys(SET_MEASURES) as SetMeasure[];
      const added = names.reduce((sum, name, m) => sum + heightAt(SET_CURVES[style][name], measures[m]!), 0);
      worth.set(set.join(), added + set.reduce((sum, place) => sum + alone[story[place]!]!, 0));
    });
    const trio = chooseTrio(source, alone, style);
    expect(worth.get(trio.toSorted((a, b) => a - b).join())).toBeCloseTo(Math.max(...worth.values()), 9);
  },
);

test('the one that best stands alone comes first, wherever it stands in the text', () => {
  const doc = parseDoc(
    `It rained. He told them so. The ferry at Harrow, which carries 300 passengers a day to the islands, will close ` +
      `after 140 years, Lorne council said on Tuesday. Council leader Tilda Marsh said the Harrow ferry lost money ` +
      `every year and that islanders would have to take the bus. A bell rang. The vote was 14 to 11.`,
  );
  const { story, vectors, style, measured, measuredTerms } = measureDoc(doc, 'news', null);
  const alone = scoreSentences(measured, story, doc.sentences.length, style);
  const importance = rateTerms(measuredTerms, typedCurves(TERM_CURVES));
  expect(chooseTrio({ story, vectors, importance, measured }, alone, style)).toEqual([2, 0, 5]);
});

import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { analyzeDoc } from '../../../src/rank/analysis.ts';
import { measureLead } from '../../../src/rank/features/lead-features.ts';
import { articleModel, softnessOf } from '../../../src/rank/scoring/article-model.ts';
import { RANKER_MODEL } from '../../../src/rank/scoring/model.ts';

function softness(text: string): number {
  const { features, body } = analyzeDoc(parseDoc(text), { idf: 'news', title: null });
  return softnessOf(measureLead(features.sentences, body.sentences), RANKER_MODEL);
}

const HARD =
  'Lorne council voted on Tuesday to close the Harrow ferry after 140 years, leader Tilda Marsh said. ' +
  'The vote was 14 to 11. Islanders said they would challenge the decision in court in March. ' +
  'The ferry, which opened in 1891, carries 300 passengers a day.';
const SOFT =
  'Do you remember the smell? I do. There it was each morning, tar and tea and wet wool, and you knew that you were home. ' +
  'My father would wave. He never said a word, and nobody minded. Why would they? It was only the ferry. ' +
  'Now it is to close.';

describe('softness', () => {
  test('news of the day opens with its story, a memory does not', () => {
    expect(softness(HARD)).toBeLessThan(-0.5);
    expect(softness(SOFT)).toBeGreaterThan(0.5);
  });

  test('no body at all has some softness, too', () => {
    expect(Math.abs(softness('…'))).toBeLessThanOrEqual(1);
  });
});

test('a soft lead adds to the curves what a hard one takes away', () => {
  const heightsOf = (amount: number) =>
    articleModel(RANKER_MODEL, 'plain', amount).sentences.map(([, { heights }]) => [...heights]);
  const own = RANKER_MODEL.sentences.plain.map(([, { heights }]) => [...heights]);
  expect(heightsOf(0)).toEqual(own);
  const [soft, hard] = [heightsOf(1), heightsOf(-1)];
  expect(soft).not.toEqual(hard);
  own.forEach((heights, i) => {
    heights.forEach((height, k) => {
      expect((soft[i]![k]! + hard[i]![k]!) / 2).toBeCloseTo(height, 9);
    });
  });
});

import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { analyzeDoc } from '../../../src/rank/analysis.ts';
import { MERIT_VALUES, rateSentences } from '../../../src/rank/scoring/merit.ts';
import { RANKER_MODEL } from '../../../src/rank/scoring/model.ts';
import { RANKER_WEIGHTS } from '../../../src/rank/scoring/weights.ts';

const { features: measured, body } = analyzeDoc(
  parseDoc(
    'Ferry to close\n\n' +
      'Lorne council voted on Tuesday to close the Harrow ferry after 140 years, leader Tilda Marsh said. ' +
      'The vote was 14 to 11. Why? Islanders said they would challenge the decision in court in March.',
  ),
  { idf: 'news', title: null },
);

test('the trees that come with the package ask about values that there are', () => {
  const { questions, features, thresholds, leaves } = RANKER_WEIGHTS.trees;
  const trees = features.length / questions;
  expect(trees).toBeGreaterThan(100);
  expect(thresholds.length).toBe(features.length);
  expect(leaves.length).toBe(trees * (questions + 1));
  expect(Math.max(...features)).toBeLessThan(MERIT_VALUES);
});

test('the news has more merit than a scrap, and what is not in the body has none', () => {
  const { merit } = rateSentences(measured.sentences, body, RANKER_MODEL.forest);
  const [heading, news, , scrap] = [...merit];
  expect(heading).toBe(0);
  expect(news).toBeGreaterThan(0.2);
  expect(scrap).toBeLessThan(0.1);
});

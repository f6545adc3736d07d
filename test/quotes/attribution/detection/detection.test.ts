import { expect, test } from 'vitest';
import { parseDoc } from '../../../../src/doc/doc.ts';
import { chooseSpeaker } from '../../../../src/quotes/attribution/choice.ts';
import { DETECTION_RULES } from '../../../../src/quotes/attribution/detection/detection.ts';
import { SPEAKER_MODEL } from '../../../../src/quotes/attribution/models.ts';
import { walkQuotations } from '../../../../src/quotes/attribution/walk.ts';
import { findQuotations } from '../../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../../src/quotes/quotes.ts';

/** The rule that decides whether the last quotation of a text is what somebody said. */
function decidingRule(text: string): string | undefined {
  const doc = parseDoc(text);
  const analysis = analyzeQuotes(doc, findQuotations(doc));
  let name: string | undefined;
  walkQuotations(analysis, ({ q, saidBefore, findCandidates }) => {
    const choice = chooseSpeaker(SPEAKER_MODEL, findCandidates(), analysis.discourse.of);
    name = DETECTION_RULES.find(({ find }) => find({ analysis, q, choice, saidBefore }) !== undefined)?.name;
    return choice.candidate.mention;
  });
  return name;
}

test.each(DETECTION_RULES)('$name: $example', ({ name, example }) => {
  expect(decidingRule(example)).toBe(name);
});

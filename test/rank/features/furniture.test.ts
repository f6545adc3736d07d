import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { measureFurniture, POINTING_RULES } from '../../../src/rank/features/furniture.ts';
import { termsOf } from '../terms-of.ts';

test.each<[text: string, caption: number, label: number]>([
  ['The mayor (pictured) opened the ferry.', 1, 0],
  ['The mayor (above, with her sons) opened the ferry.', 1, 0],
  ['Ferries like the one above carry 300 passengers.', 1, 0],
  ['The old ferry is shown at its pier.', 1, 0],
  ['A file photo of the ferry at Harrow.', 1, 0],
  ['The pier rose above the bay on the left (and cost a million).', 0, 0],
  ['Homecoming: The mayor with her sons.', 0, 1],
  ['Lorne said: “The ferry is closed.”', 0, 0],
  ['The vote was close at 14:11 in the hall.', 0, 0],
  ['There is one thing that nobody told us: it is closed.', 0, 0],
])('%s', (text, caption, label) => {
  const doc = parseDoc(`${text} It rained all day in Harrow.`);
  const measured = measureFurniture(doc, termsOf(doc));
  expect([measured.caption[0], measured.label[0]]).toEqual([caption, label]);
});

test.each(POINTING_RULES)('a caption: $name, “$example”', ({ name, example }) => {
  const doc = parseDoc(`${example} It rained all day in Harrow.`);
  expect(measureFurniture(doc, termsOf(doc)).caption[0]).toBe(1);
  const finding = POINTING_RULES.filter(({ find }) => find(example.toLowerCase()));
  expect(finding.map((rule) => rule.name)).toEqual([name]);
});

import { expect, test } from 'vitest';
import { DETECTION_RULES } from '../../../src/input/encoding/detect.ts';
import { findSenseRule, SENSE_RULES } from '../../../src/input/encoding/western.ts';

test.each(DETECTION_RULES)('$name', ({ name, example }) => {
  const bytes = Buffer.from(example, 'latin1');
  expect(DETECTION_RULES.find(({ find }) => find(bytes) !== undefined)?.name).toBe(name);
});

test.each(SENSE_RULES)('$name', ({ name, example: [text, at] }) => {
  expect(findSenseRule(text, at).name).toBe(name);
});

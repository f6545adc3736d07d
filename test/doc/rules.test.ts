import { expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { BOUNDARY_RULES } from '../../src/doc/rules.ts';

test.each(BOUNDARY_RULES)('$name: $example', ({ example }) => {
  const text = example.replaceAll('|', '');
  const sentences = parseDoc(text).sentences.map(({ start, end }) => text.slice(start, end));
  expect(sentences).toEqual(example.split('|').map((sentence) => sentence.trim()));
});

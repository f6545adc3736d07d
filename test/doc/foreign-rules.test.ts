import { expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { FOREIGN_RULES } from '../../src/doc/foreign-rules.ts';

test.each(FOREIGN_RULES)('$name: $example', ({ language, example }) => {
  const doc = parseDoc(example.replaceAll('|', ''));
  expect(doc.language).toBe(language);
  expect(doc.sentences.map(({ start, end }) => doc.text.slice(start, end))).toEqual(
    example.split('|').map((sentence) => sentence.trim()),
  );
});

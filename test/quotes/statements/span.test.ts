import { expect, test } from 'vitest';
import { digest } from '../../../src/digest.ts';

test('a statement begins in its sentence, though a quotation mark opens before it', () => {
  const text = 'said “. Follow us on 6ft 2" said“It is not safe.” according to him. ';
  const { sentences, statements } = digest(text, { only: ['statements'] });
  expect(statements).toHaveLength(1);
  for (const { start, sentence } of statements!) {
    expect(start).toBeGreaterThanOrEqual(sentences[sentence]!.start);
  }
});

import { expect, test } from 'vitest';
import { statementSpan } from '../../../src/quotes/statements/span.ts';
import { analysisOf } from '../cases.ts';

test('a statement begins in its sentence, though a quotation mark opens before it', () => {
  const analysis = analysisOf('Lowe said “. It was red” and grey, Pell said.');
  const { tokens } = analysis;
  const first = tokens.starts.indexOf(tokens.text.indexOf('It'));
  const { start } = statementSpan(analysis, { first, end: first + 5 });
  expect(start).toBe(tokens.doc.sentences[tokens.sentence[first]!]!.start);
  expect(tokens.text.slice(start)).toMatch(/^It was red/);
});

import { expect, test } from 'vitest';
import { findStatements } from '../../../src/quotes/statements/statements.ts';
import { analysisOf } from '../cases.ts';

/** What the first statement of a text says; `null` where there is none. */
function firstStatement(text: string): string | null {
  const analysis = analysisOf(text);
  const { tokens } = analysis;
  const [found] = findStatements(analysis);
  return found ? text.slice(tokens.starts[found.first]!, tokens.ends[found.end - 1]!) : null;
}

// Near to what tells no more than an act, a topic or a hearer.
test.each([
  ['Police can confirm the pier was closed.', 'the pier was closed'],
  ['Lowe added the road to Harrow was closed.', 'the road to Harrow was closed'],
  ['Lowe tweeted that pictures of the pier were fake.', 'pictures of the pier were fake'],
  ['Lowe claimed lives were at risk.', 'lives were at risk'],
  ['Lowe insisted at no time was anyone at risk.', 'at no time was anyone at risk'],
  ['The pier was closed, according to The Age.', 'The pier was closed'],
  ['Last week, Lowe told how the pier sank.', 'how the pier sank'],
  ['When it rained in May, Lowe said Monday that the pier was closed.', 'the pier was closed'],
  ['In Harrow the pier was closed, Lowe said.', 'In Harrow the pier was closed'],
  ['Pier is safe says Lowe', 'Pier is safe'],
  ['The mayor, whether liked or not, said the pier was old.', 'the pier was old'],
  ['Residents demand housing is built on the pier.', 'housing is built on the pier'],
  ['Lowe said the pier was “unsafe” in Harrow. News of it spread.', 'the pier was “unsafe” in Harrow'],
  ['The pier was safe said Mara Lowe, an engineer.', 'The pier was safe'],
  ['Mara Lowe said Pell left.', 'Pell left'],
  ['The mayor Mara May said the pier was closed.', 'the pier was closed'],
  ['The mayor Mara May announced that the pier was closed.', 'the pier was closed'],
  ['Lowe re-stated that the pier was closed.', 'the pier was closed'],
  ['Lowe is quick to say that the pier was closed.', 'the pier was closed'],
  ['The mayor was forced to admit that the pier was closed.', 'the pier was closed'],
  ['Lowe did not say who closed the pier.', 'who closed the pier'],
  ['Lowe not only said the pier was closed.', 'the pier was closed'],
  ['It was open, even if Lowe said the pier was closed.', 'the pier was closed'],
])('%s', (text, statement) => {
  expect(firstStatement(text)).toBe(statement);
});

test('an answer does not depend on the next sentence', () => {
  expect(firstStatement('Lowe reiterated her commitment to the pier. It is old.')).toBeNull();
});

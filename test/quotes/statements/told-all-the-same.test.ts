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
  ['The pier is old and, according to a report, the boats were lost in May.', 'the boats were lost in May'],
  [
    'Lowe warned that on the pier there was “no hope” of a rescue.',
    'on the pier there was “no hope” of a rescue',
  ],
  ['Lowe announced the sale of the pier on Monday.', 'the sale of the pier on Monday'],
  ['Police confirmed the victim as Ada Lowe.', 'the victim as Ada Lowe'],
  ['The coroner ruled the death as suicide.', 'the death as suicide'],
  ['The data indicated a fall in sales, as well as in fares.', 'a fall in sales, as well as in fares'],
  ['Mara Lowe conceded the mayor, as leader, was to blame.', 'the mayor, as leader, was to blame'],
  ['Mara Lowe told that meeting the pier was old.', 'the pier was old'],
  ['Mara Lowe is warning signs were missed.', 'signs were missed'],
  ['Police are warning signs of abuse are being missed.', 'signs of abuse are being missed'],
  ['Mara Lowe is reporting rules were broken.', 'rules were broken'],
  ['Mara Lowe wrote of questioning whether she was ill.', 'whether she was ill'],
  ['Mara Lowe was quoted by AFP as saying the pier is old.', 'by AFP as saying the pier is old'],
  ['The footage reveals Pell hit the man.', 'Pell hit the man'],
  ['The video reveals gulls died.', 'gulls died'],
  ['The clip reveals she hates the pier.', 'she hates the pier'],
  ['The footage reveals the pier was closed.', 'the pier was closed'],
  ['Lowe said later that the pier was old.', 'the pier was old'],
  ['Lowe said recently she had closed the pier.', 'she had closed the pier'],
  ['The man she listened to claims the pier was shut.', 'the pier was shut'],
  ['The passer-by claims the pier was shut.', 'the pier was shut'],
  ['Lowe said earlier reports of rain were wrong.', 'earlier reports of rain were wrong'],
  ['Divers found the letter was old.', 'the letter was old'],
  ['The divers found Pell wants to close the pier.', 'Pell wants to close the pier'],
  ['Lowe called the mayor “a fool” again.', 'the mayor “a fool” again'],
])('%s', (text, statement) => {
  expect(firstStatement(text)).toBe(statement);
});

test('an answer does not depend on the next sentence', () => {
  expect(firstStatement('Lowe reiterated her commitment to the pier. It is old.')).toBeNull();
});

test.each([
  'Pell, the keeper, denied the application in May.',
  'The judge dismissed the second lawsuit against Harrow.',
  'Lowe added four goals as Harrow won.',
  'Lowe called the station back to tell her story.',
  'Lowe rang, but officials called it off because of snow.',
  'Police in Harrow questioned the driver after the crash.',
  'Lowe pleaded no contest to charges of theft.',
  'Mara Lowe reported and wrote from Harrow.',
  'Lowe set the asking price of the pier.',
  'Ivo Strand, a keeper quoted by the Echo, left.',
  'Lowe, the judge, lifted reporting restrictions that had been in force.',
  'The footage reveals a crack in the pier.',
])('tells an act: %s', (text) => {
  expect(firstStatement(text)).toBeNull();
});

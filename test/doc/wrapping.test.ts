import { expect, test } from 'vitest';
import { findParagraphs } from '../../src/doc/paragraphs.ts';

// Set in Helvetica, 200 points wide in type of 10 points: lines of 38 to 46 characters are full.
const SET = [
  `The old mill of Harrow Falls burned down on
Monday night, and Ida Noll, who had owned
it since 1987, said that nobody had been
inside. “It was dry,” Ms. Noll told the Harrow
Herald. “We had no rain in May, and none in
June.”`,
  `Mayor Will Willow, who grew up in Illinois,
called it a loss. Firefighters from Lowmoor
and Dunmore came at 11 p.m. and left at
dawn. Willow said the town would build
another mill.`,
];
const paragraphsOf = (text: string) => findParagraphs(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['blank lines', '\n\n'],
  ['no blank lines', '\n'],
])('paragraphs in a proportional font with %s between them', (_, gap) => {
  expect(paragraphsOf(SET.join(gap))).toEqual(SET);
});

test('a headline above them is a paragraph of its own', () => {
  expect(paragraphsOf(`Old Mill Burns\n${SET.join('\n')}`)).toEqual(['Old Mill Burns', ...SET]);
});

test.each([
  ['too few lines', SET[1]!.split('\n').slice(0, 4)],
  [
    'lines that end anywhere',
    [
      'The old mill of Harrow',
      'Burned down in the night, and',
      'nobody',
      'Was hurt in the fire, they',
      'say',
      'It was dry in May',
      'and',
      'June',
    ],
  ],
])('%s are no wrapped text: what starts with a capital is a paragraph', (_, lines) => {
  const starts = lines.filter((line) => /^\p{Lu}/u.test(line)).length;
  expect(paragraphsOf(lines.join('\n'))).toHaveLength(starts);
});

import { expect, test } from 'vitest';
import { digest } from '../../../src/digest.ts';

const ARTICLE = `The pier at Skerra must close, the council heard on
Monday. “It is not safe,” said its engineer, Ingrid
Falk, who has looked at the beams since the spring,
and nobody on the council wished to contradict her.
`;

test.each([
  ['broken at a line end', ARTICLE],
  ['broken at a line end of Windows', ARTICLE.replaceAll('\n', '\r\n')],
  ['broken between blanks', ARTICLE.replaceAll('\n', ' \r\n ')],
  ['with a soft hyphen', ARTICLE.replace('Ingrid', 'In\u00adgrid')],
])('a name %s is on one line', (_, text) => {
  const { speakers } = digest(text, { only: ['quotes'] });
  expect(speakers!.map(({ name }) => name)).toEqual(['Ingrid Falk']);
});

test('two whom the text calls by the same name are one speaker', () => {
  const text = 'NaN 5.5m NaN “It is not safe.” she said. \n“It is not safe.” according to him. ';
  const { quotes, speakers } = digest(text, { only: ['quotes'] });
  expect(quotes!.map(({ speaker }) => speaker)).toEqual(['NaN', 'NaN']);
  expect(speakers!.map(({ name, quotes: own }) => [name, own])).toEqual([['NaN', [0, 1]]]);
});

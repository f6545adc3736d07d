import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { OPENING_HEADING_RULES } from '../../src/doc/opening-headings.ts';

const titleOf = (text: string) => {
  const { title } = parseDoc(text);
  return title && text.slice(title.start, title.end);
};

describe('a headline that ends in a stop', () => {
  test.each(OPENING_HEADING_RULES)('$name: $example', ({ example, find }) => {
    const [, headline, story] = /^\[(.+)\]\n\n(.+)$/s.exec(example)!;
    expect(find({ line: headline!, next: story! })).toBe(true);
    const { paragraphs } = parseDoc(`${headline}\n\n${story}`);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'prose']);
    expect(titleOf(`${headline}\n\n${story}`)).toBe(headline);
  });

  test.each([
    'The mayor quit on Monday.\n\nShe had served for nine years.',
    'Harrow has lost its ferry.\n\nThe council voted on Monday.',
    'It was a cold night.\n\nNobody slept in Harrow.',
    'Harrow mayor quits over bridge fire.',
  ])('no headline: %s', (text) => expect(titleOf(text)).toBe(null));

  test('the second line behind a semicolon belongs to it', () => {
    const { paragraphs } = parseDoc(
      'Harrow mayor quits over fire; \nCouncil wants a new one by June.\n\nThe mayor quit on Monday.',
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'prose']);
  });

  test('a caption and its credit before the headline are no part of the title', () => {
    const text =
      '“We are all sorry,” Mayor Ines Okafor said at the bridge. | Getty Harrow mayor: ‘I will go by June’\n\n' +
      'The mayor of Harrow quit on Monday.';
    expect(titleOf(text)).toBe('Harrow mayor: ‘I will go by June’');
    expect(parseDoc(text).paragraphs[0]!.kind).toBe('heading');
  });

  test('a lead that lost its stop is no second headline', () => {
    const kindsOf = (text: string) => parseDoc(text).paragraphs.map(({ kind }) => kind);
    const story = '\n\nShe will leave in June.';
    const lead = 'The mayor of Harrow has quit after a fire that destroyed the bridge';
    expect(kindsOf(`Harrow mayor quits\n\n${lead}${story}`)).toEqual(['heading', 'prose', 'prose']);
    const second = 'Council seeks a new one by June after the fire on Harrow bridge';
    expect(kindsOf(`Harrow mayor quits\n\n${second}${story}`)).toEqual(['heading', 'heading', 'prose']);
  });
});

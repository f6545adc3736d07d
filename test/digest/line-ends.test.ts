import { describe, expect, test } from 'vitest';
import { LineEnds } from '../../src/digest/line-ends.ts';
import { digest, digestArticle } from '../../src/digest.ts';

describe('places of a text with CRLF', () => {
  // at:                         0 1 2  3  4 5  6  7  8 9
  const lines = new LineEnds('ab\r\ncd\r\n\r\ne');

  test('the plain text has LF alone', () => {
    expect(lines.plain).toBe('ab\ncd\n\ne');
    expect(lines.arePlain).toBe(false);
  });

  test.each([
    ['a', 0, 0],
    ['the first line end', 2, 2],
    ['c', 3, 4],
    ['the second line end', 5, 6],
    ['the third line end', 6, 8],
    ['e', 7, 10],
    ['the end', 8, 11],
  ])('%s', (_, plain, written) => {
    expect(lines.toWritten(plain)).toBe(written);
    expect(lines.toPlain(written)).toBe(plain);
  });

  test('a text without CRLF is read as it is, with the CR that it has', () => {
    const plain = new LineEnds('a\rb\nc');
    expect([plain.plain, plain.arePlain, plain.toWritten(4), plain.toPlain(4)]).toEqual([
      'a\rb\nc',
      true,
      4,
      4,
    ]);
  });
});

/** Two lines of which each has a quote; which of them “said Ines Okafor” reports hung on how long the line end is. */
const QUOTED = '‘It is not safe.’ Ines Okafor\nsaid “It is not safe.” said Ines Okafor.';
const STORY = `Harrow bridge shut
before the fair

“It is not safe,” said Ines Okafor,
the city engineer. The mayor said the fair
would go on. “We closed it,” she added.
`;

test.each([QUOTED, STORY])('CRLF for LF changes no quote, no statement and no speaker: %j', (text) => {
  const options = { statements: true, explain: true };
  const ofWindows = text.replaceAll('\n', '\r\n');
  const unix = digest(text, options);
  const windows = digest(ofWindows, options);
  const tell = ({ quotes, statements, speakers, summary, keywords, language }: typeof unix) => ({
    quotes: quotes!.map((quote) => [
      quote.text,
      quote.speaker,
      quote.kind,
      quote.cue?.text,
      quote.confidence,
    ]),
    statements: statements!.map((stated) => [stated.text, stated.speaker, stated.mention.text]),
    summary: summary!.map(({ sentence, score, explain }) => [sentence, score, explain]),
    speakers,
    keywords,
    language,
  });
  expect(JSON.stringify(tell(windows)).replaceAll('\\r\\n', '\\n')).toBe(JSON.stringify(tell(unix)));
  expect(unix.quotes!.length).toBeGreaterThan(0);
  expect(windows.counts).toEqual({ ...unix.counts, characters: ofWindows.length });
  const excerpts = [...windows.summary!, ...windows.quotes!, ...windows.statements!];
  for (const { start, end, text: words } of excerpts) expect(ofWindows.slice(start, end)).toBe(words);
});

test('what a page calls its headings is found behind CRLF', () => {
  const text = 'The bridge has closed.\r\nFalk speaks\r\nIt is not safe, said Falk.';
  const { paragraphs } = digestArticle(text, {}, [24]);
  expect(paragraphs.map(({ kind }) => kind)).toContain('heading');
});

import { describe, expect, test } from 'vitest';
import { type DigestOptions, digest } from '../../src/index.ts';

const FERRY = `Lorne council voted on Tuesday to close the Harrow ferry after 140 years, despite a petition signed by 9,000 islanders.
The ferry carries 300 passengers a day between Harrow and the island of Skell, and it is the only link in winter.
Council leader Tilda Marsh said the boat lost £2m a year and that repairs would cost £6m more.
“We cannot go on like this,” she said.
But she did not rule out a smaller boat.
Islanders said they would challenge the vote in court, and warned that the school on Skell could close.
“It is the end of the island,” said Owen Pike, who runs its only shop.
A spokesman for the transport ministry said it was looking at the decision.
The vote was 14 to 11.
Read more: Skell's school wins a prize`;

const summaryOf = (text: string, options: DigestOptions = {}) =>
  digest(text, options).summary!.map(({ text }) => text);

describe('rankDoc', () => {
  const lengths: DigestOptions[] = [
    { sentences: 1 },
    { sentences: 3 },
    { words: 40 },
    { words: 90 },
    { percent: 50 },
    { percent: 100 },
  ];

  test.each(lengths)('scores fall with the ranks, whatever the length: %o', (length) => {
    const { sentences } = digest(FERRY, length);
    const ranked = sentences.toSorted((a, b) => a.rank - b.rank);
    expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, i) => i + 1));
    ranked.slice(1).forEach((sentence, i) => {
      const before = ranked[i]!;
      expect(
        before.score > sentence.score || (before.score === sentence.score && before.start < sentence.start),
      ).toBe(true);
    });
    expect(ranked[0]!.score).toBeLessThanOrEqual(1);
    expect(ranked.at(-1)!.score).toBeGreaterThanOrEqual(0);
  });

  test('a summary of one more sentence holds the shorter one', () => {
    for (let n = 1; n < 8; n++)
      expect(summaryOf(FERRY, { sentences: n + 1 }).slice(0, n)).toEqual(summaryOf(FERRY, { sentences: n }));
  });

  test('--words is kept, and used', () => {
    const words = (texts: string[]) => digest(texts.join(' ')).counts.words;
    for (const budget of [10, 25, 40, 80, 120]) {
      expect(words(summaryOf(FERRY, { words: budget }))).toBeLessThanOrEqual(budget);
      expect(words(summaryOf(FERRY, { words: budget }))).toBeGreaterThan(budget / 3);
    }
  });

  test('a budget too small for any sentence gives the shortest', () => {
    expect(summaryOf(FERRY, { words: 2 })).toEqual(['The vote was 14 to 11.']);
  });

  test('--percent is a share of the sentences, one at least', () => {
    expect(summaryOf(FERRY, { percent: 50 })).toHaveLength(5);
    expect(summaryOf(FERRY, { percent: 1 })).toHaveLength(1);
  });

  test('pointers to other pages are not chosen, however long the summary', () => {
    expect(summaryOf(FERRY, { percent: 100 }).join(' ')).not.toContain('Read more');
  });

  test('near-repeats are left out', () => {
    const lead = 'Lorne council voted on Tuesday to close the Harrow ferry after 140 years.';
    const again = 'On Tuesday, Lorne council voted to close the Harrow ferry, after 140 years.';
    const summary = summaryOf(
      `${lead} The island of Skell has 900 people. ${again} Its school may close too.`,
      { sentences: 9 },
    );
    expect(summary).toHaveLength(3);
    expect(summary).toContain(lead);
  });

  test.each([
    ['one sentence', 'The ferry has closed.'],
    ['a heading alone', 'Ferry closes'],
    ['boilerplate alone', 'Read more: ferry closes.'],
    ['stop words alone', 'It was what it was.'],
    ['names of object members', '__proto__ constructor toString. hasOwnProperty valueOf.'],
  ])('a text with words has a summary: %s', (_, text) => expect(summaryOf(text)).not.toHaveLength(0));

  test.each(['', ' \n ', '…', '\u0000', '\ud800'])('a text without words has none: %j', (text) =>
    expect(summaryOf(text)).toEqual([]),
  );

  test('the parts of a score add up to it', () => {
    for (const idf of ['news', 'article'] as const)
      for (const { score, explain } of digest(FERRY, { explain: true, sentences: 9, idf }).summary!) {
        expect(Object.values(explain!.parts).reduce((a, b) => a + b, 0)).toBeCloseTo(score, 12);
        expect(explain!.terms.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
      }
  });

  test('only the three that are best together are lifted, but for what scores least', () => {
    const entries = digest(FERRY, { explain: true, sentences: 9 }).summary!;
    expect(entries.some(({ explain }) => explain!.parts.repetition! < 0)).toBe(true);
    for (const { explain, score } of entries.slice(3))
      if (score > 0.001) expect(explain!.parts.together).toBeLessThan(0.0001);
  });

  test('document frequencies of news, or of the article alone', () => {
    const weights = (idf: 'news' | 'article') =>
      digest(FERRY, { explain: true, idf }).summary!.map(({ explain }) => explain!.terms);
    expect(weights('article')).not.toEqual(weights('news'));
    expect(digest(FERRY, { explain: true }).summary!.map(({ explain }) => explain!.terms)).toEqual(
      weights('news'),
    );
  });

  test('keywords are whole names and words as written', () => {
    const terms = digest(FERRY).keywords!.map(({ term }) => term);
    expect(terms).toContain('Tilda Marsh');
    expect(terms).toContain('ferry');
    expect(terms).not.toContain('Marsh');
    expect(digest(FERRY).keywords![0]!.score).toBe(1);
  });
});

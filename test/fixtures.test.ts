import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digest } from '../src/digest.ts';
import type { Span } from '../src/types.ts';
import {
  type ExpectedQuote,
  findDifferences,
  flaws,
  positions,
  type QuoteAspect,
  whoSaidWhat,
} from './expected-quotes.ts';

// What the files of fixtures/articles, fixtures/pasted and fixtures/letters hold, and by which conventions, is told in fixtures/README.md.

interface Expected {
  readonly exercises: string;
  readonly title: string | null;
  /** Lines of a pasted page that are not the story's. */
  readonly leftOut?: readonly string[];
  readonly sentences: readonly string[];
  readonly quotes: readonly ExpectedQuote[];
  readonly notQuotes: readonly string[];
  readonly summaryMustMention: readonly string[];
}

const articles = ['articles', 'pasted', 'letters'].flatMap((name) => {
  const folder = new URL(`../fixtures/${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readArticle(folder, file.replace('.txt', '')));
});

function readArticle(folder: URL, name: string) {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return { name, text: read(`${name}.txt`), expected: JSON.parse(read(`${name}.json`)) as Expected };
}

type Aspect = 'summary' | QuoteAspect;

/**
 * What the program gets wrong today: words that the summary lacks, and quotes of which something else is told than is
 * right. What is cured is noticed, and struck out here.
 */
const wrongToday: Readonly<Record<string, Partial<Record<Aspect, readonly string[]>>>> = {
  'british-single-quotes': {
    summary: ['Marrack'],
  },
  'feature-multi-paragraph-quotes': {
    roles: ['It is a good camera', 'but it has never been cold'],
    speakers: ['It is a good camera', 'but it has never been cold'],
  },
  'glued-sentences': {
    roles: ['He was about four kilos heavier than he should have been', 'That will be the honey'],
  },
  'headline-byline-boilerplate': {
    speakers: ['We got the bins wrong'],
  },
  'interview-transcript': {
    speakers: ['A lamp is a promise'],
    roles: ['A lamp is a promise'],
    mentions: ['A lamp is a promise'],
    cues: ['A lamp is a promise'],
    kinds: ['A lamp is a promise'],
    utterances: ['A lamp is a promise'],
  },
  'late-turn-feature': {
    speakers: ['unsupported by any rope'],
    roles: ['I would stand at the bar and the barman would look at the clock', 'I learned to bring a flask'],
  },
  'organisation-speaks': {
    speakers: ['in full and without a form'],
  },
  'science-with-figures': {
    summary: ['study'],
    kinds: ['at least 15 years off'],
  },
  'wire-in-capitals': {
    // “Aske” has the stem of “ask”.
    speakers: ['FOLLOW THE PAPER WHEREVER IT GOES'],
  },
};

/** A text without some of its lines, which are given in their order. */
function withoutLines(text: string, lines: readonly string[]): string {
  let next = 0;
  const kept = text.split('\n').filter((line) => line.trim() !== lines[next] || !++next);
  expect(next).toBe(lines.length);
  return kept.join('\n');
}

/** Whether the spans stand in order, without overlap, inside the text. */
function expectInOrder(text: string, spans: readonly Span[]) {
  let from = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    from = end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
}

// Each test digests the article anew, so that a fault is laid to the tests that notice it.
for (const { name, text, expected } of articles)
  describe(name, () => {
    test('the expectations stand in the text, in order, and the sentences cover it', () => {
      const story = withoutLines(text, expected.leftOut ?? []);
      expect(positions(story, expected.sentences)).not.toContain(-1);
      expect(expected.sentences.join('').replace(/\s/g, '')).toBe(story.replace(/\s/g, ''));
      expect(flaws(text, expected.quotes, expected.notQuotes)).toEqual([]);
    });

    test('spans are ordered, inside the text, and slice back to their text', () => {
      const { sentences, quotes = [], summary = [] } = digest(text);
      expectInOrder(text, sentences);
      expectInOrder(text, quotes);
      for (const quote of quotes) {
        expect(quote.start).toBeGreaterThanOrEqual(sentences[quote.sentence]!.start);
        expect(quote.start).toBeLessThan(sentences[quote.sentence]!.end);
        for (const part of [quote, quote.mention, quote.cue])
          if (part) expect(part.text).toBe(text.slice(part.start, part.end));
      }
      for (const entry of summary) {
        expect(entry.text).toBe(text.slice(entry.start, entry.end));
        expect(sentences[entry.sentence]).toMatchObject({
          start: entry.start,
          end: entry.end,
          rank: entry.rank,
        });
      }
    });

    test('scores fall strictly with the ranks; what may not be chosen scores 0', () => {
      const ranked = digest(text).sentences.toSorted((a, b) => a.rank - b.rank);
      expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, i) => i + 1));
      ranked.slice(1).forEach(({ score, start }, i) => {
        const before = ranked[i]!;
        if (score > 0.001) expect(score).toBeLessThan(before.score);
        else expect([before.score > score, before.start < start]).toContain(true);
      });
      expect(ranked[0]!.score).toBeLessThanOrEqual(1);
      expect(ranked.at(-1)!.score).toBeGreaterThanOrEqual(0);
    });

    test('a second run gives the same record', () => {
      expect(digest(text)).toEqual(digest(text));
    });

    test('title', () => {
      expect(digest(text).title).toBe(expected.title);
    });

    test('sentences', () => {
      const { sentences } = digest(text);
      expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected.sentences);
    });

    test('CRLF line ends change no sentence and no quote', () => {
      const crlf = text.replaceAll('\n', '\r\n');
      const [before, after] = [digest(text), digest(crlf)];
      expect(after.sentences.map(({ start, end }) => crlf.slice(start, end).replaceAll('\r', ''))).toEqual(
        before.sentences.map(({ start, end }) => text.slice(start, end)),
      );
      expect(whoSaidWhat(after.quotes!).map((quote) => quote.replaceAll('\r', ''))).toEqual(
        whoSaidWhat(before.quotes!),
      );
    });

    test('summary', () => {
      const summary = digest(text)
        .summary!.map((entry) => entry.text.toLowerCase())
        .join(' ');
      const missing = expected.summaryMustMention.filter((words) => !summary.includes(words.toLowerCase()));
      expect(missing).toEqual(wrongToday[name]?.summary ?? []);
    });

    test.each(['speakers', 'roles', 'mentions', 'cues', 'kinds', 'utterances'] as const)('%s', (aspect) => {
      const { quotes = [], speakers = [] } = digest(text);
      const wrong = findDifferences(text, expected.quotes, { quotes, speakers })[aspect];
      expect(
        wrong.map(({ quote }) => quote),
        JSON.stringify(wrong),
      ).toEqual(wrongToday[name]?.[aspect] ?? []);
    });

    test('what is not a quote is not reported', () => {
      const found = digest(text).quotes!.map((quote) => quote.text);
      expect(found.filter((words) => expected.notQuotes.includes(words))).toEqual([]);
    });
  });

test('each mistake of today is one of a fixture', () => {
  expect(articles.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(wrongToday)));
});

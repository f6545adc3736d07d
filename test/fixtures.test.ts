import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digest } from '../src/digest.ts';
import type { Quote, Span } from '../src/types.ts';
import {
  agree,
  comparable,
  type ExpectedQuote,
  flaws,
  positions,
  utterances,
  whoSaidWhat,
} from './expected-quotes.ts';

// What the files of fixtures/articles hold, and by which conventions, is told in fixtures/README.md.

interface Expected {
  readonly exercises: string;
  readonly title: string | null;
  readonly sentences: readonly string[];
  readonly quotes: readonly ExpectedQuote[];
  readonly notQuotes: readonly string[];
  readonly summaryMustMention: readonly string[];
}

const folder = new URL('../fixtures/articles/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const name = file.replace('.txt', '');
    return { name, text: read(file), expected: JSON.parse(read(`${name}.json`)) as Expected };
  });

type Aspect = 'summary' | 'speakers' | 'roles' | 'mentions' | 'cues' | 'kinds' | 'utterances';

/** What the program gets wrong today, by article; each must fail, so that a cure is noticed and its name struck out here. */
const wrongToday: Readonly<Record<string, readonly Aspect[]>> = {
  'british-single-quotes': ['summary', 'roles'],
  'denial-with-partial-quotes': ['mentions', 'cues'],
  'feature-multi-paragraph-quotes': ['roles'],
  'glued-sentences': ['roles'],
  'headline-byline-boilerplate': ['speakers'],
  'interview-transcript': ['speakers'],
  'late-turn-feature': ['roles'],
  'live-blog': ['roles'],
  'match-report': ['cues'],
  'press-release': ['roles'],
  'science-with-figures': ['summary', 'roles', 'kinds'],
};

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

for (const { name, text, expected } of articles)
  describe(name, () => {
    // Each test digests the article anew, so that a fault is laid to the tests that notice it.
    const quotesOf = () => digest(text).quotes!;

    test('the expectations stand in the text, in order, and the sentences cover it', () => {
      expect(positions(text, expected.sentences)).not.toContain(-1);
      expect(expected.sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
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

    const check = (aspect: Aspect, body: () => void) =>
      (wrongToday[name]?.includes(aspect) ? test.fails : test)(aspect, body);

    check('summary', () => {
      const summary = digest(text)
        .summary!.map((entry) => entry.text.toLowerCase())
        .join(' ');
      for (const words of expected.summaryMustMention) expect(summary).toContain(words.toLowerCase());
    });

    check('speakers', () => {
      const quotes = quotesOf();
      expect(whoSaidWhat(quotes)).toEqual(whoSaidWhat(expected.quotes));
      for (const words of expected.notQuotes) expect(quotes.map((quote) => quote.text)).not.toContain(words);
    });

    // What else is told of a quote is compared where the quote itself is found.
    const pairsOf = (quotes: readonly Quote[]) =>
      expected.quotes.flatMap((want) => {
        const got = quotes.find((quote) => quote.text === want.text);
        return got ? [{ want, got }] : [];
      });

    check('roles', () => {
      const { quotes, speakers } = digest(text);
      const role = ({ speaker }: { speaker: string | null }) =>
        speakers!.find((one) => one.name === speaker)?.role;
      const named = pairsOf(quotes!).filter(
        ({ got, want }) => comparable(got.speaker) === comparable(want.speaker),
      );
      expect(named.map(({ got }) => comparable(role(got)))).toEqual(
        named.map(({ want }) => comparable(want.role)),
      );
    });

    for (const [aspect, part] of [
      ['mentions', 'mention'],
      ['cues', 'cue'],
    ] as const) {
      check(aspect, () => {
        let before: string | undefined;
        for (const { want, got } of pairsOf(quotesOf())) {
          const words = got[part]?.text;
          if (want[part] !== null)
            expect(agree(text, words, want[part]!), `${words} for ${want[part]}`).toBe(true);
          else expect([undefined, before]).toContain(words);
          before = words ?? before;
        }
      });
    }

    check('kinds', () => {
      const pairs = pairsOf(quotesOf());
      expect(pairs.map(({ got }) => got.kind)).toEqual(pairs.map(({ want }) => want.kind));
    });

    check('utterances', () => {
      const pairs = pairsOf(quotesOf());
      expect(utterances(pairs.map(({ got }) => got))).toEqual(utterances(pairs.map(({ want }) => want)));
    });
  });

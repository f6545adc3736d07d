import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { digest } from '../src/digest.ts';
import type { Span } from '../src/types.ts';
import { type ExpectedQuote, flaws, positions } from './expected-quotes.ts';

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

/** What an editor asks for and the program does not give yet; each must fail, so that a cure is noticed. */
const wanting = {
  /** The news stands two thirds down, and the summary keeps to the scene at the top. */
  summaryMustMention: new Set(['late-turn-feature']),
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

describe.each(articles)('$name', ({ name, text, expected }) => {
  const found = digest(text);
  const sentences = found.sentences.map(({ start, end }) => text.slice(start, end));

  test('the expectations stand in the text, in order, and the sentences cover it', () => {
    expect(positions(text, expected.sentences)).not.toContain(-1);
    expect(expected.sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(flaws(text, expected.quotes, expected.notQuotes)).toEqual([]);
  });

  test('spans are ordered, inside the text, and slice back to their text', () => {
    const { sentences, quotes = [], summary = [] } = found;
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

  test('a second run gives the same record', () => {
    expect(digest(text)).toEqual(found);
  });

  test('title', () => {
    expect(found.title).toBe(expected.title);
  });

  test('sentences', () => {
    expect(sentences).toEqual(expected.sentences);
  });

  test('CRLF line ends change no sentence', () => {
    const crlf = text.replaceAll('\n', '\r\n');
    const again = digest(crlf).sentences.map(({ start, end }) => crlf.slice(start, end).replaceAll('\r', ''));
    expect(again).toEqual(expected.sentences);
  });

  const summaryTest = wanting.summaryMustMention.has(name) ? test.fails : test;
  summaryTest('the summary holds what an editor asks for', () => {
    const summary = found.summary!.map((entry) => entry.text.toLowerCase()).join(' ');
    for (const words of expected.summaryMustMention) expect(summary).toContain(words.toLowerCase());
  });
});

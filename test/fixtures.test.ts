import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// What the files of fixtures/articles hold, and by which conventions, is told in fixtures/README.md.

interface ExpectedQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly kind: 'direct' | 'partial';
  readonly utterance: number;
}

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

/** Positions of `parts` in `text`, each sought after the start of the one before; -1 where it is not found. */
function positions(text: string, parts: readonly string[]): number[] {
  let from = 0;
  return parts.map((part) => {
    const start = text.indexOf(part, from);
    if (start >= 0) from = start + 1;
    return start;
  });
}

describe.each(articles)('$name', ({ text, expected }) => {
  test('the expectations stand in the text, in order, and the sentences cover it', () => {
    expect(positions(text, expected.sentences)).not.toContain(-1);
    expect(expected.sentences.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    const quotes = expected.quotes.map((quote) => quote.text);
    expect(positions(text, quotes)).not.toContain(-1);
    for (const quote of quotes) expect(quote).not.toMatch(/^\s|[\s,.]$/);
    for (const words of expected.notQuotes) expect(text).toContain(words);
    for (const { mention, cue, role } of expected.quotes)
      for (const words of [mention, cue, role]) if (words) expect(text).toContain(words);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** A quote as a reader hears it; what is not given is not judged. */
interface ExpectedQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly role?: string;
  readonly mention?: string | null;
  readonly cue?: string | null;
  readonly kind?: 'direct' | 'partial';
  readonly utterance: number;
}

interface Case {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
  readonly notQuotes?: readonly string[];
}

const folder = new URL('../fixtures/quotes/', import.meta.url);
const themes = readdirSync(folder)
  .sort()
  .map((file) => ({
    theme: file.replace('.json', ''),
    cases: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[],
  }));

describe.each(themes)('quote cases: $theme', ({ cases }) => {
  test('names are unique', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.each(cases)(
    '$name: what is expected stands in the text, in order',
    ({ text, quotes, notQuotes = [] }) => {
      let from = 0;
      for (const quote of quotes) {
        const start = text.indexOf(quote.text, from);
        expect(start, quote.text).toBeGreaterThanOrEqual(from);
        from = start + 1;
        expect(quote.text).not.toMatch(/^\s|[\s,.]$/);
        for (const words of [quote.mention, quote.cue, quote.role]) if (words) expect(text).toContain(words);
      }
      for (const words of notQuotes) expect(text).toContain(words);
    },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ExpectedQuote, flaws } from './expected-quotes.ts';

/** One mini-text; the conventions are told in fixtures/README.md. */
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

describe.each(themes)('$theme', ({ cases }) => {
  test('names are unique and expectations stand in their texts', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    expect(cases.flatMap(({ text, quotes, notQuotes = [] }) => flaws(text, quotes, notQuotes))).toEqual([]);
  });
});

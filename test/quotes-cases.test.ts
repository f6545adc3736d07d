import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDoc } from '../src/doc/doc.ts';
import { findQuotes } from '../src/quotes/quotes.ts';
import { type ExpectedQuote, flaws, whoSaidWhat } from './expected-quotes.ts';

/** One mini-text; the conventions are told in fixtures/README.md. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
  readonly notQuotes?: readonly string[];
}

/** Cases that the program gets wrong today; each must fail, so that a cure is noticed. */
const wrongToday: ReadonlySet<string> = new Set([
  'null: passive reported',
  'posts: retweeted with a comment',
  'patterns: a partial quote at the start of the sentence',
]);

const folder = new URL('../fixtures/quotes/', import.meta.url);
const themes = readdirSync(folder)
  .sort()
  .map((file) => ({
    theme: file.replace('.json', ''),
    cases: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case[],
  }));

for (const { theme, cases } of themes)
  describe(theme, () => {
    test('names are unique and expectations stand in their texts', () => {
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
      expect(cases.flatMap(({ text, quotes, notQuotes = [] }) => flaws(text, quotes, notQuotes))).toEqual([]);
    });

    for (const { name, text, quotes } of cases)
      (wrongToday.has(`${theme}: ${name}`) ? test.fails : test)(name, () => {
        expect(whoSaidWhat(findQuotes(parseDoc(text)).quotes)).toEqual(whoSaidWhat(quotes));
      });
  });

describe('all cases together', () => {
  test('97 of 100 quotes have the speaker’s full name; no title, scare quote, nickname or sign is one', () => {
    const results = themes
      .flatMap((theme) => theme.cases)
      .map(({ text, quotes, notQuotes = [] }) => {
        const found = findQuotes(parseDoc(text)).quotes;
        const left = whoSaidWhat(found);
        const right = whoSaidWhat(quotes).filter((quote) => {
          const at = left.indexOf(quote);
          if (at >= 0) left.splice(at, 1);
          return at >= 0;
        });
        const reported = found.map((quote) => quote.text);
        return {
          all: quotes.length,
          right: right.length,
          notQuotes: notQuotes.filter((words) => reported.includes(words)),
        };
      });
    const sum = (key: 'all' | 'right') => results.reduce((total, result) => total + result[key], 0);
    expect(sum('all')).toBeGreaterThanOrEqual(220);
    expect(sum('right') / sum('all')).toBeGreaterThanOrEqual(0.97);
    expect(results.flatMap((result) => result.notQuotes)).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDoc } from '../src/doc/doc.ts';
import { findQuotes } from '../src/quotes/quotes.ts';
import {
  type ExpectedQuote,
  findDifferences,
  flaws,
  type QuoteAspect,
  whoSaidWhat,
} from './expected-quotes.ts';

/** One mini-text; the conventions are told in fixtures/README.md. */
interface Case {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
  readonly notQuotes?: readonly string[];
}

/** What the program gets wrong today, by theme and case; a cure is noticed, and its name struck out here. */
const wrongToday: Readonly<Record<string, readonly QuoteAspect[]>> = {
  'anonymous: a source close to': ['kinds'],
  'bodies: according to a body': ['kinds'],
  'bodies: it for a body with a person nearby': ['speakers'],
  'cues: according to, after': ['kinds'],
  'cues: told, inverted with an adverb': ['cues'],
  'marks: split twice': ['kinds', 'utterances'],
  'mentions: a name that begins with a common word': ['kinds'],
  'not-quotes: two scare quotes and one partial quote with a source': ['kinds'],
  'patterns: a partial quote at the start of the sentence': ['speakers', 'mentions', 'kinds', 'utterances'],
  'patterns: the complaint says': ['speakers', 'mentions'],
  'patterns: said of him by one who is named after': ['kinds'],
  'posts: retweeted with a comment': ['speakers'],
  'posts: voicemail': ['cues'],
  'pronouns: not whom the inserted clause of saying speaks of': ['speakers', 'kinds'],
  'scenes: a chef': ['kinds'],
  'scenes: a diplomat off the record': ['utterances'],
  'scenes: a factory closing': ['roles'],
  'scenes: a report and its author': ['kinds'],
  'scenes: praise and blame in one sentence': ['speakers', 'mentions', 'kinds'],
};

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
      test(name, () => {
        const found = Object.entries(findDifferences(text, quotes, findQuotes(parseDoc(text))));
        const wrong = found.filter(([, differences]) => differences.length > 0);
        const aspects = wrong.map(([aspect]) => aspect);
        expect(aspects, JSON.stringify(wrong)).toEqual(wrongToday[`${theme}: ${name}`] ?? []);
      });
  });

describe('all cases together', () => {
  test('each mistake of today is one of a case', () => {
    const names = themes.flatMap(({ theme, cases }) => cases.map(({ name }) => `${theme}: ${name}`));
    expect(names).toEqual(expect.arrayContaining(Object.keys(wrongToday)));
  });

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

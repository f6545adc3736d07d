import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { markdownReporter } from '../../src/report/markdown.ts';
import { articleOf } from './article.ts';
import * as hostile from './hostile.ts';
import { digest, text } from './sample.ts';

const one = markdownReporter({ several: false });
const many = markdownReporter({ several: true });

describe('Markdown', () => {
  test('holds summary, quotes by speaker and keywords under front matter', () => {
    expect(one.article(articleOf(digest, text))).toBe(`---
title: "Island ferry to stop for the winter as cracks are found in its hull"
source: "articles/skerra-ferry.txt"
language: en
words: 361
sentences: 24
paragraphs: 15
quotes: 11
speakers: 4
---

# Island ferry to stop for the winter as cracks are found in its hull

## Summary

1. The last car ferry to Skerra will stop running on Sunday after inspectors found cracks in its hull, leaving 640 islanders without a way to bring in fuel, feed or furniture until April.
2. Island councillors meet on Friday to ask for a subsidy for air freight, which costs nine times as much as the ferry.
3. Falk called the claim “flatly untrue” and said the spring survey had found no fault below the waterline.

## Quotes

**Ingrid Falk**, chief executive of Norrow Lines

> “We cannot send her out in a January swell and hope,” … “Nobody on my staff would sign that paper, and I would not ask them to.”

> “flatly untrue”

**Norrow Lines**

> “where weather and weight allow”

**Tam Odhran**

> “I have hay until the third week of January,” … “After that I am selling animals, or I am burying them.” “They knew about this hull in the spring. They painted over it and they sold us tickets.”

**Josune Prather**, transport minister

> “within days, not weeks”

Speaker not named

> “It is a very expensive garden shed,”

> “Nine times,” … “and it still can’t carry a cow.”

## Keywords

Norrow Lines, ferry, Skerra, hull, air freight, spring survey
`);
  });

  test('gives the counts under the title where several articles follow each other', () => {
    expect(many.article(articleOf(digest, text)).split('\n').slice(0, 4)).toEqual([
      '# Island ferry to stop for the winter as cracks are found in its hull',
      '',
      'articles/skerra-ferry.txt · 361 words · 24 sentences · 11 quotes',
      '',
    ]);
  });

  test('marks a doubtful speaker: at the name where all is doubtful, else at the quote', () => {
    const doubt = (...doubtful: readonly number[]) => ({
      ...digest,
      quotes: digest.quotes!.map((quote, q) =>
        doubtful.includes(q) ? { ...quote, confidence: 0.69 } : quote,
      ),
    });
    const [first, second] = digest.speakers!;
    const all = one.article(articleOf(doubt(...second!.quotes), text));
    expect(all).toContain(`**${second!.name}** (?)`);
    expect(all.split(' (?)')).toHaveLength(2);
    const some = one.article(articleOf(doubt(first!.quotes.at(-1)!), text));
    expect(some).not.toContain(`**${first!.name}** (?)`);
    expect(some).toMatch(/^> .* \(\?\)$/m);
  });

  test('keeps ranks that do not count up from one', () => {
    const [first, second, third] = digest.summary!;
    const inTextOrder = { ...digest, summary: [first!, third!, second!] };
    expect(one.article(articleOf(inTextOrder, text))).toContain('- **1.** The last car');
    expect(one.article(articleOf(inTextOrder, text))).toContain('- **3.** Falk called');
  });

  test('leaves out the sections that were not asked for', () => {
    const { summary: _, quotes: __, speakers: ___, ...bare } = digest;
    expect(one.article(articleOf(bare, text))).not.toMatch(/## (Summary|Quotes)|quotes:/);
  });

  test.each([
    ['$5 million and $6 million', '$5 million and $6 million'],
    ['R&D at snake_case_ltd costs 3 < 4', 'R&D at snake_case_ltd costs 3 \\< 4'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['1984. A year', '1984\\. A year'],
    ['-5 degrees', '-5 degrees'],
    ['- item', '\\- item'],
    ['AT&amp;T', 'AT\\&amp;T'],
    ['two\r\nlines', 'two lines'],
  ])('writes %j as %j', (words, written) => {
    const entry = { ...digest.summary![0]!, text: words };
    expect(one.article(articleOf({ ...digest, summary: [entry] }, text))).toContain(`1. ${written}\n`);
  });

  test('shows signs that would act', () => {
    const page = many.article(articleOf(hostile.digest, hostile.text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(page).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    const tokens = new MarkdownIt({ html: true, linkify: false }).parse(page, {});
    const kinds = new Set(
      tokens.flatMap((token) => [token, ...(token.children ?? [])]).map(({ type }) => type),
    );
    expect([...kinds].sort()).toEqual([
      'blockquote_close',
      'blockquote_open',
      'heading_close',
      'heading_open',
      'inline',
      'list_item_close',
      'list_item_open',
      'ordered_list_close',
      'ordered_list_open',
      'paragraph_close',
      'paragraph_open',
      'strong_close',
      'strong_open',
      'text',
    ]);
    const items = tokens.filter(
      ({ type }, i) => type === 'inline' && tokens[i - 2]?.type === 'list_item_open',
    );
    const shown = items.map(({ children }) => children!.map(({ content }) => content).join(''));
    expect(shown[0]).toBe(hostile.signs[0]);
    expect(shown[5]).toBe(hostile.signs[5]);
  });
});

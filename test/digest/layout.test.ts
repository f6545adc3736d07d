import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest.ts';
import { articleOf } from '../report/article.ts';

const folder = new URL('../../fixtures/articles/', import.meta.url);
const articles = readdirSync(folder).filter((file) => file.endsWith('.txt'));

test.each(articles)('%s: what the document counts is what the excerpts hold', (file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const article = digestArticle(text, {});
  const { paragraphs, quotes } = articleOf(article.digest, text);
  expect(article).toMatchObject({ text, paragraphs });
  const words = ({ words, isInterrupted }: (typeof quotes)[number]) => ({ words, isInterrupted });
  expect(article.quotes.map(words)).toEqual(quotes.map(words));
});

const QUOTES = `“It sails,” said Ada Venn, “at noon.”

Mr Venn called it “a shed, with oars”. "We are glad," she said. "Yes."
`;

test('quotes are marked with their quotation marks', () => {
  const { quotes } = digestArticle(QUOTES, {});
  expect(quotes.map(({ marked }) => QUOTES.slice(marked.start, marked.end))).toEqual([
    '“It sails,”',
    '“at noon.”',
    '“a shed, with oars”',
    '"We are glad,"',
    '"Yes."',
  ]);
});

test('a split quote is interrupted by words of the writer', () => {
  const { quotes } = digestArticle(QUOTES, {});
  expect(quotes.map(({ words, isInterrupted }) => [words, isInterrupted])).toEqual([
    [2, false],
    [2, true],
    [4, false],
    [3, false],
    [1, false],
  ]);
});

test('sections that were not asked for have no layout', () => {
  expect(digestArticle(QUOTES, { only: ['keywords'] })).toMatchObject({ quotes: [] });
});

import { describe, expect, test } from 'vitest';
import { findNotArticle, NOT_ARTICLES } from '../../src/input/not-articles.ts';

test.each(NOT_ARTICLES.map((kind) => [kind.name, kind] as const))('%s', (name, { example }) => {
  expect(findNotArticle(example)?.name).toBe(name);
  expect(findNotArticle(`${example}\n`.repeat(200))?.name).toBe(name);
});

describe('what may be an article', () => {
  const SENTENCE = 'The old mill of Harrow Falls, which nobody used, burned down on Monday.';
  test.each([
    ['prose', SENTENCE],
    ['prose in lines with as many commas', `${SENTENCE}\n`.repeat(20)],
    ['an address above prose', `https://herald.example/mill\n\n${SENTENCE}`],
    ['one word', 'Mill'],
    ['a recipe', 'Mill bread\n\nFlour, water, salt\nYeast, honey, oil\nOats, bran, rye\n\nMix all.'],
    ['wide blanks between sentences', `${`${SENTENCE}   ${SENTENCE}\n`.repeat(3)}`],
    ['a story about LaTeX', 'He wrote \\documentclass on the wall.'],
    ['a long sentence', `${'The mill, the ferry and the bridge, '.repeat(12)}burned.`],
  ])('%s', (_, text) => {
    expect(findNotArticle(text)).toBeUndefined();
  });
});

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { NAME_RULES, removeNamedFurniture } from '../../../../src/input/markup/html/named-furniture.ts';

function bodyWithout(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  removeNamedFurniture(document);
  return document.body.innerHTML;
}

test.each(NAME_RULES.map(({ name, example }) => [name, example] as const))('%s', (_, example) => {
  const left = bodyWithout(example.replace(/\[.*?\]/g, ''));
  expect(bodyWithout(example.replace(/[[\]]/g, ''))).toBe(left);
});

describe('what stays', () => {
  const long = 'The mill burned. '.repeat(400);
  test.each([
    ['more than a name', `<div class="has-cookie">${long}</div>`],
    ['a story', '<article class="with-caption"><p>It burned.</p></article>'],
    ['a word inside another', '<p class="accredited recaptions">It burned.</p>'],
    ['other names', '<p class="a" id="b">It burned.</p>'],
  ])('%s', (_, html) => {
    expect(bodyWithout(html)).toBe(html);
  });
});

test.each([
  ['camelCase', '<p class="imageCredit">Jo Reed</p>'],
  ['underscores', '<p class="a img_caption_text">Jo Reed</p>'],
  ['an id', '<p id="cookie-bar">Jo Reed</p>'],
  ['an itemprop', '<p itemprop="copyrightHolder">Jo Reed</p>'],
])('names in %s', (_, html) => {
  expect(bodyWithout(`${html}<p>It burned.</p>`)).toBe('<p>It burned.</p>');
});

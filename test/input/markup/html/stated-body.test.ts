import { expect, test } from 'vitest';
import { findStatedBody } from '../../../../src/input/markup/html/stated-body.ts';

const LINE = 'The old mill of Harrow Falls burned down on Monday night, and nobody knows why it did. '
  .repeat(4)
  .trim();
const page = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const BODY = { '@graph': [{ articleBody: `${LINE}\n\n ${LINE}` }] };

test('the article that is stated and found nowhere else', () => {
  expect(findStatedBody(page({ name: 'Herald' }) + page(BODY), 0)).toEqual([LINE, LINE]);
});

test.each([
  ['most of it was found', page(BODY), LINE.length * 2],
  ['it is hardly more than a teaser', page({ articleBody: 'It burned.' }), 0],
  ['it is no JSON', page(`{"articleBody": "${LINE}${LINE}"`), 0],
  ['it is no text', page({ articleBody: [LINE, LINE] }), 0],
  ['it never ends', page(BODY).replace('</script>', ''), 0],
  ['there is none', '<p>articleBody</p>', 0],
])('nothing where %s', (_, html, found) => {
  expect(findStatedBody(html, found)).toBe(null);
});

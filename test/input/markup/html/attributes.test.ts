import { expect, test } from 'vitest';
import { pruneAttributes } from '../../../../src/input/markup/html/attributes.ts';

test.each([
  ['<p class="a" onclick=b style=\'c\'>One</p>', '<p class="a"  style=\'c\'>One</p>'],
  ['<img srcset="a.jpg 1w, b.jpg 2w" src=a.jpg hidden>', '<img  src=a.jpg hidden>'],
  ['<A HREF=b Data-X>One</A>', '<A HREF=b >One</A>'],
  ['<p data-a="&gt;>" id=b>One', '<p  id=b>One'],
  [`<p class="${'a '.repeat(600)}" id=b>One`, '<p  id=b>One'],
  [`<meta property="${' '.repeat(2000)}" content="One">`, '<meta  content="One">'],
  ['<a </p> . ', '<a  > . '],
  ['<a/data-x>One</a>', '<a >One</a>'],
  ['<a href=b/ data-x>One</a>', '<a href=b/ >One</a>'],
  ['<br data-x/>', '<br />'],
  ['One <b', 'One <b'],
  ['<script>"<p data-a=b>"</script>', '<script>"<p data-a=b>"</script>'],
])('%s', (html, pruned) => {
  expect(pruneAttributes(html)).toBe(pruned);
});

import { expect, test } from 'vitest';
import { digest } from '../../src/digest.ts';

const titleOf = (...paragraphs: string[]) => digest(paragraphs.join('\n\n')).title;

const LEAD = 'The old mill of Harrow Falls burned down on Monday night, and nobody was hurt.';
const COOKIES = 'We use cookies to give you the best experience. You agree when you click accept.';

test.each([
  [
    'a page’s own words above it',
    [
      'Skip to content',
      COOKIES,
      'Accept all',
      'Home',
      'HARROW FALLS',
      'Old mill burns down on Monday',
      'By Jo Reed',
      LEAD,
    ],
  ],
  ['a note on cookies alone', [COOKIES, 'Old mill burns down on Monday', LEAD]],
  [
    'a menu and the name of the site above it',
    [
      'Skip to content',
      'Home',
      'News',
      'Harrow Mill Gazette',
      'Old mill burns down on Monday',
      'Jo Reed',
      LEAD,
    ],
  ],
  [
    'a path and headlines of other stories above it',
    [
      'Menu',
      'Sign in',
      'Subscribe',
      'Why the price of butter has doubled',
      'News > Harrow Falls > Fires > Mills',
      'Old mill burns down on Monday',
      'The fire brigade of Harrow Falls blames an old stove',
      LEAD,
    ],
  ],
  ['nothing above it', ['Old mill burns down on Monday', LEAD]],
])('the title with %s', (_, paragraphs) => {
  expect(titleOf(...paragraphs)).toBe('Old mill burns down on Monday');
});

test.each([
  ['a short title of a text that was not pasted', ['Mill burns', LEAD], 'Mill burns'],
  ['no title where the story opens behind the note', [COOKIES, LEAD], null],
  [
    'a story on cookies',
    ['Cookies are back in Harrow Falls', 'The bakers have new cookies.'],
    'Cookies are back in Harrow Falls',
  ],
])('%s', (_, paragraphs, title) => {
  expect(titleOf(...paragraphs)).toBe(title);
});

import { expect, test } from 'vitest';
import { chooseTitle } from '../../../../src/input/markup/html/title.ts';

const HEADLINE = 'Bridge shut after cracks are found';

test.each([
  ['the heading alone', { heading: HEADLINE }, HEADLINE],
  ['the title of the window alone', { window: HEADLINE }, HEADLINE],
  ['nothing', {}, null],
  [
    'a heading that others repeat with the name of the site',
    { heading: HEADLINE, shared: [`${HEADLINE} | Herald`] },
    HEADLINE,
  ],
  [
    'a heading that the window’s title agrees with',
    { heading: HEADLINE, shared: ['A bad day'], window: `${HEADLINE} - Herald` },
    HEADLINE,
  ],
  [
    'a heading in other quotation marks',
    { heading: '‘Cracks’ shut bridge', shared: ["'Cracks' shut bridge"] },
    '‘Cracks’ shut bridge',
  ],
  [
    'the name of a blog as heading',
    { heading: 'Pier Pressure', shared: [HEADLINE], window: `${HEADLINE} – Pier Pressure` },
    HEADLINE,
  ],
  [
    'the name of the site as heading',
    { heading: 'Herald', shared: ['Herald: bridge shut'], site: 'Herald' },
    'Herald: bridge shut',
  ],
  ['the name of the site behind the headline', { window: `${HEADLINE} | Harrow Herald` }, HEADLINE],
  [
    'the name of the site behind a short headline',
    { window: 'Bridge shut | Harrow Herald', site: 'Harrow Herald' },
    'Bridge shut',
  ],
  [
    'a dash that is the headline’s own',
    { window: 'Harrow mayor quits – and nobody minds' },
    'Harrow mayor quits – and nobody minds',
  ],
  [
    'references that were encoded twice',
    { shared: ['Fish &amp; chips on the bridge&nbsp;now'] },
    'Fish & chips on the bridge\u00a0now',
  ],
])('%s', (_, sources, title) => {
  expect(chooseTitle({ heading: null, shared: [], window: null, site: null, ...sources })).toBe(title);
});

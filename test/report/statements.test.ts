import { expect, test } from 'vitest';
import { digestArticle } from '../../src/digest.ts';
import { csvReporter } from '../../src/report/csv.ts';
import { highlightReporter } from '../../src/report/highlight.ts';
import { htmlReporter } from '../../src/report/html/reporter.ts';
import { markdownReporter } from '../../src/report/markdown.ts';
import { textReporter } from '../../src/report/text.ts';

const TEXT = `Piers close

Ines Okafor, the mayor, said the pier was “a plank”. She told the council that it would stay closed.
`;
const OPTIONS = { several: false, width: 120, color: false };
const article = digestArticle(TEXT, { id: 'pier.txt', only: ['quotes', 'statements'] });
const stated = digestArticle(TEXT, { id: 'pier.txt', only: ['statements'] });
const quoted = digestArticle(TEXT, { id: 'pier.txt', only: ['quotes'] });

test('the page for the terminal has statements under their speakers, without quotation marks', () => {
  const page = textReporter(OPTIONS).article(article);
  expect(page.replaceAll(/ +¶\d+$/gm, '')).toContain(`Quotes and statements
  Ines Okafor, mayor
    “a plank”
    – the pier was “a plank”
    – it would stay closed
`);
  expect(textReporter(OPTIONS).article(stated)).toContain(
    '\nStatements\n  Ines Okafor, mayor\n    – the pier',
  );
});

test('Markdown has them as a list', () => {
  expect(markdownReporter(OPTIONS).article(article)).toContain(`## Quotes and statements

**Ines Okafor**, mayor

> “a plank”

- the pier was “a plank”
- it would stay closed
`);
});

test('CSV tells them by their kind, in text order', () => {
  const rows = csvReporter(OPTIONS).article(article).split('\n');
  expect(rows.map((row) => row.replace(/^pier.txt,Piers close,Ines Okafor,mayor,/, '').slice(0, 34))).toEqual(
    [
      'the pier was “a plank”,statement,0',
      'a plank,partial,1,said,"Ines Okafo',
      'it would stay closed,statement,0.8',
      '',
    ],
  );
});

test('the whole article marks them lighter than quotes', () => {
  const page = highlightReporter(OPTIONS).article(article);
  expect(page).toContain('[A] Ines Okafor, mayor · 1 quote, 2 words, 2 statements');
  expect(page).toContain(
    '‹the pier was “a plank”[A]›[A]. She told the council that ‹it would stay closed›[A].',
  );
});

test('the page for the browser marks and lists them, with links there and back', async () => {
  const page = (await htmlReporter(OPTIONS)).article(article);
  expect(page).toContain('<li class="stated" id="statement-1"><a href="#t1">it would stay closed</a></li>');
  expect(page).toMatch(
    /<span class="statement voice-0" id="t1">it would stay closed<a class="key" href="#statement-1"/,
  );
});

test('nothing tells of statements where nobody asked for them', async () => {
  const reporters = [textReporter, markdownReporter, csvReporter, highlightReporter, htmlReporter];
  const pages = await Promise.all(
    reporters.map(async (reporter) =>
      (await reporter(OPTIONS)).article(quoted).replace(/<style>.*<\/style>/s, ''),
    ),
  );
  expect(pages.filter((page) => /statement|stated|‹/i.test(page))).toEqual([]);
});

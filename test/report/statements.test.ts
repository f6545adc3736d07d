import { describe, expect, test } from 'vitest';
import { digestArticle } from '../../src/digest.ts';
import { makeEntry } from '../../src/people/entry.ts';
import { joinPeople } from '../../src/people/people.ts';
import { csvPeopleReporter, csvReporter } from '../../src/report/data/csv.ts';
import { htmlReporter } from '../../src/report/html/reporter.ts';
import { renderSite } from '../../src/report/html/site.ts';
import { markdownReporter } from '../../src/report/markdown.ts';
import { jsonlPeopleReporter } from '../../src/report/people/json.ts';
import { markdownPeopleReporter } from '../../src/report/people/markdown.ts';
import { textPeopleReporter } from '../../src/report/people/text.ts';
import { highlightReporter } from '../../src/report/terminal/highlight.ts';
import { textReporter } from '../../src/report/terminal/text.ts';

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
      'it would stay closed,statement,0.9',
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

test('a doubtful statement is marked as a doubtful quote is, and nobody is doubtful for having no quotes', () => {
  expect(highlightReporter(OPTIONS).article(stated)).toContain('[A] Ines Okafor, mayor · 2 statements\n');
  const statements = stated.digest.statements!.map((statement) => ({ ...statement, confidence: 0.69 }));
  const page = highlightReporter(OPTIONS).article({ ...stated, digest: { ...stated.digest, statements } });
  expect(page).toContain('[A] Ines Okafor ?, mayor · 2 statements\n');
  expect(page).toContain('‹it would stay closed›[A?].');
});

test('the mark of a doubtful statement stays with its last word', () => {
  const statements = stated.digest.statements!.map((statement, s) => ({
    ...statement,
    confidence: s === 0 ? 0.69 : 0.9,
  }));
  const page = textReporter({ ...OPTIONS, width: 29 }).article({
    ...stated,
    digest: { ...stated.digest, statements },
  });
  expect(page).toContain('    – the pier was “a\n      plank” ?\n');
});

test('the page for the browser marks and lists them, with links there and back', async () => {
  const page = (await htmlReporter(OPTIONS)).article(article);
  expect(page).toContain('<li class="stated" id="statement-1"><a href="#t1">it would stay closed</a></li>');
  expect(page).toMatch(
    /<span class="statement voice-0" id="t1">it would stay closed<a class="key" href="#statement-1"/,
  );
});

describe('by speaker, over several articles', () => {
  const second = digestArticle(
    'Dogs run\n\nInes Okafor denied that the dogs were hers. “They are cats,” she said.\n',
    {
      id: 'dogs.txt',
      only: ['quotes', 'statements'],
    },
  );
  const [person] = joinPeople([makeEntry(article), makeEntry(second)]);

  test('text', () => {
    expect(
      textPeopleReporter(OPTIONS)
        .person(person!)
        .replaceAll(/ +¶\d+$/gm, ''),
    ).toBe(`Ines Okafor, mayor · 2 quotes, 3 statements in 2 articles
  Piers close · pier.txt
    “a plank”
    – the pier was “a plank”
    – it would stay closed

  Dogs run · dogs.txt
    “They are cats”
    – the dogs were hers
`);
  });

  test('Markdown', () => {
    expect(markdownPeopleReporter().person(person!)).toContain('> “They are cats”\n\n- the dogs were hers\n');
  });

  test('JSON, with the sentence around each', () => {
    const { counts, articles } = JSON.parse(jsonlPeopleReporter().person(person!));
    expect(counts).toEqual({ quotes: 2, statements: 3, articles: 2 });
    expect(articles[1].statements).toMatchObject([
      {
        text: 'the dogs were hers',
        around: 'Ines Okafor denied that the dogs were hers.',
        speaker: 'Ines Okafor',
      },
    ]);
    expect(articles[1].statements[0]).not.toHaveProperty('index');
  });

  test('CSV, in text order', () => {
    const rows = csvPeopleReporter(OPTIONS).person(person!).trimEnd().split('\n');
    expect(rows.map((row) => /,(partial|direct|statement),/.exec(row)?.[1])).toEqual([
      'statement',
      'partial',
      'statement',
      'statement',
      'direct',
    ]);
  });

  test('a site: pages of speakers list them with links to the passages, and the search knows them', async () => {
    const entries = [
      { ...makeEntry(article), path: 'pier.html' },
      { ...makeEntry(second), path: 'dogs.html' },
    ];
    const pages = new Map<string, string>();
    for await (const { path, content } of renderSite(entries, 'index.html', () => false))
      pages.set(path, content);
    expect(pages.get('speakers/ines-okafor.html')).toMatch(
      /<li class="stated">.*the dogs were hers.* <a class="place" href="\.\.\/dogs\.html#t0">passage<\/a><\/li>/,
    );
    expect(pages.get('index.html')).toContain('["it would stay closed","Ines Okafor","t1"]');
    expect(pages.get('index.html')).toContain('2 quotes, 3 statements in 2 articles');
  });

  test('statements alone: whoever makes most comes first, and the chart counts them', async () => {
    const only = (text: string, id: string) => makeEntry(digestArticle(text, { id, only: ['statements'] }));
    const entries = [
      only('Ada Venn said the pier was shut. Ines Okafor said it was wet. Okafor said it was cold.\n', 'a'),
      only('Ines Okafor said the dogs were hers.\n', 'b'),
    ];
    expect(joinPeople(entries).map(({ name, quotes, statements }) => [name, quotes, statements])).toEqual([
      ['Ines Okafor', 0, 3],
      ['Ada Venn', 0, 1],
    ]);
    const filed = entries.map((entry) => ({ ...entry, path: `${entry.id}.html` }));
    const { value } = await renderSite(filed, 'index.html', () => false).next();
    expect(value?.content).toMatch(
      /<h2>Most statements<\/h2>.*3 statements in 2 articles.*width="100".*width="33"/s,
    );
  });
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

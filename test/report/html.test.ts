import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeEntry } from '../../src/people/entry.ts';
import { joinPeople } from '../../src/people/people.ts';
import { htmlPeopleReporter } from '../../src/report/html/people.ts';
import { htmlReporter } from '../../src/report/html/reporter.ts';
import { renderSite } from '../../src/report/html/site.ts';
import { articleOf } from './article.ts';
import * as hostile from './hostile.ts';
import { digest, text } from './sample.ts';

const options = { several: false, width: 80, color: false };
const page = (await htmlReporter(options)).article(articleOf(digest, text));
const hostilePage = (await htmlReporter(options)).article(articleOf(hostile.digest, hostile.text));
const several = await htmlReporter({ ...options, several: true });
const severalPage =
  several.opening +
  several.article(articleOf(digest, text)) +
  several.between +
  several.article(articleOf({ ...digest, id: 'b.txt' }, text)) +
  several.closing;
const entryOf = (of: typeof digest, from = text) => makeEntry(articleOf(of, from));
const site = new Map<string, string>();
for await (const { path, content } of renderSite(
  [
    { ...entryOf(digest), path: 'city/skerra ferry.html' },
    {
      ...entryOf({ ...digest, id: 'b.txt', title: 'A café for São Tarn', quotes: [], speakers: [] }),
      path: 'b.html',
    },
    { ...entryOf(hostile.digest, hostile.text), path: 'javascript:document.title=1.html' },
    { ...entryOf({ ...digest, id: 'city/c.txt', title: 'Ferry again' }), path: 'city/c.html' },
  ],
  'index.html',
  () => false,
)) {
  site.set(path, content);
}
const overview = site.get('index.html')!;
const peopleReporter = await htmlPeopleReporter();
const speakers =
  peopleReporter.opening +
  joinPeople([entryOf(digest), entryOf(hostile.digest, hostile.text)])
    .map((one) => peopleReporter.person(one))
    .join(peopleReporter.between) +
  peopleReporter.closing;
const person = site.get('speakers/ingrid-falk.html')!;

describe('an HTML page', () => {
  test('weighs little beyond its article', () => {
    expect(page.length - text.length).toBeLessThan(40_000);
    expect(overview.length).toBeLessThan(40_000);
  });

  test('names no other file', () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|\ssrc=|@import|url\(/);
    expect([...page.matchAll(/href="([^"]*)"/g)].every(([, href]) => href!.startsWith('#'))).toBe(true);
  });

  test('holds every letter of the article, with marks between them only', () => {
    const article = /<article.*<\/article>/s.exec(page)![0].replace(/^.*?<\/div>/s, '');
    const words = article
      .replace(/<a class="(?:rank|key)".*?<\/a>/g, '')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&#39;', "'");
    const expected = text.slice(digest.title!.length);
    expect(words.replace(/\s+/g, ' ').trim()).toBe(expected.replace(/\s+/g, ' ').trim());
  });

  test('leaves out the sections that were not asked for', async () => {
    const { summary: _, quotes: __, speakers: ___, keywords: ____, ...bare } = digest;
    const reporter = await htmlReporter(options);
    expect(reporter.article(articleOf(bare, text))).not.toMatch(/class="(?:summary|voices|keywords)"/);
  });

  test('links to the page over all articles where there is one', async () => {
    const reporter = await htmlReporter(options);
    expect(reporter.article(articleOf(digest, text), '../index.html')).toContain(
      '<a href="../index.html">All articles</a>',
    );
  });
});

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const missing = !existsSync(executablePath);
if (missing)
  console.warn(`Not tested in a browser: no Chromium at ${executablePath} (CHROMIUM names another).`);

describe.skipIf(missing)('in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;
  let acted: string[];

  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nutgraf-html-'));
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a document from a file; what it asks the network for, logs or throws is collected. */
  async function open(document: string, context: BrowserContextOptions = {}): Promise<Page> {
    const file = join(folder, 'page.html');
    writeFileSync(file, document);
    const { href } = pathToFileURL(file);
    const opened = await (await browser.newContext(context)).newPage();
    acted = [];
    opened.on('request', (request) => request.url().split('#')[0] !== href && acted.push(request.url()));
    opened.on('console', (message) => acted.push(message.text()));
    opened.on('pageerror', (error) => acted.push(String(error)));
    opened.on('dialog', (dialog) => acted.push(dialog.message()));
    await opened.goto(href);
    return opened;
  }

  const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  const wide = { width: 1280, height: 900 };
  const narrow = { width: 360, height: 800 };
  test.each([
    ['page', page, wide, 'light'],
    ['page', page, wide, 'dark'],
    ['page', page, narrow, 'light'],
    ['page', page, narrow, 'dark'],
    ['page of several', severalPage, wide, 'light'],
    ['hostile page', hostilePage, wide, 'light'],
    ['hostile page', hostilePage, narrow, 'dark'],
    ['page of a speaker', person, wide, 'light'],
    ['page of a speaker', person, narrow, 'dark'],
    ['page of speakers', speakers, wide, 'dark'],
    ['overview', overview, wide, 'dark'],
    ['overview', overview, narrow, 'light'],
  ] as const)(
    'a %s is accessible and asks for nothing: %#',
    async (_, document, viewport, colorScheme) => {
      const opened = await open(document, { colorScheme, viewport, bypassCSP: true });
      await opened.evaluate(() => {
        for (const details of globalThis.document.querySelectorAll('details')) details.open = true;
      });
      const width = await opened.evaluate(() => globalThis.document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
      await opened.addScriptTag({ path: axePath });
      const { violations } = await opened.evaluate(() =>
        (globalThis as unknown as { axe: typeof axe }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(acted).toEqual([]);
      await opened.context().close();
    },
    30_000,
  );

  test('reads without scripts', async () => {
    const opened = await open(page, { javaScriptEnabled: false });
    expect(await opened.locator('.summary li').count()).toBe(3);
    expect(await opened.locator('.length').isVisible()).toBe(false);
    await opened.locator('.voice').nth(0).locator('summary').click();
    expect(await opened.getByRole('link', { name: '“flatly untrue”', exact: true }).isVisible()).toBe(true);
  });

  test('makes the summary longer and shorter', async () => {
    const opened = await open(page);
    const slider = opened.getByRole('slider', { name: 'Length' });
    const ranks = () => opened.locator('article .rank, h1 .rank').allTextContents();
    expect(await opened.locator('output').textContent()).toBe('3 of 22 sentences, 73 words, 18 s to read');
    expect(await ranks()).toEqual(['1', '3', '2']);

    await slider.focus();
    await opened.keyboard.press('ArrowRight');
    expect(await opened.locator('.summary li > a').allTextContents()).toEqual([
      ...digest.summary!.map((sentence) => sentence.text),
      'Norrow Lines said freight would be flown in “where weather and weight allow”.',
    ]);
    expect(await ranks()).toEqual(['1', '4', '3', '2']);

    await opened.keyboard.press('Home');
    expect(await opened.locator('.summary li').count()).toBe(1);
    await opened.keyboard.press('End');
    expect(await opened.locator('.summary li').count()).toBe(22);
    expect(acted).toEqual([]);
  });

  test('goes from a sentence and from a quote to its place and back', async () => {
    const opened = await open(page);
    const target = () => opened.evaluate(() => document.querySelector(':target')?.textContent);
    await opened.getByRole('link', { name: /^Falk called/ }).click();
    expect(await target()).toMatch(/^3Falk called the claim/);
    await opened.getByRole('link', { name: 'Rank 3: back to the summary' }).click();
    expect(await target()).toMatch(/Falk called the claim/);
    expect(await opened.evaluate(() => document.querySelector(':target')?.tagName)).toBe('LI');

    await opened.getByRole('link', { name: 'within days, not weeks' }).click();
    expect(await target()).toBe('“within days, not weeks”D');
    await opened.getByRole('link', { name: 'Josune Prather: back to the list' }).click();
    expect(await opened.evaluate(() => document.querySelector(':target')?.id)).toBe('quote-7');
  });

  test('is walked through in the order of reading', async () => {
    const opened = await open(page, { viewport: { width: 1280, height: 900 } });
    const visited: string[] = [];
    for (let i = 0; i < 15; i++) {
      await opened.keyboard.press('Tab');
      visited.push(
        await opened.evaluate(() => {
          const { id, hash, tagName } = document.activeElement as HTMLAnchorElement;
          return hash || id || tagName;
        }),
      );
    }
    const keywords = digest.keywords!.map(() => 'BUTTON');
    expect(visited).toEqual([
      ...['#article', ...keywords, 'length', '#s1', '#s22', '#s16'],
      ...['SUMMARY', '#q0', 'BUTTON', '#q1'],
    ]);
  });

  test('prints with its quotes and without its controls', async () => {
    const opened = await open(page);
    await opened.emulateMedia({ media: 'print' });
    await opened.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await opened.locator('.length').isVisible()).toBe(false);
    expect(await opened.getByRole('link', { name: '“flatly untrue”', exact: true }).isVisible()).toBe(true);
  });

  test('shows signs that would act', async () => {
    const opened = await open(hostilePage);
    expect(await opened.locator('script').count()).toBe(1);
    expect(await opened.locator('img, article a[href^="javascript"]').count()).toBe(0);
    expect(await opened.locator('.summary li > a').nth(0).textContent()).toBe(hostile.signs[0]);
    expect(await opened.locator('.summary li > a').nth(3).textContent()).toBe(hostile.signs[3]);
    expect(await opened.locator('#s6').textContent()).toContain('␛[31mred␛[0m');
    await opened.locator('.length input').press('End');
    expect(await opened.title()).toMatch(/^<script>/);
    expect(acted).toEqual([]);
  });

  test('gives every part of several articles an address of its own', async () => {
    const opened = await open(severalPage);
    const ids = await opened.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const second = opened.locator('.page').nth(1);
    await second.locator('.length input').press('Home');
    expect(await opened.locator('.summary li').count()).toBe(3 + 1);
    await second.locator('.summary a').click();
    expect(await second.locator(':target').textContent()).toMatch(/The last car ferry/);
  });

  test('marks where a keyword occurs, and no more once it is pressed again', async () => {
    const opened = await open(page);
    const marked = () =>
      opened.evaluate(() => [...CSS.highlights.get('keyword')!].map((range) => String(range)));
    const chip = opened.getByRole('button', { name: 'Norrow Lines' });
    await chip.click();
    expect(await marked()).toEqual(['Norrow Lines', 'Norrow Lines']);
    await opened.getByRole('button', { name: 'hull' }).click();
    expect(await chip.getAttribute('aria-pressed')).toBe('false');
    expect(await marked()).toEqual(['hull', 'hull', 'hull']);
    await opened.getByRole('button', { name: 'hull' }).click();
    expect(await marked()).toEqual([]);
    expect(acted).toEqual([]);
  });

  test('copies a quote with the name and the role of its speaker', async () => {
    const opened = await open(page, { permissions: ['clipboard-read', 'clipboard-write'], viewport: wide });
    const copied = () => opened.evaluate(() => navigator.clipboard.readText());
    await opened.locator('#quote-6 .copy').click();
    await opened.locator('#quote-6 .copy').filter({ hasText: 'Copied' }).waitFor();
    expect(await copied()).toBe('“flatly untrue” — Ingrid Falk, chief executive of Norrow Lines');
    await opened.locator('#quote-8 .copy').click();
    await opened.locator('#quote-8 .copy').filter({ hasText: 'Copied' }).waitFor();
    expect(await copied()).toBe('“It is a very expensive garden shed,”');
  });

  test('tells by a dotted line and a tooltip that a speaker is doubtful', async () => {
    const quotes = digest.quotes!.map((quote, q) => (q === 6 ? { ...quote, confidence: 0.55 } : quote));
    const reporter = await htmlReporter(options);
    const opened = await open(reporter.article(articleOf({ ...digest, quotes }, text)), { viewport: wide });
    expect(await opened.locator('#quote-6 .doubt').getAttribute('title')).toBe(
      'The speaker is uncertain: right in about 55 of 100 such cases',
    );
    expect(await opened.locator('#q6 .doubt').textContent()).toBe('“flatly untrue”');
  });

  test('is warm where the best third of the sentences of the story is', async () => {
    const opened = await open(page);
    const ranks = await opened
      .locator('.s[class*="heat-"]')
      .evaluateAll((all) => all.map((sentence) => Number((sentence as HTMLElement).dataset.rank)));
    expect(ranks.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  describe('the page of a speaker', () => {
    test('has all that the speaker says, with links to the articles and the passages', async () => {
      const opened = await open(person);
      expect(await opened.locator('h1').textContent()).toBe('Ingrid Falk');
      expect(await opened.locator('.masthead .facts').textContent()).toBe(
        'chief executive of Norrow Lines 6 quotes in 2 articles',
      );
      const links = opened.locator('main a');
      expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        ['../city/skerra%20ferry.html', '../city/c.html'].flatMap((address) => [
          address,
          `${address}#q0`,
          `${address}#q6`,
        ]),
      );
      expect(await opened.locator('.around').first().textContent()).toMatch(/^Falk called the claim/);
      expect(acted).toEqual([]);
    });

    test('is there for those who are quoted much, and for nobody whom a phrase describes', () => {
      expect([...site.keys()].sort()).toEqual([
        'index.html',
        'speakers/ingrid-falk.html',
        'speakers/josune-prather.html',
        'speakers/norrow-lines.html',
        'speakers/tam-odhran.html',
      ]);
    });
  });

  describe('the overview', () => {
    test('counts who is quoted most', async () => {
      const opened = await open(overview, { javaScriptEnabled: false });
      const [first, second] = await opened.locator('.chart li').allInnerTexts();
      expect(first!.split('\n')).toEqual(['Ingrid Falk', '6 quotes in 2 articles']);
      expect(second!.split('\n')).toEqual(['Tam Odhran', '6 quotes in 2 articles']);
      expect(await opened.locator('.find').isVisible()).toBe(false);
    });

    test('finds articles by the beginnings of words, accents or none', async () => {
      const opened = await open(overview);
      const field = opened.getByRole('searchbox', { name: 'Search' });
      const found = () => opened.locator('.listing h4:visible').allTextContents();
      const none = opened.getByText('No article matches.');
      await field.fill('sao caf');
      expect(await found()).toEqual(['A café for São Tarn']);
      expect(await opened.locator('.find output').textContent()).toBe('1 of 4');
      expect(await opened.locator('.folder h3:visible').allTextContents()).toEqual(['This folder 2']);
      expect(await none.isVisible()).toBe(false);
      await field.fill('nowhere');
      expect(await found()).toEqual([]);
      expect(await none.isVisible()).toBe(true);
      await field.fill('');
      expect(await found()).toHaveLength(4);
      expect(acted).toEqual([]);
    });

    test('finds quotes, and leads to them', async () => {
      const opened = await open(overview);
      await opened.getByRole('searchbox', { name: 'Search' }).fill('flatly untrue');
      const found = await opened.locator('.listing h4:visible').allTextContents();
      expect(found).toEqual(expect.arrayContaining([digest.title, 'Ferry again']));
      expect(found).not.toContain('A café for São Tarn');
      const hit = opened.locator('.hits a').first();
      expect(await hit.textContent()).toBe('“flatly untrue”');
      expect(await hit.getAttribute('href')).toBe('./city/skerra%20ferry.html#q6');
    });

    test('keeps what is sought in the address, and seeks what the address says', async () => {
      const opened = await open(overview);
      const field = opened.getByRole('searchbox', { name: 'Search' });
      await field.fill('são tarn');
      expect(await opened.evaluate(() => location.hash)).toBe('#q=s%C3%A3o%20tarn');
      await opened.evaluate(() => {
        location.hash = '#q=garden%20shed';
      });
      await opened.waitForFunction(() => document.querySelectorAll('.hits').length > 0);
      expect(await field.inputValue()).toBe('garden shed');
      await field.fill('');
      expect(await opened.evaluate(() => location.hash)).toBe('');
    });

    test('has its search on the first screen of a phone', async () => {
      const opened = await open(overview, { viewport: narrow });
      const box = await opened.getByRole('searchbox', { name: 'Search' }).boundingBox();
      expect(box!.y + box!.height).toBeLessThan(narrow.height / 2);
    });

    test('shows what it finds on the first screen of a phone', async () => {
      const opened = await open(overview, { viewport: narrow });
      const topOf = async (place: string) => (await opened.locator(place).boundingBox())!.y;
      expect(await topOf('.chart')).toBeLessThan(await topOf('.listing'));
      await opened.getByRole('searchbox', { name: 'Search' }).fill('ferry');
      expect(await topOf('.listing')).toBeLessThan(narrow.height / 2);
      expect(await topOf('.listing')).toBeLessThan(await topOf('.chart'));
    });

    test('links names to the pages of speakers, and descriptions are none', async () => {
      const opened = await open(overview);
      const names = opened.locator('.said').first().locator('a');
      expect(
        await names.evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')])),
      ).toEqual([
        ['Ingrid Falk', './speakers/ingrid-falk.html'],
        ['Norrow Lines', './speakers/norrow-lines.html'],
        ['Tam Odhran', './speakers/tam-odhran.html'],
        ['Josune Prather', './speakers/josune-prather.html'],
      ]);
    });

    test('leads to the pages, whatever their names', async () => {
      const opened = await open(overview);
      const links = opened.locator('.listing h4 a');
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(addresses).toEqual([
        './city/skerra%20ferry.html',
        './city/c.html',
        './b.html',
        './javascript%3Adocument.title%3D1.html',
      ]);
    });
  });
});

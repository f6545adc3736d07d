import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeEntry, renderOverview } from '../../src/report/html/overview.ts';
import { htmlReporter } from '../../src/report/html/reporter.ts';
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
const overview = await renderOverview([
  { ...makeEntry(digest), path: 'city/skerra ferry.html' },
  { ...makeEntry({ ...digest, id: 'b.txt', title: 'A café for São Tarn', speakers: [] }), path: 'b.html' },
  { ...makeEntry(hostile.digest), path: 'javascript:document.title=1.html' },
]);

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
    await opened.locator('.voice').nth(1).locator('summary').click();
    expect(await opened.getByRole('link', { name: 'flatly untrue', exact: true }).isVisible()).toBe(true);
  });

  test('makes the summary longer and shorter', async () => {
    const opened = await open(page);
    const slider = opened.getByRole('slider', { name: 'Length' });
    const ranks = () => opened.locator('article .rank, h1 .rank').allTextContents();
    expect(await opened.locator('output').textContent()).toBe('3 of 24 sentences, 73 words, 18 s to read');
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
    expect(await opened.locator('.summary li').count()).toBe(24);
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
    for (let i = 0; i < 9; i++) {
      await opened.keyboard.press('Tab');
      visited.push(
        await opened.evaluate(() => {
          const { id, hash, tagName } = document.activeElement as HTMLAnchorElement;
          return hash || id || tagName;
        }),
      );
    }
    expect(visited).toEqual(['#article', 'length', '#s1', '#s22', '#s16', 'SUMMARY', '#q3', '#q4', '#q5']);
  });

  test('prints with its quotes and without its controls', async () => {
    const opened = await open(page);
    await opened.emulateMedia({ media: 'print' });
    await opened.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await opened.locator('.length').isVisible()).toBe(false);
    expect(await opened.getByRole('link', { name: 'flatly untrue', exact: true }).isVisible()).toBe(true);
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

  describe('the overview', () => {
    test('counts who is quoted most', async () => {
      const opened = await open(overview, { javaScriptEnabled: false });
      const [first, second] = await opened.locator('.chart li').allInnerTexts();
      expect(first!.split('\n')).toEqual(['Ingrid Falk', '3 quotes in 1 article']);
      expect(second!.split('\n')).toEqual(['Tam Odhran', '3 quotes in 1 article']);
      expect(await opened.locator('.find').isVisible()).toBe(false);
    });

    test('finds articles by the beginnings of words, accents or none', async () => {
      const opened = await open(overview);
      const field = opened.getByRole('searchbox', { name: 'Search' });
      const found = () => opened.locator('.listing h3:visible').allTextContents();
      await field.fill('sao caf');
      expect(await found()).toEqual(['A café for São Tarn']);
      expect(await opened.locator('.find output').textContent()).toBe('1 of 3');
      await field.fill('nowhere');
      expect(await found()).toEqual([]);
      await opened.getByRole('button', { name: 'Tam Odhran' }).click();
      expect(await found()).toEqual([digest.title]);
      await field.fill('');
      expect(await found()).toHaveLength(3);
      expect(acted).toEqual([]);
    });

    test('leads to the pages, whatever their names', async () => {
      const opened = await open(overview);
      const links = opened.locator('.listing h3 a');
      const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(addresses).toEqual([
        './city/skerra%20ferry.html',
        './b.html',
        './javascript%3Adocument.title%3D1.html',
      ]);
    });
  });
});

/**
 * Opens pages that nutgraf makes of hostile articles in a browser, with a server that counts what it is asked for, and
 * holds that nothing in them acts: no request, no script, no dialog, no error: `CHROMIUM=… npm run bench:pages -- --pages
 * 200 --seed 1`. The articles are pieces of markup, scripts and addresses in random order, as text, in titles, in the
 * names of speakers and files, and in the list of results.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { QUICK, randomNumbers } from '../learn/random.ts';

const BIN = resolve(import.meta.dirname, '../../bin/nutgraf.js');
const { values } = parseArgs({ options: { pages: { type: 'string' }, seed: { type: 'string' } } });
const pages = Number(values.pages ?? 200);
const seed = Number(values.seed ?? 1);
const random = randomNumbers(QUICK, seed);

/** What would act if a page let it; `@` is the address of the counting server. */
const CHARGES = [
  '<script>fetch("@")</script>',
  '<img src="@" onerror="fetch(`@`)">',
  '<svg onload=fetch("@")>',
  '<svg><script href="@"/></svg>',
  '<style>@import "@"; * { background: url(@) }</style>',
  '<link rel=stylesheet href="@">',
  '<iframe src="@"></iframe>',
  '<iframe srcdoc="<script>parent.fetch(`@`)</script>">',
  '<object data="@">',
  '<embed src="@">',
  '<base href="@">',
  '<meta http-equiv=refresh content="0;url=@">',
  '<form action="@"><button autofocus onfocus=this.click()>',
  '<input autofocus onfocus=fetch("@")>',
  '<details open ontoggle=fetch("@")>',
  '<video><source onerror=fetch("@")></video>',
  '<a href="javascript:fetch(`@`)">x</a>',
  '<math><mtext><style><img src="@">',
  '<noscript><p title="</noscript><img src=@>">',
  '"><img src=@>',
  "'><img src=@>",
  '</title><script>fetch("@")</script>',
  '</style><script>fetch("@")</script>',
  '</script><script>fetch("@")</script>',
  '</textarea><img src=@>',
  '--><img src=@><!--',
  ']]><img src=@>',
  '&lt;img src=@&gt;',
  '&#60;img src=@&#62;',
  '\u2028<img src=@>',
  '$' + '{fetch("@")}',
  '`-fetch("@")-`',
  "';fetch('@');'",
  '\\u003cimg src=@\\u003e',
  'javascript:fetch("@")',
  'data:text/html,<script>fetch("@")</script>',
  '\ud800<img src=@>',
  '\0<img src=@>',
];

/** Elements that no page of nutgraf has. */
const FOREIGN = 'img,iframe,object,embed,base,video,math,[onload],[onerror],[onfocus],[ontoggle]';

const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;

/** An article in which charges stand wherever an article's words can. */
function makeArticle(address: string): string {
  const charge = () => pick(CHARGES).replaceAll('@', `${address}${Math.floor(random() * 1e9)}`);
  const forms = [
    () => `${charge()} The council closed the bridge on Friday.`,
    () => `“${charge()} It is not safe,” said Ada ${charge()} Venn, the ${charge()} pilot.`,
    () => `“It is not safe,” said Ada Venn${charge()}.`,
    () => `${charge()}: “No.”`,
    () => charge(),
  ];
  const paragraphs = Array.from({ length: 3 + Math.floor(random() * 8) }, () => pick(forms)());
  const bare = charge();
  // What begins as a drawing does is refused, and would have no page.
  const isRead = random() < 0.5 && !bare.startsWith('<svg');
  return `${isRead ? bare : `Bridge ${bare} shut`}\n\n${paragraphs.join('\n\n')}\n`;
}

/** Files whose names are charges, too, as far as a name can be one. */
function makeArticles(folder: string, address: string): void {
  mkdirSync(join(folder, 'news'));
  for (let i = 0; i < pages; i++) {
    const name = `${i} ${pick(CHARGES)
      .replaceAll('@', 'x')
      .replace(/[/\0\ud800]/g, '')}`;
    writeFileSync(join(folder, 'news', `${name}.txt`), makeArticle(address));
  }
}

/** Opens everything on a page that can be opened, and goes wherever its own controls lead. */
async function use(page: Page): Promise<void> {
  await page.evaluate(
    "document.querySelectorAll('details').forEach((each) => (each.open = true)); dispatchEvent(new Event('beforeprint'))",
  );
  for (const key of ['Tab', 'Tab', 'ArrowRight', 'End']) await page.keyboard.press(key);
}

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-pages-'));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  makeArticles(folder, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  execFileSync(process.execPath, [BIN, '-q', '-f', 'html', '-o', 'site', 'news'], { cwd: folder });
  const listed = execFileSync('find', ['site', '-name', '*.html', '-print0'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const files = listed.split('\0').filter((file) => file !== '');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  let faults = 0;
  for (const file of files) {
    const { href } = pathToFileURL(join(folder, file));
    const context = await browser.newContext();
    const page = await context.newPage();
    const acted: string[] = [];
    page.on('request', (request) => request.url().split('#')[0] !== href && acted.push(request.url()));
    page.on('console', (message) => acted.push(message.text()));
    page.on('pageerror', (error) => acted.push(String(error)));
    page.on('dialog', (dialog) => acted.push(dialog.message()));
    page.on('popup', () => acted.push('a window'));
    await page.goto(href);
    await use(page);
    const elements = await page.locator(FOREIGN).count();
    if (elements > 0) acted.push(`${elements} elements that are not nutgraf's`);
    if (acted.length > 0) console.log(`${file}: ${acted.slice(0, 3).join('; ')}`);
    faults += acted.length;
    await context.close();
  }
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
  console.log(`seed ${seed}: ${files.length} pages, ${asked.length} requests, ${faults} faults`);
  process.exitCode = faults + asked.length > 0 ? 1 : 0;
}

await run();

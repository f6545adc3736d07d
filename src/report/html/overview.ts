import { groupBy } from '../../people/group-by.ts';
import type { Person } from '../../people/people.ts';
import { renderCount, renderNumber } from '../content/facts.ts';
import { renderPersonAmount } from '../people/amount.ts';
import type { FiledEntry } from '../reporter.ts';
import { encodeName, renderAddress } from './addresses.ts';
import { anchorQuote, anchorSpoken } from './anchors.ts';
import { makeDocument } from './document.ts';
import { html, Markup } from './markup.ts';
import script from './overview.client.js?raw';

/** Speakers that the chart has bars for. */
const MOST_QUOTED = 12;

/** Who is quoted in a folder, those with most quotes first, and the pages of some of them. */
export interface Speakers {
  readonly people: readonly Person[];
  /** Their paths beside the overview. */
  readonly pages: ReadonlyMap<Person, string>;
}

/** Writes the page over the articles of a folder: a search, who is quoted most, and the articles by folder. */
export async function renderOverview(entries: readonly FiledEntry[], speakers: Speakers): Promise<string> {
  const { opening, closing } = await makeDocument(script);
  const words = entries.reduce((sum, entry) => sum + entry.words, 0);
  const title = renderCount(entries.length, 'article');
  const folders = groupByFolder(entries);
  return html`${opening(title)}<div class="page">
<header class="masthead">
<h1>${title}</h1>
<p class="facts"><span>${renderCount(words, 'word')}</span> ${renderSpeechFacts(entries)}</p>
<p class="find" hidden><label for="find">Search</label> <input type="search" id="find" autocomplete="off" placeholder="title, speaker, words of a quote"> <output for="find"></output></p>
</header>
<main class="columns">
${renderChart(speakers)}
<section class="listing">
<div class="bar"><h2>Articles</h2></div>
<p class="none" hidden>No article matches.</p>
${renderFolders(folders, addressesOf(speakers))}</section>
</main>
<footer>Made by nutgraf.</footer>
</div>
${renderQuotes([...folders.values()].flat())}
${closing}`.html;
}

function renderChart({ people, pages }: Speakers): Markup | null {
  const most = people.slice(0, MOST_QUOTED);
  if (most.length === 0) return null;
  // Where quotes were not asked for, there are statements alone.
  const hasQuotes = most[0]!.quotes > 0;
  const amountOf = ({ quotes, statements }: Person) => (hasQuotes ? quotes : statements);
  const longest = amountOf(most[0]!);
  return html`<section class="chart">
<h2>${hasQuotes ? 'Most quoted' : 'Most statements'}</h2>
<ol>
${most.map(
  (person) => html`<li>${renderName(person.name!, pages.get(person))}
<span class="amount">${renderPersonAmount(person)}</span>
<svg class="share" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none"><rect width="${Math.round((100 * amountOf(person)) / longest)}" height="4"/></svg></li>
`,
)}</ol>
${renderAllSpeakers(pages)}</section>`;
}

/** Everybody who has a page, by name. */
function renderAllSpeakers(pages: ReadonlyMap<Person, string>): Markup | null {
  if (pages.size <= MOST_QUOTED) return null;
  const sorted = [...pages].sort(([a], [b]) => (a.name!.toLowerCase() < b.name!.toLowerCase() ? -1 : 1));
  return html`<details class="all"><summary>${renderCount(pages.size, 'speaker')} by name</summary>
<ul>
${sorted.map(([person, path]) => html`<li>${renderName(person.name!, path)} <span class="amount">${person.quotes + person.statements}</span></li>\n`)}</ul></details>
`;
}

/** A name that leads to the page of its bearer, or else to the articles that have it. */
function renderName(name: string, path: string | undefined): Markup {
  const address = path === undefined ? `#q=${encodeName(name)}` : renderAddress(path);
  return html`<a class="name" href="${address}"><bdi>${name}</bdi></a>`;
}

/** Where the name of a speaker leads to from each article. */
type Addresses = ReadonlyMap<FiledEntry, ReadonlyMap<string, string>>;

function addressesOf({ people, pages }: Speakers): Addresses {
  const addresses = new Map<FiledEntry, Map<string, string>>();
  for (const person of people) {
    const path = pages.get(person);
    if (path === undefined) continue;
    for (const { entry, quotes, statements } of person.articles) {
      const own = addresses.get(entry as FiledEntry) ?? new Map<string, string>();
      for (const { speaker } of [...quotes, ...statements]) own.set(speaker!, path);
      addresses.set(entry as FiledEntry, own);
    }
  }
  return addresses;
}

function groupByFolder(entries: readonly FiledEntry[]): Map<string, FiledEntry[]> {
  return groupBy(entries, ({ path }) => path.split('/').slice(0, -1).join('/'));
}

/** The articles folder by folder; where all are in one, without its name. */
function renderFolders(folders: ReadonlyMap<string, readonly FiledEntry[]>, addresses: Addresses): Markup {
  const isOne = folders.size === 1;
  return html`${[...folders].map(([folder, own]) => {
    const heading = isOne
      ? null
      : html`<h3>${folder === '' ? 'This folder' : folder} <span class="amount">${renderNumber(own.length)}</span></h3>\n`;
    return html`<section class="folder">
${heading}<ol>
${own.map((entry) => renderEntry(entry, isOne ? 3 : 4, addresses.get(entry)))}</ol>
</section>
`;
  })}`;
}

function renderEntry(
  entry: FiledEntry,
  level: 3 | 4,
  addresses: ReadonlyMap<string, string> | undefined,
): Markup {
  const { name, path, id, words, lead, speakers, keywords } = entry;
  const title = html`<a href="${renderAddress(path)}">${name}</a>`;
  const named = speakers.filter(({ kind }) => kind !== 'description');
  return html`<li>
${level === 3 ? html`<h3>${title}</h3>` : html`<h4>${title}</h4>`}
${lead === null ? null : html`<p>${lead}</p>`}
${named.length === 0 ? null : html`<p class="said">${named.map((speaker) => html`${renderName(speaker.name, addresses?.get(speaker.name))} `)}</p>`}
<p class="facts"><span>${renderCount(words, 'word')}</span> ${renderSpeechFacts([entry])} ${keywords.length === 0 ? null : html`<span>${keywords.join(', ')}</span> `}${String(id) === name ? null : html`<span><bdi>${id}</bdi></span>`}</p>
</li>
`;
}

/** How many quotes there are in some articles, and statements where they were asked for. */
function renderSpeechFacts(entries: readonly FiledEntry[]): Markup {
  const quotes = entries.reduce((sum, entry) => sum + entry.quotes.length, 0);
  const statements = entries.reduce((sum, entry) => sum + (entry.statements?.length ?? 0), 0);
  const stated = entries.some((entry) => entry.statements)
    ? html` <span>${renderCount(statements, 'statement')}</span>`
    : null;
  return html`<span>${renderCount(quotes, 'quote')}</span>${stated}`;
}

/**
 * What is said in each article, in the order of the list, for the search: words, speaker and anchor. As data, it is
 * neither shown nor run.
 */
function renderQuotes(entries: readonly FiledEntry[]): Markup {
  const quotes = entries.map(({ quotes, statements = [], scope }) => [
    ...quotes.map(({ text, speaker, index }) => [`“${text}”`, speaker ?? '', anchorQuote(scope, index)]),
    ...statements.map((statement) => [
      statement.text,
      statement.speaker ?? '',
      anchorSpoken(scope, statement),
    ]),
  ]);
  const json = JSON.stringify(quotes).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="quotes">${new Markup(json)}</script>`;
}

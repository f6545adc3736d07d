import type { Digest } from '../../types.ts';
import { nameArticle, renderCount } from '../facts.ts';
import type { Entry, FiledEntry } from '../reporter.ts';
import { makeDocument } from './document.ts';
import { html, type Markup } from './markup.ts';
import script from './overview.client.js?raw';

/** What the overview says of an article. */
export function makeEntry(digest: Digest): Entry {
  return {
    title: nameArticle(digest),
    source: String(digest.id),
    words: digest.counts.words,
    quotes: digest.quotes?.length ?? 0,
    lead: digest.summary?.[0]?.text ?? null,
    speakers: (digest.speakers ?? []).map(({ name, quotes }) => ({ name, quotes: quotes.length })),
    keywords: (digest.keywords ?? []).map(({ term }) => term),
  };
}

/** Speakers that the chart has bars for. */
const MOST_QUOTED = 12;

/** Writes the page over the articles of a folder: who is quoted most, and a list to search. */
export async function renderOverview(entries: readonly FiledEntry[]): Promise<string> {
  const { opening, closing } = await makeDocument(script);
  const quotes = entries.reduce((sum, entry) => sum + entry.quotes, 0);
  const title = renderCount(entries.length, 'article');
  return html`${opening(title)}<div class="page">
<header class="masthead">
<h1>${title}</h1>
<p class="facts"><span>${renderCount(
    entries.reduce((sum, entry) => sum + entry.words, 0),
    'word',
  )}</span> <span>${renderCount(quotes, 'quote')}</span></p>
</header>
<main class="columns">
${renderChart(entries)}
<section class="listing">
<div class="bar"><h2>Articles</h2>
<p class="find" hidden><label for="find">Search</label> <input type="search" id="find" autocomplete="off" placeholder="title, speaker, keyword"> <output for="find"></output></p></div>
<ol>
${entries.map(renderEntry)}</ol>
</section>
</main>
<footer>Made by nutgraf.</footer>
</div>
${closing}`.html;
}

function renderChart(entries: readonly Entry[]): Markup | null {
  const totals = new Map<string, { quotes: number; articles: number }>();
  for (const { speakers } of entries) {
    for (const { name, quotes } of speakers) {
      const total = totals.get(name) ?? { quotes: 0, articles: 0 };
      totals.set(name, { quotes: total.quotes + quotes, articles: total.articles + 1 });
    }
  }
  const most = [...totals].sort(([, a], [, b]) => b.quotes - a.quotes).slice(0, MOST_QUOTED);
  if (most.length === 0) return null;
  const longest = most[0]![1].quotes;
  return html`<section class="chart">
<h2>Most quoted</h2>
<ol>
${most.map(
  ([name, { quotes, articles }]) => html`<li><bdi class="name">${name}</bdi>
<span class="amount">${renderCount(quotes, 'quote')} in ${renderCount(articles, 'article')}</span>
<svg class="share" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none"><rect width="${Math.round((100 * quotes) / longest)}" height="4"/></svg></li>
`,
)}</ol>
</section>`;
}

function renderEntry({ title, path, source, words, quotes, lead, speakers, keywords }: FiledEntry): Markup {
  return html`<li>
<h3><a href="${renderAddress(path)}">${title}</a></h3>
${lead === null ? null : html`<p>${lead}</p>`}
${speakers.length === 0 ? null : html`<p class="said">${speakers.map(({ name }) => html`<bdi>${name}</bdi> `)}</p>`}
<p class="facts"><span>${renderCount(words, 'word')}</span> <span>${renderCount(quotes, 'quote')}</span> ${keywords.length === 0 ? null : html`<span>${keywords.join(', ')}</span> `}${source === title ? null : html`<span><bdi>${source}</bdi></span>`}</p>
</li>
`;
}

/** A path as a relative address; a name such as `javascript:alert(1).html` stays a name. */
function renderAddress(path: string): string {
  return `./${path.split('/').map(encodeName).join('/')}`;
}

function encodeName(name: string): string {
  // Half of a surrogate pair cannot be encoded, and a file name may hold one.
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd'));
}

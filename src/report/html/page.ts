import type { ArticleId, Digest, DigestedArticle, Keyword } from '../../types.ts';
import { renderCount, renderReadingTime } from '../content/facts.ts';
import { type Block, cutArticle } from '../content/passages.ts';
import { listVoices } from '../content/voices.ts';
import { scopeOf } from './anchors.ts';
import { html, type Markup } from './markup.ts';
import { passageRenderer, renderArticle, warmSentences } from './page-article.ts';
import { renderSummary } from './page-summary.ts';
import { renderVoices } from './page-voices.ts';

/** Where the page of an article stands. */
export interface PageOptions {
  /** Whether the document holds this article alone. */
  readonly alone: boolean;
  /** Address of the page that lists this one, if there is one. */
  readonly overview: string | undefined;
}

/** Writes an article's page, the body of a document or one of several in it. */
export function renderPage(article: DigestedArticle, { alone, overview }: PageOptions): Markup {
  const { digest, text } = article;
  const scope = alone ? '' : scopeOf(article);
  const voices = listVoices(article);
  const title = article.name;
  const blocks = cutArticle(article);
  // The headline that opens the text is the page's own; one that came from elsewhere stands over it.
  const headline = blocks.find(({ kind }) => kind === 'title');
  const own = headline && textOf(headline, text) === title ? headline : null;
  const render = passageRenderer(article, voices, warmSentences(article), scope);
  const content = html`<header class="masthead">
${overview === undefined ? null : html`<p class="up"><a href="${overview}">All articles</a></p>`}
<h1>${own ? own.passages.map(render) : title}</h1>
<p class="facts">${renderFacts(digest)}</p>
${digest.keywords?.length ? renderKeywords(digest.keywords) : null}
</header>
${alone ? html`<main class="columns">` : html`<div class="columns">`}
${digest.summary ? renderSummary(countProse(blocks), digest.summary, scope) : null}
${digest.speakers ? renderVoices(digest, voices, scope) : null}
${renderArticle(
  digest,
  blocks.filter((block) => block !== own),
  render,
  scope,
)}
${alone ? html`</main>` : html`</div>`}
<footer>Made by nutgraf from <bdi>${nameSource(digest.id)}</bdi>. Every sentence and quote is given word for word.</footer>`;
  return alone
    ? html`<a class="skip" href="#article">Skip to the article</a>
<div class="page">
${content}
</div>
`
    : html`<section class="page" data-scope="${scope}">
${content}
</section>
`;
}

function renderFacts({ counts }: Digest): Markup {
  const facts = [renderCount(counts.words, 'word'), renderReadingTime(counts.words)];
  return html`${facts.map((fact) => html`<span>${fact}</span> `)}`;
}

/** Sentences of the story, without its headings. */
function countProse(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { kind, passages }) => sum + (kind === 'prose' ? passages.length : 0), 0);
}

function renderKeywords(keywords: readonly Keyword[]): Markup {
  return html`<ul class="keywords" aria-label="Keywords">${keywords.map(({ term }) => html`<li>${term}</li> `)}</ul>`;
}

/** Where an article came from, without the folders of a machine. */
function nameSource(id: ArticleId): string {
  if (id === '-') return 'standard input';
  return String(id).replace(/^(?:[A-Za-z]:)?[\\/].*[\\/](?=[^\\/])/, '');
}

function textOf({ passages }: Block, text: string): string {
  return text.slice(passages[0]!.start, passages.at(-1)!.end);
}

import type {
  ArticleId,
  Digest,
  DigestedArticle,
  Keyword,
  Quote,
  Statement,
  SummarySentence,
} from '../../types.ts';
import { NOBODY, renderCount, renderReadingTime, WORDS_A_MINUTE } from '../facts.ts';
import { type Block, cutArticle, type Passage, type Run } from '../passages.ts';
import { listVoices, renderAmount, type Voice, voiceOfQuotes, voiceOfStatements } from '../voices.ts';
import {
  anchorListedQuote,
  anchorListedStatement,
  anchorQuote,
  anchorStatement,
  scopeOf,
} from './anchors.ts';
import { renderDoubt } from './doubt.ts';
import { html, type Markup } from './markup.ts';

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

function renderSummary(sentences: number, summary: readonly SummarySentence[], scope: string): Markup {
  const order = summary.every(({ rank }, i) => i === 0 || rank > summary[i - 1]!.rank) ? 'rank' : 'text';
  return html`<section class="summary">
<div class="bar">
<h2>Summary</h2>
<p class="length" hidden><label for="${scope}length">Length</label>
<input type="range" id="${scope}length" min="1" max="${Math.max(sentences, summary.length)}" value="${summary.length}">
<output for="${scope}length" data-words-a-minute="${WORDS_A_MINUTE}"></output></p>
</div>
<ol data-order="${order}">
${summary.map(
  (entry) => html`<li id="${scope}summary-${entry.sentence}" value="${entry.rank}">${renderScore(entry.score)}
<a href="#${scope}s${entry.sentence}">${entry.text}</a>${renderExplanation(entry)}</li>
`,
)}</ol>
</section>`;
}

/** The score as a bar; its figure is for those who do not see it. */
function renderScore(score: number): Markup {
  const label = `score ${score.toFixed(2)}`;
  return html`<svg class="score" role="img" aria-label="${label}" viewBox="0 0 100 4" preserveAspectRatio="none"><title>${label}</title><rect width="${Math.round(score * 100)}" height="4"/></svg>`;
}

function renderExplanation({ explain }: SummarySentence): Markup | null {
  if (!explain) return null;
  const parts = Object.entries(explain.parts).map(([name, part]) => `${name} ${part.toFixed(2)}`);
  const terms = explain.terms.map(({ term, weight }) => `${term} ${weight.toFixed(2)}`);
  return html`<details class="why"><summary>Why</summary>
<dl><dt>Parts of the score</dt><dd>${parts.join(' · ')}</dd><dt>Terms</dt><dd>${terms.join(' · ')}</dd></dl></details>`;
}

function renderVoices(
  { quotes = [], statements = [] }: Digest,
  voices: readonly Voice[],
  scope: string,
): Markup {
  const total = voices.reduce((sum, { words }) => sum + words, 0);
  return html`<section class="voices">
<h2>Voices</h2>
${voices.length === 0 ? html`<p class="amount">Nobody is quoted.</p>` : null}
${voices.map(
  (voice, v) => html`<details class="voice ${colorOf(voices, v)}">
<summary><span class="badge" aria-hidden="true">${voice.key}</span>
<span><bdi class="name">${nameOf(voice)}</bdi>${voice.role && html` <bdi class="role">${voice.role}</bdi>`}
<span class="amount">${renderAmount(voice)}</span></span>
<svg class="share" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none"><rect width="${Math.round((100 * voice.words) / Math.max(total, 1))}" height="4"/></svg></summary>
<ul>${voice.quotes.map((q) => renderListed(quotes[q]!, q, scope))}${voice.statements.map((s) => renderStatement(statements[s]!, s, scope))}</ul>
</details>
`,
)}</section>`;
}

function renderListed(quote: Quote, q: number, scope: string): Markup {
  return html`<li id="${anchorListedQuote(scope, q)}">${renderDoubt(quote, html`<a href="#${anchorQuote(scope, q)}">“${quote.text}”</a>`)}</li>\n`;
}

function renderStatement(statement: Statement, s: number, scope: string): Markup {
  return html`<li class="stated" id="${anchorListedStatement(scope, s)}">${renderDoubt(statement, html`<a href="#${anchorStatement(scope, s)}">${statement.text}</a>`)}</li>\n`;
}

function renderKeywords(keywords: readonly Keyword[]): Markup {
  return html`<ul class="keywords" aria-label="Keywords">${keywords.map(({ term }) => html`<li>${term}</li> `)}</ul>`;
}

function renderArticle(
  digest: Digest,
  blocks: readonly Block[],
  render: (passage: Passage) => Markup,
  scope: string,
): Markup {
  const language = digest.language === 'und' ? '' : digest.language;
  return html`<article id="${scope}article" lang="${language}">
<div class="bar"><h2 lang="en">Article</h2>
<p class="heat-key" lang="en">the most telling third <span aria-hidden="true" class="scale">${[3, 5, 7, 9].map((step) => html`<i class="heat-${step}"></i>`)}</span></p></div>
${blocks.map(({ kind, passages }) => {
  const content = passages.map(render);
  return kind === 'prose' ? html`<p>${content}</p>\n` : html`<h3>${content}</h3>\n`;
})}</article>`;
}

/** Warmth of the best and of the last sentence that is warm. */
const WARMEST = 9;
const COOLEST = 3;

/** The best third of the sentences of the story, each with its warmth. */
function warmSentences({ digest, paragraphs }: DigestedArticle): ReadonlyMap<number, number> {
  const prose = paragraphs
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ firstSentence, endSentence }) =>
      Array.from({ length: endSentence - firstSentence }, (_, i) => firstSentence + i),
    );
  prose.sort((a, b) => digest.sentences[a]!.rank - digest.sentences[b]!.rank);
  const best = prose.slice(0, Math.ceil(prose.length / 3));
  const step = (WARMEST - COOLEST) / Math.max(best.length - 1, 1);
  return new Map(best.map((sentence, i) => [sentence, Math.round(WARMEST - i * step)]));
}

/** A function that renders sentences with their warmth, the ranks of the summary and the quotes. */
function passageRenderer(
  { digest, text }: DigestedArticle,
  voices: readonly Voice[],
  warmth: ReadonlyMap<number, number>,
  scope: string,
): (passage: Passage) => Markup {
  const voiceOf = voiceOfQuotes(voices);
  const stating = voiceOfStatements(voices);
  const chosen = new Set(digest.summary?.map(({ sentence }) => sentence));
  const { quotes = [] } = digest;

  const renderStated = (run: Run): Markup => {
    const words = renderRun(run);
    if (!run.statement) return words;
    const { index, opens, closes } = run.statement;
    const v = stating.get(index)!;
    const id = opens ? html` id="${anchorStatement(scope, index)}"` : null;
    const back = closes ? renderBack(voices[v]!, anchorListedStatement(scope, index)) : null;
    return html`<span class="statement ${colorOf(voices, v)}"${id}>${words}${back}</span>`;
  };

  const renderRun = ({ start, end, quote, opens, closes, attribution }: Run): Markup => {
    const words = html`${text.slice(start, end)}`;
    const marked = attribution ? html`<span class="${attribution}">${words}</span>` : words;
    const v = quote === null ? undefined : voiceOf.get(quote);
    if (quote === null || v === undefined) return marked;
    const id = opens ? html` id="${anchorQuote(scope, quote)}"` : null;
    const back = closes ? renderBack(voices[v]!, anchorListedQuote(scope, quote)) : null;
    const said = quotes[quote]!;
    return html`<span class="quote ${colorOf(voices, v)}"${id}>${renderDoubt(said, marked)}${back}</span>`;
  };

  return ({ index, runs }) => {
    const { score, rank } = digest.sentences[index]!;
    const mark = chosen.has(index)
      ? html`<a class="rank" href="#${scope}summary-${index}" aria-label="Rank ${rank}: back to the summary">${rank}</a>`
      : null;
    const heat = warmth.get(index);
    return html`<span class="s${heat === undefined ? '' : ` heat-${heat}`}" id="${scope}s${index}" data-index="${index}" data-rank="${rank}" data-score="${score.toFixed(2)}">${mark}${runs.map(renderStated)}</span> `;
  };
}

/** The key of a speaker, which leads back to the list of what that speaker says. */
function renderBack(voice: Voice, anchor: string): Markup {
  return html`<a class="key" href="#${anchor}" aria-label="${nameOf(voice)}: back to the list">${voice.key}</a>`;
}

/** Where an article came from, without the folders of a machine. */
function nameSource(id: ArticleId): string {
  if (id === '-') return 'standard input';
  return String(id).replace(/^(?:[A-Za-z]:)?[\\/].*[\\/](?=[^\\/])/, '');
}

function textOf({ passages }: Block, text: string): string {
  return text.slice(passages[0]!.start, passages.at(-1)!.end);
}

function nameOf(voice: Voice): string {
  return voice.name ?? NOBODY;
}

/** How many colors the style sheet has for speakers, before they are used again. */
const COLORS = 8;

function colorOf(voices: readonly Voice[], v: number): string {
  return voices[v]!.name === null ? 'voice-none' : `voice-${v % COLORS}`;
}

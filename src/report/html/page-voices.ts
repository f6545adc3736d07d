import type { Digest, Quote, Statement } from '../../types.ts';
import { NOBODY } from '../content/facts.ts';
import { renderAmount, type Voice } from '../content/voices.ts';
import { anchorListedQuote, anchorListedStatement, anchorQuote, anchorStatement } from './anchors.ts';
import { renderDoubt } from './doubt.ts';
import { html, type Markup } from './markup.ts';

/** Who speaks in the article: each opens to a list of what is said, with links into the text. */
export function renderVoices(
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

/** What a speaker is called on the page. */
export function nameOf(voice: Voice): string {
  return voice.name ?? NOBODY;
}

/** How many colors the style sheet has for speakers, before they are used again. */
const COLORS = 8;

/** The class that gives a speaker a color. */
export function colorOf(voices: readonly Voice[], v: number): string {
  return voices[v]!.name === null ? 'voice-none' : `voice-${v % COLORS}`;
}

import type { Digest, DigestedArticle } from '../../types.ts';
import type { Block, Passage, Run } from '../content/passages.ts';
import { type Voice, voiceOfQuotes, voiceOfStatements } from '../content/voices.ts';
import { anchorListedQuote, anchorListedStatement, anchorQuote, anchorStatement } from './anchors.ts';
import { renderDoubt } from './doubt.ts';
import { html, type Markup } from './markup.ts';
import { colorOf, nameOf } from './page-voices.ts';

/** The text of the article, its sentences rendered one by one. */
export function renderArticle(
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
export function warmSentences({ digest, paragraphs }: DigestedArticle): ReadonlyMap<number, number> {
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
export function passageRenderer(
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

import type { SummarySentence } from '../../types.ts';
import { WORDS_A_MINUTE } from '../content/facts.ts';
import { html, type Markup } from './markup.ts';

/**
 * The summary, with a slider for its length where the script of the page runs.
 *
 * @param sentences How long the summary can get.
 */
export function renderSummary(sentences: number, summary: readonly SummarySentence[], scope: string): Markup {
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

import type { Quote } from '../../types.ts';
import { isDoubtful } from '../content/facts.ts';
import { html, type Markup } from './markup.ts';

/** Words with a dotted line under them that tells, to whom points at it, how sure their speaker is. */
export function renderDoubt(quote: Pick<Quote, 'speaker' | 'confidence'>, words: Markup): Markup {
  if (!isDoubtful(quote)) return words;
  const percent = Math.round(quote.confidence * 100);
  return html`<span class="doubt" title="The speaker is uncertain: right in about ${percent} of 100 such cases">${words}</span>`;
}

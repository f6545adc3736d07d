import type { Reporter, ReportOptions } from '../reporter.ts';
import { makeDocument } from './document.ts';
import { html } from './markup.ts';
import script from './page.client.js?raw';
import { renderPage } from './page.ts';

/** Pages for the browser: one document, which reads without its script too, for one article or for several. */
export async function htmlReporter({ several }: ReportOptions): Promise<Reporter> {
  const { opening, closing } = await makeDocument(script);
  if (several) {
    return {
      opening: html`${opening('Articles')}<main>\n`.html,
      between: '\n',
      closing: html`</main>\n${closing}`.html,
      article: (article, overview) => renderPage(article, { alone: false, overview }).html,
    };
  }
  return {
    opening: '',
    between: '',
    closing: '',
    article: (article, overview) => {
      const page = renderPage(article, { alone: true, overview });
      return html`${opening(article.name)}${page}${closing}`.html;
    },
  };
}

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Extracted, joinBlocks } from './extracted.ts';
import { parseBlocks } from './html-blocks.ts';
import { hasTreeWithin, type TreeLimits } from './tree-size.ts';

/**
 * How deep and how large a page may be for Readability, whose time grows with the product of both: pages of news are
 * some 30 elements deep and some thousands large; 500 tables inside one another take it half a minute.
 */
const LIMITS: TreeLimits = { depth: 100, nodes: 30_000 };

/**
 * Finds the article of a web page as Firefox's reader view does, without menus, captions and advertisements; where
 * that finds none, as in a page that is hardly more than a paragraph, it is all the text of the page.
 *
 * @param html A page, or a part of one.
 */
export function parseHtml(html: string): Extracted {
  const page = parseBlocks(html);
  const article = hasTreeWithin(html, LIMITS) ? tryReadArticle(html) : null;
  const blocks = article?.content ? parseBlocks(article.content).blocks : page.blocks;
  // “Bridge shut | Harrow Herald” above “Bridge shut”: the heading is what the page itself calls the story.
  const isHeading = page.heading !== null && page.title?.startsWith(page.heading);
  return joinBlocks(blocks, (!isHeading && article?.title?.trim()) || page.heading || page.title);
}

/** The article that Readability finds; nothing where it finds none, or where the page is one that it stumbles over. */
function tryReadArticle(html: string): ReturnType<typeof readArticle> {
  try {
    return readArticle(html);
  } catch {
    // `<html><div><body><p>` has no body where Readability looks for it; a class of 200,000 words overflows the stack.
    return null;
  }
}

function readArticle(html: string): ReturnType<Readability['parse']> {
  // linkedom does not add a missing body.
  const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  return new Readability(document as ConstructorParameters<typeof Readability>[0]).parse();
}

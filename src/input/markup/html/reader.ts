import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageDocument } from './document.ts';
import { removeNamedFurniture } from './named-furniture.ts';
import { hasTreeWithin, type TreeLimits } from './tree-size.ts';

/**
 * How deep and how large a page may be for Readability, whose time grows with the product of both: pages of news are
 * some 30 elements deep and some thousands large; 500 tables inside one another take it half a minute.
 */
const LIMITS: TreeLimits = { depth: 100, nodes: 30_000 };

/** The elements that pages mark as their story; the first of which there is exactly one counts. */
const STORY_ELEMENTS = ['[itemprop="articleBody"]', 'article', 'main'];

export interface Story {
  /** What the page calls its story where it describes itself to others, the best place first. */
  readonly titles: readonly string[];
  /** The name of the site, where the page tells it. */
  readonly site: string | null;
  /** Markup of what Readability takes for the story. */
  readonly content: string;
  /** Markup inside of the element that the page marks as its story, if there is one. */
  readonly element: string | null;
}

/**
 * Finds the story of a page as Firefox's reader view does.
 *
 * @returns `null` where there is none, where the page is too large to look for it in reasonable time, and where it is one
 * that Readability stumbles over.
 */
export function readStory(html: string): Story | null {
  if (!hasTreeWithin(html, LIMITS)) return null;
  try {
    return read(html);
  } catch {
    // `<html><div><body><p>` has no body where Readability looks for it; a class of 200,000 words overflows the stack.
    return null;
  }
}

function read(html: string): Story | null {
  // linkedom does not add a missing body.
  const whole = /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  removeNamedFurniture(document);
  const element = findStoryElement(document);
  const property = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
  const title = property('og:title');
  const site = property('og:site_name') ?? null;
  const article = new Readability(document as ConstructorParameters<typeof Readability>[0]).parse();
  if (!article?.content) return null;
  const titles = [title, article.title].filter((each) => typeof each === 'string');
  return { titles, site, content: article.content, element };
}

function findStoryElement(document: PageDocument): string | null {
  for (const selector of STORY_ELEMENTS) {
    const found = document.querySelectorAll(selector);
    if (found.length === 1) return found[0]!.innerHTML;
  }
  return null;
}

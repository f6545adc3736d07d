import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pruneAttributes } from './attributes.ts';
import type { PageDocument } from './document.ts';
import { removeNamedFurniture } from './named-furniture.ts';
import { hasTreeWithin, type TreeLimits } from './tree-size.ts';

/**
 * How deep and how large a page may be for Readability. Its time grows with the number of nodes, some 40 µs each, and with
 * the elements that they lie in, some 3 µs each: with these limits it takes some 3 seconds a megabyte at most. Pages of
 * news have some thousands of nodes, 40 characters each, and are some 30 elements deep.
 */
function limitsOf({ length }: string): TreeLimits {
  return { depth: 100, nodes: Math.min(30_000, 5000 + length / 25), steps: 100_000 + length / 2 };
}

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
  if (!hasTreeWithin(html, limitsOf(html))) return null;
  try {
    return read(html);
  } catch {
    // `<html><div><body><p>` has no body where Readability looks for it; a class of 200,000 words overflows the stack.
    return null;
  }
}

function read(html: string): Story | null {
  // linkedom does not add a missing body.
  const pruned = pruneAttributes(html);
  const whole = /<body[\s>]/i.test(pruned) ? pruned : `<html><body>${pruned}</body></html>`;
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

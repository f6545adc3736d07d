import { type Extracted, joinBlocks } from '../extracted.ts';
import { type Block, parseBlocks } from './blocks.ts';
import { removeFurniture } from './furniture.ts';
import { proseLength } from './prose.ts';
import { readStory } from './reader.ts';
import { findStatedBody } from './stated-body.ts';
import { chooseTitle } from './title.ts';

/**
 * Finds the article of a web page, without menus, captions, advertisements and invitations; where there is none, as in a
 * page that is hardly more than a paragraph, it is all the text of the page.
 *
 * @param html A page, or a part of one.
 */
export function parseHtml(html: string): Extracted {
  const page = parseBlocks(html);
  const story = readStory(html);
  const title = chooseTitle({
    heading: page.heading,
    shared: story?.titles ?? [],
    window: page.title,
    site: story?.site ?? null,
  });
  const blocks = story ? chooseBlocks(story.content, story.element) : page.blocks;
  const stated = findStatedBody(html, proseLength(blocks));
  if (stated) return joinBlocks(stated, title);
  const kept = removeFurniture(blocks, title);
  return joinBlocks(
    kept.map(({ text }) => text),
    title,
    (i) => kept[i]!.role === 'heading',
  );
}

/** Readability takes whole halves of some stories for something else: what the page itself marks as its story counts then. */
const LEAST_KEPT = 0.5;

/** The blocks of what Readability keeps, or of the element that the page marks as its story. */
function chooseBlocks(content: string, element: string | null): readonly Block[] {
  const blocks = parseBlocks(content).blocks;
  if (element === null) return blocks;
  const marked = parseBlocks(element).blocks;
  return proseLength(blocks) < LEAST_KEPT * proseLength(marked) ? marked : blocks;
}

import { Parser } from 'htmlparser2';

/** How large the tree of a page may be. */
export interface TreeLimits {
  /** Elements inside one another. */
  readonly depth: number;
  /** Elements and stretches of text. */
  readonly nodes: number;
  /** Elements that these lie in, counted for each anew: what it takes to go from every node up to the root. */
  readonly steps: number;
}

/** Readability writes a tree and reads it again, in which each of these signs is a stretch of text of its own. */
const ESCAPED = /[&<>\u00a0]/g;

/**
 * Whether the tree of a page keeps within limits. The parser that builds the tree tells, so that tags that close nothing,
 * that are closed by others or by themselves count as they do there. It stops at the first limit that it meets: this
 * takes linear time whatever the page.
 */
export function hasTreeWithin(html: string, most: TreeLimits): boolean {
  let depth = 0;
  let nodes = 0;
  let steps = 0;
  let isWithin = true;
  const count = () => {
    nodes++;
    steps += depth;
    if (depth <= most.depth && nodes <= most.nodes && steps <= most.steps) return;
    isWithin = false;
    parser.pause();
  };
  const parser = new Parser({
    onopentagname() {
      depth++;
      count();
    },
    onclosetag() {
      depth--;
    },
    ontext(text) {
      count();
      for (const _ of text.matchAll(ESCAPED)) count();
    },
  });
  parser.write(html);
  // What may be the beginning of a character reference is told at the end alone.
  if (isWithin) parser.end();
  return isWithin;
}

import { Parser } from 'htmlparser2';

/** How large the tree of a page may be. */
export interface TreeLimits {
  /** Elements inside one another. */
  readonly depth: number;
  /** Elements and stretches of text. */
  readonly nodes: number;
}

/**
 * Whether the tree of a page keeps within limits. The parser that builds the tree tells, so that tags that close nothing,
 * that are closed by others or by themselves count as they do there. It stops at the first limit that it meets: this
 * takes linear time whatever the page.
 */
export function hasTreeWithin(html: string, { depth: mostDepth, nodes: mostNodes }: TreeLimits): boolean {
  let depth = 0;
  let nodes = 0;
  let isWithin = true;
  const count = () => {
    nodes++;
    if (depth <= mostDepth && nodes <= mostNodes) return;
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
    ontext: count,
  });
  parser.write(html);
  return isWithin;
}

import type { Block } from './blocks.ts';
import { type BlockPlace, FURNITURE_RULES } from './furniture-rules.ts';
import { isProse } from './prose.ts';

/**
 * Removes the blocks that belong to the page and not to its story: labels, dates, credits, links, invitations. Where the
 * page holds no prose, or nothing would be left, nothing goes.
 */
export function removeFurniture(blocks: readonly Block[], title: string | null): readonly Block[] {
  const first = blocks.findIndex(isProse);
  if (first < 0) return blocks;
  const last = blocks.findLastIndex(isProse);
  let heading = '';
  const kept = blocks.filter((block, i) => {
    if (isProse(block)) heading = '';
    const position = { isBefore: i < first, isBehind: i > last, isAtEnd: i >= last - 1 };
    const place: BlockPlace = { ...block, title, heading, ...position };
    if (block.role !== 'item' && block.linked === 0) heading = block.text;
    return !FURNITURE_RULES.some(({ find }) => find(place));
  });
  return kept.length > 0 ? kept : blocks;
}

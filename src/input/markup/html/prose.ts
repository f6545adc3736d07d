import type { Block } from './blocks.ts';

/** A shorter block may be anything. */
const SHORTEST = 60;
/** A block of which more stands in links is a list of links. */
const MOST_LINKED = 0.5;

const SENTENCE_END = /[.!?…。！？]["”’'»)\]]{0,3}$/;

/** Whether a block holds sentences of a story, as far as its length, its links and its last sign show. */
export function isProse({ text, linked, role }: Block): boolean {
  if (role === 'heading' || text.length < SHORTEST) return false;
  return linked <= text.length * MOST_LINKED && SENTENCE_END.test(text);
}

/** How many characters of prose blocks hold. */
export function proseLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

/**
 * The article that marked-up text holds.
 *
 * Its offsets count in `text`, which is what is left without the markup, and not in the file: a sentence of a page runs
 * through tags, references and line breaks, and no stretch of the file would be the words that a reader sees. The record
 * brings this text along, so that offsets can be checked.
 */
export interface Extracted {
  /** The paragraphs, headings and list items in their order, a blank line between them. */
  readonly text: string;
  readonly title: string | null;
  /** Where the blocks start that the markup calls headings, in text order; left out where there are none. */
  readonly headings?: readonly number[];
}

const GAP = '\n\n';

/**
 * Puts blocks of text together; the empty ones are left out.
 *
 * @param isHeading Whether the markup calls block `i` a heading.
 */
export function joinBlocks(
  blocks: readonly string[],
  title: string | null,
  isHeading: (i: number) => boolean = () => false,
): Extracted {
  const kept: string[] = [];
  const headings: number[] = [];
  // A page repeats its headline as the first heading.
  const first = blocks.findIndex((block) => block !== '');
  const repeated = title !== null && blocks[first] === title ? first : -1;
  let start = 0;
  for (const [i, block] of blocks.entries()) {
    if (block === '' || i === repeated) continue;
    if (isHeading(i)) headings.push(start);
    kept.push(block);
    start += block.length + GAP.length;
  }
  return { text: kept.join(GAP), title, ...(headings.length > 0 && { headings }) };
}

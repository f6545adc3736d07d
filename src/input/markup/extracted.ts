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
}

/** Puts blocks of text together; the empty ones are left out. */
export function joinBlocks(blocks: readonly string[], title: string | null): Extracted {
  const kept = blocks.filter((block) => block !== '');
  // A page repeats its headline as the first heading.
  if (title !== null && kept[0] === title) kept.shift();
  return { text: kept.join('\n\n'), title };
}

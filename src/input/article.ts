import type { NutgrafError } from '../errors.ts';
import type { ArticleId } from '../types.ts';

/** An article as it was read, before anything is known of it. */
export interface Article {
  /** The path, or the line's own id; `-` for standard input. */
  readonly id: ArticleId;
  readonly text: string;
  /** The headline, where the input gives it apart from the text. */
  readonly title: string | null;
  /** What else the input brought, to be handed through. */
  readonly meta?: Readonly<Record<string, unknown>>;
  /** The number of its line, from 1, in JSON Lines. */
  readonly line?: number;
  /** Whether `text` was taken out of markup, so that offsets in it are none in the file. */
  readonly isExtracted?: true;
  /** Where the paragraphs start that the markup calls headings; without it, their shape tells. */
  readonly headings?: readonly number[];
  /** What a reader ought to know of how it was read. */
  readonly note?: string;
}

/** An input, or a line of one, that gave no article. */
export interface Failure {
  readonly path: string;
  /** The number of the line, from 1, in JSON Lines. */
  readonly line?: number;
  /** The id that the article would have had. */
  readonly id: ArticleId;
  readonly error: NutgrafError;
}

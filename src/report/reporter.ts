import type { NutgrafError } from '../errors.ts';
import type { Digest } from '../types.ts';

/**
 * Words digests in one format. All is printed in this order: `opening`, the articles with `between` between them,
 * `closing`. Each article is worded for itself, so that any thread can do it.
 */
export interface Reporter {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
  /** One article; `text` is what its spans point into. */
  article(digest: Digest, text: string): string;
  /** What stands in the place of a line that gave no article; nothing does where this is missing. */
  failure?(id: string | number, error: NutgrafError): string;
}

/** What a reporter is told of the run. */
export interface ReportOptions {
  /** Whether there may be other than one article. */
  readonly several: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  readonly color: boolean;
}

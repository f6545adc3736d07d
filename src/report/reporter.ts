import type { NutgrafError } from '../errors.ts';
import type { ArticleId, Digest, DigestedArticle } from '../types.ts';

/**
 * Words digests in one format. They are printed in this order: `opening`, the articles with `between` between them,
 * `closing`. Each article is worded by itself, so that any thread can do it.
 */
export interface Reporter {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
  /** Sums up all articles before the closing; missing where nothing does. */
  total?(counts: Counts): string;
  /** One article; `overview` is the address of the page over all files, if there is one. */
  article(article: DigestedArticle, overview?: string): string;
  /** What a page over all files says of this article; missing where the format has no such page. */
  entry?(digest: Digest): Entry;
  /** What stands in the place of a line that gave no article; nothing does where this is missing. */
  failure?(id: ArticleId, error: NutgrafError): string;
}

/** The frame of pages of text: a blank line parts two of them. */
export const PAGES: Pick<Reporter, 'opening' | 'between' | 'closing'> = {
  opening: '',
  between: '\n',
  closing: '',
};

/** How much there is in some articles. */
export interface Counts {
  readonly articles: number;
  readonly words: number;
  readonly quotes: number;
}

/** What a page over all files says of one article. */
export interface Entry {
  readonly title: string;
  readonly source: string;
  readonly words: number;
  readonly quotes: number;
  /** The first sentence of the summary. */
  readonly lead: string | null;
  readonly speakers: readonly { readonly name: string; readonly quotes: number }[];
  readonly keywords: readonly string[];
}

/** Whether a value that was read from a file is an entry. */
export function isEntry(value: unknown): value is Entry {
  const { title, source, words, quotes, lead, speakers, keywords } = Object(value) as Partial<Entry>;
  return (
    [title, source].every((text) => typeof text === 'string') &&
    [words, quotes].every(Number.isSafeInteger) &&
    (lead === null || typeof lead === 'string') &&
    Array.isArray(speakers) &&
    speakers.every((it) => typeof it?.name === 'string' && Number.isSafeInteger(it.quotes)) &&
    Array.isArray(keywords) &&
    keywords.every((keyword) => typeof keyword === 'string')
  );
}

/** An entry with the path of its file from the page over all files, its folders divided by `/`. */
export type FiledEntry = Entry & { readonly path: string };

/** What a reporter must know of the run. */
export interface ReportOptions {
  /** Whether there may be any number of articles but one. */
  readonly several: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  readonly color: boolean;
}

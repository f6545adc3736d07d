import type { NutgrafError } from '../errors.ts';
import type { Entry } from '../people/entry.ts';
import type { Person } from '../people/people.ts';
import type { ArticleId, DigestedArticle } from '../types.ts';

/** What stands around the items of a report: `opening`, the items with `between` between them, `closing`. */
export interface Frame {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
  /** Sums up all articles before the closing; missing where nothing does. */
  total?(counts: Counts): string;
}

/** Words digests in one format. Each article is worded by itself, so that any thread can do it. */
export interface Reporter extends Frame {
  /** One article; `overview` is the address of the page over all files, if there is one. */
  article(article: DigestedArticle, overview?: string): string;
  /** What stands in the place of a line that gave no article; nothing does where this is missing. */
  failure?(id: ArticleId, error: NutgrafError): string;
}

/** Words what people say over all articles, person by person. */
export interface PeopleReporter extends Frame {
  person(person: Person): string;
}

/** The frame of pages of text: a blank line parts two of them. */
export const PAGES: Frame = {
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

/** An entry with the path of its file from the page over all files, its folders divided by `/`. */
export type FiledEntry = Entry & { readonly path: string };

/** A page over the files of a folder of results, by its path there. */
export interface SitePage {
  readonly path: string;
  readonly content: string;
}

/** What a reporter must know of the run. */
export interface ReportOptions {
  /** Whether there may be any number of articles but one. */
  readonly several: boolean;
  /** Columns to wrap at. */
  readonly width: number;
  readonly color: boolean;
  /** Whether a byte-order mark comes first, by which spreadsheets know UTF-8. */
  readonly byteOrderMark?: boolean;
}

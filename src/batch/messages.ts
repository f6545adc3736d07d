/** What threads exchange. All of it is plain data, so that it can cross from one to another. */
import type { DigestOptions } from '../digest/options.ts';
import type { Article, Failure } from '../input/article.ts';
import type { ReadOptions } from '../input/articles.ts';
import type { InputFormat } from '../input/formats.ts';
import type { Block } from '../input/jsonl.ts';
import type { Source } from '../input/sources.ts';
import type { Entry } from '../people/entry.ts';
import type { Format } from '../report/formats.ts';
import type { Counts, ReportOptions } from '../report/reporter.ts';

/** What a thread must know of a run. */
export interface Job {
  readonly digest: DigestOptions;
  readonly read: Pick<ReadOptions, 'inputFormat' | 'encoding'>;
  readonly format: Format;
  readonly report: ReportPlan;
  /** A result for each article, or entries of which a result for each speaker is made. */
  readonly by: 'article' | 'speaker';
  /** The name of whom alone something is kept. */
  readonly speaker: string | undefined;
  /** The headline of the one input. */
  readonly title: string | undefined;
  /**
   * Version and options as text, a part of each result's fingerprint. Without it, earlier results are not looked at.
   */
  readonly settings: string | undefined;
}

/** How the articles of a source are worded. */
export interface ReportPlan {
  /** Those of a source that is one article. */
  readonly one: ReportOptions;
  /** Those of a source of JSON Lines. */
  readonly lines: ReportOptions;
}

/** A source with what was planned for its result. */
export interface PlannedSource extends Source {
  /** The page over all files, if there is one. */
  readonly overview?: OverviewLink | undefined;
  /** The result of an earlier run, if there is one. */
  readonly earlier?: EarlierResult | undefined;
}

/** How a result and the page over all files know each other. */
export interface OverviewLink {
  /** The address of that page, as seen from the result. */
  readonly address: string;
  /** The path of the source in the folder that all sources share. */
  readonly source: string;
}

/** What is known about a result that an earlier run has left. */
export interface EarlierResult {
  /** The file that it is in. */
  readonly target: string;
  readonly fingerprint: string;
  /** Hash of the file as it was written. */
  readonly contentHash: string;
}

/** A piece of a run that one thread does by itself. */
export type Task =
  /** Files of one article each, read by the thread that gets the task. */
  | { readonly kind: 'files'; readonly sources: readonly PlannedSource[] }
  /** Lines of a source of JSON Lines. */
  | { readonly kind: 'lines'; readonly source: PlannedSource; readonly block: Block }
  /** The end of a source: its articles, if they had to be read where tasks are cut. */
  | {
      readonly kind: 'rest';
      readonly source: PlannedSource;
      readonly format: InputFormat;
      readonly items: readonly (Article | Failure)[];
      readonly freshness: Freshness;
    };

/** Whether a source has to be digested. */
export interface Freshness {
  /** Hash of all that the result follows from: the content and path of the input, the options, the version. */
  readonly fingerprint?: string;
  /** Whether an earlier run has left that very result. */
  readonly isUpToDate?: boolean;
}

/** What came of a source, or of some of its lines. */
export interface SourceResult extends Freshness {
  readonly path: string;
  readonly format: InputFormat;
  readonly outcomes: readonly Outcome[];
  /** Whether this is the end of the source. */
  readonly isLast: boolean;
}

/** What came of one article, or of an input that gave none. */
export interface Outcome {
  /** What is printed; nothing for an input that gave no article. */
  readonly words?: string;
  /** What reports over all articles keep of it. */
  readonly entry?: Entry;
  /** What it adds to the total of the report, where that has one. */
  readonly counts?: Counts;
  /** What its reader ought to know: of how it was read, or of what could not be done. */
  readonly note?: string;
  /** The number of its line, from 1, in JSON Lines. */
  readonly line?: number;
  readonly failure?: OutcomeFailure;
}

/** Why an input gave no article, or a line of it. */
export interface OutcomeFailure {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
  /** Where a bug of nutgraf is the reason: the lines of its stack. */
  readonly bug?: string;
}

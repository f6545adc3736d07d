import type { FiledEntry, PeopleReporter, Reporter, ReportOptions, SitePage } from './reporter.ts';

export type Format = 'text' | 'highlight' | 'json' | 'jsonl' | 'markdown' | 'html' | 'csv';

/** A format that digests are written in. */
export interface ReportFormat {
  /** The extension of a file of this format. */
  readonly extension: string;
  /** Makes its reporter; loaded only when it is asked for. */
  readonly load: (options: ReportOptions) => Promise<Reporter>;
  /** Makes its reporter of people; missing where the format shows articles only. */
  readonly loadPeople?: (options: ReportOptions) => Promise<PeopleReporter>;
  /** Whether the results of several inputs go to one file, as rows of a table or lines of a stream do. */
  readonly isOneFile?: true;
  /** The pages over all files of a folder of results, if the format has such: first the one of this name. */
  readonly overview?: {
    readonly name: string;
    readonly render: (
      entries: readonly FiledEntry[],
      name: string,
      isInput: (path: string) => boolean,
    ) => AsyncGenerator<SitePage>;
  };
}

/** The formats that digests are written in, by name. */
export const REPORT_FORMATS: Readonly<Record<Format, ReportFormat>> = {
  text: {
    extension: '.txt',
    load: async (options) => (await import('./terminal/text.ts')).textReporter(options),
    loadPeople: async (options) => (await import('./people/text.ts')).textPeopleReporter(options),
  },
  highlight: {
    extension: '.txt',
    load: async (options) => (await import('./terminal/highlight.ts')).highlightReporter(options),
  },
  json: {
    extension: '.json',
    load: async (options) => (await import('./data/json.ts')).jsonReporter(options),
    loadPeople: async () => (await import('./people/json.ts')).jsonPeopleReporter(),
  },
  jsonl: {
    extension: '.jsonl',
    load: async () => (await import('./data/jsonl.ts')).jsonlReporter(),
    loadPeople: async () => (await import('./people/json.ts')).jsonlPeopleReporter(),
    isOneFile: true,
  },
  markdown: {
    extension: '.md',
    load: async (options) => (await import('./markdown.ts')).markdownReporter(options),
    loadPeople: async () => (await import('./people/markdown.ts')).markdownPeopleReporter(),
  },
  html: {
    extension: '.html',
    load: async (options) => (await import('./html/reporter.ts')).htmlReporter(options),
    loadPeople: async () => (await import('./html/people.ts')).htmlPeopleReporter(),
    overview: {
      name: 'index.html',
      render: async function* (entries, name, isInput) {
        yield* (await import('./html/site.ts')).renderSite(entries, name, isInput);
      },
    },
  },
  csv: {
    extension: '.csv',
    load: async (options) => (await import('./data/csv.ts')).csvReporter(options),
    loadPeople: async (options) => (await import('./data/csv.ts')).csvPeopleReporter(options),
    isOneFile: true,
  },
};

/** The formats that `--format` names; `highlight` has an option of its own. */
export const FORMATS = (Object.keys(REPORT_FORMATS) as Format[]).filter((name) => name !== 'highlight');

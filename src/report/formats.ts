import type { FiledEntry, Reporter, ReportOptions } from './reporter.ts';

export type Format = 'text' | 'highlight' | 'json' | 'jsonl' | 'markdown' | 'html' | 'csv';

export interface ReportFormat {
  /** The extension of a file of this format. */
  readonly extension: string;
  /** Makes its reporter; loaded only when it is asked for. */
  readonly load: (options: ReportOptions) => Promise<Reporter>;
  /** The page over all files of a folder of results, if the format has one. */
  readonly overview?: {
    readonly name: string;
    readonly render: (entries: readonly FiledEntry[]) => Promise<string>;
  };
}

/** The formats that digests are written in, by name. */
export const REPORT_FORMATS: Readonly<Record<Format, ReportFormat>> = {
  text: {
    extension: '.txt',
    load: async (options) => (await import('./text.ts')).textReporter(options),
  },
  highlight: {
    extension: '.txt',
    load: async (options) => (await import('./highlight.ts')).highlightReporter(options),
  },
  json: {
    extension: '.json',
    load: async (options) => (await import('./json.ts')).jsonReporter(options),
  },
  jsonl: {
    extension: '.jsonl',
    load: async () => (await import('./jsonl.ts')).jsonlReporter(),
  },
  markdown: {
    extension: '.md',
    load: async (options) => (await import('./markdown.ts')).markdownReporter(options),
  },
  html: {
    extension: '.html',
    load: async (options) => (await import('./html/reporter.ts')).htmlReporter(options),
    overview: {
      name: 'index.html',
      render: async (entries) => (await import('./html/overview.ts')).renderOverview(entries),
    },
  },
  csv: {
    extension: '.csv',
    load: async () => (await import('./csv.ts')).csvReporter(),
  },
};

/** The formats that `--format` names; `highlight` has an option of its own. */
export const FORMATS = (Object.keys(REPORT_FORMATS) as Format[]).filter((name) => name !== 'highlight');

import type { Reporter, ReportOptions } from './reporter.ts';

interface ReportFormat {
  /** The extension of a file of this format. */
  readonly extension: string;
  /** Makes its reporter; loaded only when it is asked for. */
  readonly load: (options: ReportOptions) => Promise<Reporter>;
}

/** The formats that digests are written in, by name. */
export const REPORT_FORMATS = {
  text: {
    extension: '.txt',
    load: async (options) => (await import('./text.ts')).textReporter(options),
  },
  json: {
    extension: '.json',
    load: async (options) => (await import('./json.ts')).jsonReporter(options),
  },
  jsonl: {
    extension: '.jsonl',
    load: async () => (await import('./jsonl.ts')).jsonlReporter(),
  },
} as const satisfies Record<string, ReportFormat>;

export type Format = keyof typeof REPORT_FORMATS;
export const FORMATS = Object.keys(REPORT_FORMATS) as Format[];

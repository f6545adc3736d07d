import type { DigestOptions } from '../digest/options.ts';
import { digestArticle } from '../digest.ts';
import type { Article, Failure } from '../input/article.ts';
import { type ReadOptions, readArticles } from '../input/articles.ts';
import type { InputFormat } from '../input/formats.ts';
import { parseBlock } from '../input/jsonl.ts';
import { findOverview, type Overview } from '../output/targets.ts';
import { type Format, REPORT_FORMATS } from '../report/formats.ts';
import type { Counts, Entry, Reporter, ReportOptions } from '../report/reporter.ts';
import { lookUp, type Task } from './tasks.ts';

/** What a thread must know of a run. It crosses to workers, so it is plain data, as tasks and parts are. */
export interface Job {
  readonly digest: DigestOptions;
  readonly read: Pick<ReadOptions, 'inputFormat' | 'encoding'>;
  readonly format: Format;
  /** How a source of one article is worded, and one of JSON Lines. */
  readonly report: { readonly one: ReportOptions; readonly lines: ReportOptions };
  /** The page over all files, if there is to be one. */
  readonly overview: Overview | undefined;
  /** Version and options as text, where results are kept and those of an earlier run may serve. */
  readonly recipe: string | undefined;
}

/** An article, or what stands in its place. */
export interface Item {
  /** What is printed; nothing for an input that gave no article. */
  readonly words?: string;
  /** What the page over all files tells of it. */
  readonly entry?: Entry;
  /** What it adds to the total of the report, where that has one. */
  readonly counts?: Counts;
  /** What its reader ought to know of how it was read. */
  readonly note?: string;
  readonly failure?: { readonly path: string; readonly line?: number; readonly message: string };
}

/** What came of a source, or of some of its lines. */
export interface Part {
  readonly path: string;
  readonly format: InputFormat;
  readonly items: readonly Item[];
  /** Whether the source ends with this part. */
  readonly isLast: boolean;
  /** Hash of all that the source's result follows from, with its last part, where results are kept. */
  readonly from?: string;
  /** Whether the source's result is there from an earlier run. */
  readonly isUpToDate?: boolean;
}

/** Makes ready to do the tasks of a job on this thread. */
export function openDigester(job: Job): (task: Task) => Promise<Part[]> {
  const { load } = REPORT_FORMATS[job.format];
  const reporters: { one?: Promise<Reporter>; lines?: Promise<Reporter> } = {};
  const reporterOf = (format: InputFormat) => {
    const kind = format === 'jsonl' ? 'lines' : 'one';
    reporters[kind] ??= load(job.report[kind]);
    return reporters[kind];
  };
  const render = async (
    path: string,
    format: InputFormat,
    isLast: boolean,
    items: Iterable<Article | Failure>,
  ): Promise<Part> => {
    const reporter = await reporterOf(format);
    const overview = job.overview && findOverview(job.overview, path);
    return {
      path,
      format,
      isLast,
      items: Array.from(items, (item) => renderItem(item, reporter, job.digest, overview)),
    };
  };
  return async (task) => {
    switch (task.kind) {
      case 'lines':
        return [await render(task.path, 'jsonl', false, parseBlock(task.block, task.path))];
      case 'rest':
        return [{ ...task, ...(await render(task.path, task.format, true, task.items)) }];
      case 'files': {
        const parts: Part[] = [];
        for (const source of task.sources) {
          const { path } = source;
          const known = await lookUp(source, job.recipe);
          if (known.isUpToDate) {
            parts.push({ path, format: 'text', items: [], isLast: true, ...known });
            continue;
          }
          const contents = await readArticles(source, { ...job.read, stdin: noInput });
          const articles = 'articles' in contents ? contents.articles : [];
          parts.push({ ...(await render(path, contents.format, true, articles)), ...known });
        }
        return parts;
      }
    }
  };
}

/** Standard input is read where tasks are cut, never where they are done. */
function noInput(): never {
  throw new Error('standard input is not a file');
}

function renderItem(
  item: Article | Failure,
  reporter: Reporter,
  options: DigestOptions,
  overview: string | undefined,
): Item {
  if ('error' in item) {
    const { path, line, id, error } = item;
    if (line === undefined) return { failure: { path, message: error.message } };
    const words = reporter.failure?.(id, error);
    return { failure: { path, line, message: error.message }, ...(words !== undefined && { words }) };
  }
  const { text, note, isExtracted, ...known } = item;
  const article = digestArticle(text, { ...options, ...known });
  const record = { ...article.digest, ...(isExtracted && { text }) };
  return {
    words: reporter.article({ ...article, digest: record }, overview),
    ...(overview !== undefined && reporter.entry && { entry: reporter.entry(record) }),
    ...(reporter.total && {
      counts: { articles: 1, words: record.counts.words, quotes: record.quotes?.length ?? 0 },
    }),
    ...(note !== undefined && { note }),
  };
}

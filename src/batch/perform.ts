import { noteOnReading } from '../digest/notes.ts';
import { digestArticle } from '../digest.ts';
import type { Article, Failure } from '../input/article.ts';
import { readArticles } from '../input/articles.ts';
import type { InputFormat } from '../input/formats.ts';
import { parseBlock } from '../input/jsonl.ts';
import { makeEntry } from '../people/entry.ts';
import { isAskedFor, keepSpeakers, mayBeAskedFor } from '../people/select.ts';
import { renderCount } from '../report/content/facts.ts';
import { REPORT_FORMATS } from '../report/formats.ts';
import { scopeOf } from '../report/html/anchors.ts';
import type { Reporter } from '../report/reporter.ts';
import { inputFailure } from '../system/errors.ts';
import type { ArticleId, DigestedArticle } from '../types.ts';
import { checkFreshness } from './freshness.ts';
import type { Job, Outcome, OverviewLink, PlannedSource, SourceResult, Task } from './messages.ts';

/** Does one task of a job. */
export type Perform = (task: Task) => Promise<SourceResult[]>;

/** Gets ready to do the tasks of a job on this thread: digests articles and words them. */
export function openJob(job: Job): Perform {
  const reporterOf = openReporters(job);
  const render = async (
    { path, overview }: PlannedSource,
    format: InputFormat,
    items: Iterable<Article | Failure>,
  ): Promise<Pick<SourceResult, 'path' | 'format' | 'outcomes'>> => {
    const reporter = await reporterOf(format);
    return {
      path,
      format,
      outcomes: Array.from(items, (item) =>
        'error' in item
          ? describeFailure(item, reporter)
          : tryItem(item, path, reporter, () => digestItem(item, path, reporter, job, overview)),
      ),
    };
  };
  const digestFile = async (source: PlannedSource): Promise<SourceResult> => {
    const freshness = await checkFreshness(source, job.settings);
    if (freshness.isUpToDate) return emptyResult(source, freshness);
    const contents = await readArticles(source, { ...job.read, stdin: refuseStandardInput });
    const articles = 'articles' in contents ? contents.articles : [];
    return { ...(await render(source, contents.format, articles)), isLast: true, ...freshness };
  };
  return async (task) => {
    switch (task.kind) {
      case 'files': {
        const results: SourceResult[] = [];
        for (const source of task.sources) results.push(await digestFile(source));
        return results;
      }
      case 'lines': {
        const items = parseBlock(task.block, task.source.path);
        return [{ ...(await render(task.source, 'jsonl', items)), isLast: false }];
      }
      case 'rest': {
        const { source, format, items, freshness } = task;
        return [{ ...(await render(source, format, items)), isLast: true, ...freshness }];
      }
    }
  };
}

/** The reporters of a job, each loaded when it is needed. */
function openReporters({ format, report }: Job): (input: InputFormat) => Promise<Reporter> {
  const { load } = REPORT_FORMATS[format];
  const loaded = new Map<'one' | 'lines', Promise<Reporter>>();
  return (input) => {
    const kind = input === 'jsonl' ? 'lines' : 'one';
    const reporter = loaded.get(kind) ?? load(report[kind]);
    loaded.set(kind, reporter);
    return reporter;
  };
}

function emptyResult({ path }: PlannedSource, freshness: Pick<SourceResult, 'isUpToDate'>): SourceResult {
  return { path, format: 'text', outcomes: [], isLast: true, ...freshness };
}

/** Standard input is read where tasks are cut, never where they are done. */
function refuseStandardInput(): never {
  throw new Error('standard input is not a file');
}

function describeFailure({ path, line, id, error }: Failure, reporter: Reporter): Outcome {
  const { code, message, cause } = error;
  const failure = { path, message, ...(code === 'bug' && { bug: String((cause as Error)?.stack) }) };
  if (line === undefined) return { failure };
  const words = reporter.failure?.(id, error);
  return { failure: { ...failure, line }, ...(words !== undefined && { words }) };
}

/** What comes of an article. Whatever fails while it is digested and worded fails this article alone. */
function tryItem({ id, line }: Article, path: string, reporter: Reporter, make: () => Outcome): Outcome {
  try {
    return make();
  } catch (error) {
    const known = { path, id, ...(line !== undefined && { line }) };
    return describeFailure({ ...known, error: inputFailure(error) }, reporter);
  }
}

/** Digests and words an article. */
function digestItem(
  item: Article,
  path: string,
  reporter: Reporter,
  job: Job,
  overview: OverviewLink | undefined,
): Outcome {
  const { text, note, isExtracted, headings, line, ...known } = item;
  const title = (line === undefined ? job.title : undefined) ?? known.title;
  const whole = digestArticle(text, { ...job.digest, ...known, title }, headings);
  const article = keepAskedFor(whole, job);
  const notes = [note, noteOnReading(whole), noteLength(whole, job)].filter((words) => words !== undefined);
  const noted = { ...(notes.length > 0 && { note: notes.join('; ') }), ...(line !== undefined && { line }) };
  if (article === undefined) return noted;
  if (job.by === 'speaker') return { entry: makeEntry(article), ...noted };
  const { counts, quotes } = article.digest;
  const id = overview === undefined ? known.id : shortenId(known.id, path, overview);
  const digest = { ...article.digest, id, ...(isExtracted && { text }) };
  const shown = { ...article, digest };
  return {
    words: reporter.article(shown, overview?.address),
    ...(overview && { entry: makeEntry(shown, line === undefined ? '' : scopeOf(shown)) }),
    ...(reporter.total && {
      counts: { articles: 1, words: counts.words, quotes: quotes?.length ?? 0 },
    }),
    ...noted,
  };
}

/** What is said where no sentence is as short as the summary was to be. */
function noteLength(
  { summaryWords }: DigestedArticle,
  { digest: { words = Infinity } }: Job,
): string | undefined {
  if (summaryWords <= words) return undefined;
  return `no sentence has at most ${renderCount(words, 'word')}: the summary is the shortest, of ${summaryWords}`;
}

/** What an article keeps of itself where a single speaker is asked for; nothing where that one says nothing in it. */
function keepAskedFor(article: DigestedArticle, { by, speaker }: Job): DigestedArticle | undefined {
  if (speaker === undefined) return article;
  const isKept = by === 'speaker' ? mayBeAskedFor : isAskedFor;
  return keepSpeakers(article, (name, kind) => isKept(name, kind, speaker));
}

/**
 * An id that begins with the path of its source, without the folders above those that the page over all files shows.
 */
function shortenId(id: ArticleId, path: string, { source }: OverviewLink): ArticleId {
  return typeof id === 'string' && id.startsWith(path) ? source + id.slice(path.length) : id;
}

import { failure } from '../errors.ts';
import type { Failure } from '../input/article.ts';
import {
  type Contents,
  describeError,
  findStatedFormat,
  type ReadOptions,
  readArticles,
} from '../input/articles.ts';
import { type Source, STANDARD_INPUT } from '../input/sources.ts';
import { checkFreshness } from './freshness.ts';
import type { Freshness, PlannedSource, Task } from './messages.ts';

/**
 * Files in one task at most: enough that handing a task over costs little compared with doing it (some 0.1 ms against
 * 10 ms), few enough that threads end together.
 */
const MOST_FILES = 32;

/** Cuts the sources of a run into tasks. The first are small, so that the first results come at once. */
export async function* cutTasks(
  sources: readonly (PlannedSource | Failure)[],
  options: ReadOptions,
  settings?: string,
): AsyncGenerator<Task> {
  let files: PlannedSource[] = [];
  let most = 1;
  for (const source of sources) {
    const isFile = !('error' in source) && isWholeFile(source, options);
    if (isFile) files.push(source);
    if (files.length > 0 && (!isFile || files.length >= most)) {
      yield { kind: 'files', sources: files };
      most = Math.min(most * 2, MOST_FILES);
      files = [];
    }
    if ('error' in source) {
      yield { kind: 'rest', source: { path: source.path }, format: 'text', items: [source], freshness: {} };
    } else if (!isFile) yield* readSource(source, options, settings);
  }
  if (files.length > 0) yield { kind: 'files', sources: files };
}

/** Whether a source is a file of one article, as far as its name and the options say. */
function isWholeFile(source: Source, { inputFormat }: ReadOptions): boolean {
  if (source.path === STANDARD_INPUT) return false;
  const format = findStatedFormat(source, inputFormat);
  return format !== undefined && format !== 'jsonl';
}

async function* readSource(
  source: PlannedSource,
  options: ReadOptions,
  settings: string | undefined,
): AsyncGenerator<Task> {
  const freshness = await checkFreshness(source, settings);
  if (freshness.isUpToDate) {
    yield { kind: 'rest', source, format: 'text', items: [], freshness };
    return;
  }
  const contents = await readArticles(source, options);
  if ('articles' in contents) {
    yield { kind: 'rest', source, format: contents.format, items: contents.articles, freshness };
  } else yield* cutLines(source, contents, freshness);
}

/** Bytes up to this one are blanks, or line ends. */
const SPACE = 0x20;

async function* cutLines(
  source: PlannedSource,
  { blocks }: Extract<Contents, { blocks: unknown }>,
  freshness: Freshness,
): AsyncGenerator<Task> {
  const items: Failure[] = [];
  let found: 'empty' | 'blank' | 'records' = 'empty';
  try {
    for await (const block of blocks) {
      if (found !== 'records') found = block.bytes.some((byte) => byte > SPACE) ? 'records' : 'blank';
      yield { kind: 'lines', source, block };
    }
    if (found !== 'records') throw failure(found);
  } catch (error) {
    items.push(describeError(source.path, error));
  }
  yield { kind: 'rest', source, format: 'jsonl', items, freshness };
}

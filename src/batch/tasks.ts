import { failure } from '../errors.ts';
import type { Article, Failure } from '../input/article.ts';
import { fail, type ReadOptions, readArticles, tellFormat } from '../input/articles.ts';
import type { Block } from '../input/jsonl.ts';
import { type Source, STANDARD_INPUT } from '../input/sources.ts';
import type { Part } from './digester.ts';
import type { Earlier } from './ledger.ts';

/** A source with what is known of its result from an earlier run. */
export interface Work extends Source {
  readonly earlier?: Earlier;
}

/** A piece of a run that one thread does by itself. */
export type Task =
  /** Files of one article each, to be read by whoever does the task. */
  | { readonly kind: 'files'; readonly sources: readonly Work[] }
  /** Lines of a source of JSON Lines. */
  | { readonly kind: 'lines'; readonly path: string; readonly block: Block }
  /** What is left of a source: its articles, if they had to be read here. */
  | ({ readonly kind: 'rest'; readonly items: readonly (Article | Failure)[] } & Pick<
      Part,
      'path' | 'format' | 'from' | 'isUpToDate'
    >);

/**
 * Files in one task at most: enough that handing a task over costs little beside doing it (some 0.1 ms beside
 * 10 ms), few enough that threads end together.
 */
const MOST_FILES = 32;

/** Cuts the sources of a run into tasks; the first are small, so that the first results are there at once. */
export async function* cutTasks(
  sources: readonly (Work | Failure)[],
  options: ReadOptions,
  recipe?: string,
): AsyncGenerator<Task> {
  let files: Work[] = [];
  let most = 1;
  for (const source of sources) {
    const isFile = !('error' in source) && isWholeFile(source, options);
    if (isFile) files.push(source);
    if (files.length > 0 && (!isFile || files.length >= most)) {
      yield { kind: 'files', sources: files };
      most = Math.min(most * 2, MOST_FILES);
      files = [];
    }
    if ('error' in source) yield { kind: 'rest', path: source.path, format: 'text', items: [source] };
    else if (!isFile) yield* readSource(source, options, recipe);
  }
  if (files.length > 0) yield { kind: 'files', sources: files };
}

/** Whether a source is a file of one article, told without looking into it. */
function isWholeFile(source: Source, { inputFormat }: ReadOptions): boolean {
  if (source.path === STANDARD_INPUT) return false;
  const format = tellFormat(source, inputFormat);
  return format !== undefined && format !== 'jsonl';
}

/** Bytes up to this one are blanks, or line ends. */
const SPACE = 0x20;

async function* readSource(
  source: Work,
  options: ReadOptions,
  recipe: string | undefined,
): AsyncGenerator<Task> {
  const { path } = source;
  const known = await lookUp(source, recipe);
  if (known.isUpToDate) {
    yield { kind: 'rest', path, format: 'text', items: [], ...known };
    return;
  }
  const contents = await readArticles(source, options);
  if ('articles' in contents) {
    yield { kind: 'rest', path, format: contents.format, items: contents.articles, ...known };
    return;
  }
  const items: Failure[] = [];
  let found: 'empty' | 'blank' | 'records' = 'empty';
  try {
    for await (const block of contents.blocks) {
      if (found !== 'records') found = block.bytes.some((byte) => byte > SPACE) ? 'records' : 'blank';
      yield { kind: 'lines', path, block };
    }
    if (found !== 'records') throw failure(found);
  } catch (error) {
    items.push(fail(path, error));
  }
  yield { kind: 'rest', path, format: 'jsonl', items, ...known };
}

/**
 * What the result of a source follows from, and whether it is there already.
 *
 * @param recipe The version and the options, as text, where results are kept; nothing is looked up where not.
 */
export async function lookUp(
  { path, earlier }: Work,
  recipe: string | undefined,
): Promise<Pick<Part, 'from' | 'isUpToDate'>> {
  if (recipe === undefined || path === STANDARD_INPUT) return {};
  const { hashInput, isUpToDate } = await import('./ledger.ts');
  const from = hashInput(recipe, path);
  if (from === undefined) return {};
  return earlier && isUpToDate(from, earlier) ? { from, isUpToDate: true } : { from };
}
